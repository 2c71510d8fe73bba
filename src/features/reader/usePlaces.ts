import { useState } from 'react';
import type { ReadSource } from '@/model/record/readSource';
import type { TextRange } from '@/model/text/textRange';

/** A place where the words of a broken quote stand, perhaps; it is outlined, never marked. */
export interface Place extends TextRange {
  number: number;
}

export interface Places {
  /** How many there are. */
  count: number;
  /** The one that is looked at, from 0; `null` before one was asked for. */
  place: number | null;
  go: (place: number) => void;
  /** Those in one paragraph; the same empty list where there are none. */
  rangesIn: (paragraph: TextRange) => readonly Place[];
}

const NONE: readonly Place[] = [];

/** The places to step through where the selected words stand several times, or differ in typography. */
export function usePlaces(read: ReadSource, quote: string | null): Places {
  const [at, setAt] = useState<{ quote: string | null; place: number | null }>({ quote, place: null });
  const finding = quote === null ? undefined : read.findings.get(quote);
  const isUnsure = finding?.state === 'several' || finding?.state === 'typography';
  const ranges = isUnsure ? finding.ranges : NONE;
  return {
    count: ranges.length,
    place: at.quote === quote ? at.place : null,
    go: (place) => setAt({ quote, place: (place + ranges.length) % ranges.length }),
    rangesIn: (paragraph) => {
      if (ranges.length === 0) return NONE;
      return ranges
        .map((range, number) => ({ ...range, number }))
        .filter((range) => range.start < paragraph.end && paragraph.start < range.end);
    },
  };
}
