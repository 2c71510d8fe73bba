import { useState } from 'react';
import type { ReadSource } from '@/model/record/readSource';
import type { TextRange } from '@/model/text/textRange';

/** The places of a broken quote, and which of them is looked at. */
export interface Places {
  /** Where the words of a broken quote stand, perhaps; outlined, never marked. In order. */
  ranges: readonly TextRange[];
  /** The one that is looked at, from 0; `null` before one was asked for. */
  place: number | null;
  go: (place: number) => void;
}

const NONE: readonly TextRange[] = [];

/** The places to step through where the selected words stand several times, or differ in typography. */
export function usePlaces(read: ReadSource, quote: string | null): Places {
  const [at, setAt] = useState<{ quote: string | null; place: number | null }>({ quote, place: null });
  const finding = quote === null ? undefined : read.findings.get(quote);
  const isUnsure = finding?.state === 'several' || finding?.state === 'typography';
  const ranges = isUnsure ? finding.ranges : NONE;
  return {
    ranges,
    place: at.quote === quote ? at.place : null,
    go: (place) => setAt({ quote, place: (place + ranges.length) % ranges.length }),
  };
}
