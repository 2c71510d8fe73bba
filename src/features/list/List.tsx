import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Day } from '@/model/day/day';
import type { Dataset } from '@/model/record/dataset';
import { sayCount } from '@/model/record/words';
import { dateGroups } from '@/model/view/dateGroups';
import { listStretch, rowAtDay, STRETCH } from '@/model/view/listStretch';
import type { View } from '@/model/view/view';
import { Computed } from '@/pieces/Computed';
import { useTitles } from '@/pieces/useTitles';
import { Button } from '@/ui/Button';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { EventRow } from './EventRow';
import styles from './List.module.css';

interface ListProps {
  dataset: Dataset;
  /** The rows of the events that pass the filters, in order of time. */
  rows: Uint32Array;
  /** The id of the event that is open, or `null`. */
  selected: string | null;
  link: (change: Partial<View>) => string;
  /** Above a list of which only a stretch is shown: a way to a day, given what leads there. */
  jump?: (goTo: (day: Day) => void) => ReactNode;
}

/** The events in order of time, under their dates; of very many a stretch that one can lengthen. */
export function List({ dataset, rows, selected, link, jump }: ListProps) {
  const titleId = useId();
  const { table } = dataset;
  useTitles(table);
  const [known, setKnown] = useState({ rows, selected });
  const row = table.rowOf(selected ?? '');
  const [stretch, setStretch] = useState(() => listStretch(rows, row));
  const { from, to } = stretch;
  if (known.rows !== rows || known.selected !== selected) {
    setKnown({ rows, selected });
    const isHere = row === undefined || rows.subarray(from, to).includes(row);
    // Other filters, another list; of the same one what was lengthened stays.
    if (known.rows !== rows || !isHere) setStretch(listStretch(rows, row));
  }
  const [sought, setSought] = useState<{ row: number } | null>(null);
  const soughtDate = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (sought !== null) soughtDate.current?.focus();
  }, [sought]);
  function goTo(day: Day) {
    const first = rowAtDay(table, rows, day);
    setStretch(listStretch(rows, first));
    setSought({ row: first });
  }
  const groups = useMemo(() => dateGroups(table, rows.subarray(from, to)), [table, rows, from, to]);
  const later = rows.length - to;
  return (
    <section aria-labelledby={titleId} className={styles.list}>
      <h2 className={styles.title} id={titleId}>
        <VisuallyHidden>Events in order of time</VisuallyHidden>
      </h2>
      {rows.length > STRETCH && jump && <div className={styles.jump}>{jump(goTo)}</div>}
      {from > 0 && (
        <Button onClick={() => setStretch({ from: Math.max(0, from - STRETCH), to })}>
          {sayCount(from, 'earlier event', 'earlier events')}: show the nearest {Math.min(STRETCH, from)}
        </Button>
      )}
      {groups.map((group) => (
        <div className={styles.group} key={group.rows[0]}>
          <h3
            className={styles.date}
            ref={sought !== null && group.rows.includes(sought.row) ? soughtDate : null}
            tabIndex={-1}
          >
            {group.heading}
            {group.gap !== null && (
              <span className={styles.gap}>
                {' · '}
                <Computed from="Counted from the dates.">{group.gap}</Computed>
              </span>
            )}
          </h3>
          <ul className={styles.rows}>
            {group.rows.map((row) => (
              <EventRow
                dataset={dataset}
                href={link({ event: table.idOf(row), quote: null })}
                isSelected={table.idOf(row) === selected}
                key={row}
                row={row}
                title={table.titleOf(row)}
              />
            ))}
          </ul>
        </div>
      ))}
      {later > 0 && (
        <Button onClick={() => setStretch({ from, to: Math.min(rows.length, to + STRETCH) })}>
          {sayCount(later, 'later event', 'later events')}: show the next {Math.min(STRETCH, later)}
        </Button>
      )}
    </section>
  );
}
