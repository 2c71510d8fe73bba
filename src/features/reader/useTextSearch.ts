import { type RefObject, useDeferredValue, useMemo, useState } from 'react';
import type { ReadSource } from '@/model/record/readSource';
import { findInText } from '@/model/text/findInText';
import type { TextRange } from '@/model/text/textRange';
import { firstInView } from './firstInView';

export interface TextSearch {
  /** As typed. */
  words: string;
  /** How many hits they have; `null` while they are looked for, and where there are too few letters. */
  count: number | null;
  /** Those that are marked, and the number of the first of them, from 0: around the one that is looked at. */
  marked: { first: number; ranges: readonly TextRange[] };
  /** The hit that is looked at, its number from 0; `null` before one was asked for. */
  at: number | null;
  look: (words: string) => void;
  /** Goes on by so many hits, around the ends; at first to the hit that comes next from what is in view. */
  step: (by: 1 | -1) => void;
}

/** More hits than this are not marked at once: all would have to be drawn. */
const MARKED = 1_000;
const NONE: readonly TextRange[] = [];

/** Looks for words in one article, in which one has scrolled to somewhere; nothing of it is in the address. */
export function useTextSearch(read: ReadSource, scroller: RefObject<HTMLElement | null>): TextSearch {
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState<number | null>(null);
  // A long text is searched when the typing pauses.
  const wanted = useDeferredValue(words);
  const hits = useMemo(() => findInText(read.text, wanted), [read, wanted]);
  const isCurrent = wanted === words;
  const at = isCurrent ? asked : null;
  const first = at === null ? 0 : at - (at % MARKED);
  const marked = useMemo(
    () => ({ first, ranges: hits?.slice(first, first + MARKED) ?? NONE }),
    [hits, first],
  );
  function step(by: 1 | -1) {
    const all = (isCurrent ? hits : findInText(read.text, words)) ?? NONE;
    if (all.length === 0) return;
    const next = asked !== null ? asked + by : nextInView(all, by);
    setAsked((next + all.length) % all.length);
  }
  function nextInView(all: readonly TextRange[], by: 1 | -1): number {
    const box = scroller.current;
    const next = box === null ? 0 : firstInView(read, box, all);
    return by === 1 ? next : next - 1;
  }
  return {
    words,
    count: isCurrent && hits !== null ? hits.length : null,
    marked,
    at,
    look: (next) => {
      setWords(next);
      setAsked(null);
    },
    step,
  };
}
