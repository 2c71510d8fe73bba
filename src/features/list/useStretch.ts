import { useState } from 'react';
import { listStretch, STRETCH, type Stretch } from '@/model/filter/listStretch';

interface ShownStretch extends Stretch {
  /** Lengthens it towards the start or the end of the list. */
  showEarlier: () => void;
  showLater: () => void;
  /** Another stretch, in which this row stands. */
  showAround: (row: number) => void;
}

/** Which stretch of a list is shown: one in which the selected row stands, if the list has it. */
export function useStretch(rows: Uint32Array, selected: number | undefined): ShownStretch {
  const [known, setKnown] = useState({ rows, selected });
  const [stretch, setStretch] = useState(() => listStretch(rows, selected));
  const { from, to } = stretch;
  if (known.rows !== rows || known.selected !== selected) {
    setKnown({ rows, selected });
    const isHere = selected === undefined || rows.subarray(from, to).includes(selected);
    // Other filters, another list; of the same one what was lengthened stays.
    if (known.rows !== rows || !isHere) setStretch(listStretch(rows, selected));
  }
  return {
    from,
    to,
    showEarlier: () => setStretch({ from: Math.max(0, from - STRETCH), to }),
    showLater: () => setStretch({ from, to: Math.min(rows.length, to + STRETCH) }),
    showAround: (row) => setStretch(listStretch(rows, row)),
  };
}
