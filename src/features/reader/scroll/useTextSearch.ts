import { type RefObject, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { ReadSource } from '@/model/record/readSource';
import { findInText, isSought } from '@/model/text/findInText';
import type { TextRange } from '@/model/text/textRange';
import { firstInView } from './firstInView';

/** A search in the text of an article: what was found, and the ways through it. */
export interface TextSearch {
  /** As typed. */
  words: string;
  /** How many hits they have; `null` while they are looked for, and where there are no words. */
  count: number | null;
  isLooking: boolean;
  /** Those that are marked, and the number of the first of them, from 0: around the one that is looked at. */
  marked: { first: number; ranges: readonly TextRange[] };
  /** Whether these are hits of other words still: the new ones are counted at once, and drawn when there is time. */
  isBehind: boolean;
  /** The hit that is looked at, its number from 0; `null` before one was asked for. */
  at: number | null;
  look: (words: string) => void;
  /** Goes on by so many hits, around the ends; at first to the hit that comes next from what is in view. */
  step: (by: 1 | -1) => void;
}

/** More hits than this are not marked at once: all would have to be drawn. */
const MARKED = 1_000;
const NONE: readonly TextRange[] = [];

interface Found {
  words: string;
  /** `null` where there are no words. */
  hits: readonly TextRange[] | null;
}
const NOTHING: Found = { words: '', hits: null };

/** Looks for words in one article, in which one has scrolled to somewhere; nothing of it is in the address. */
export function useTextSearch(read: ReadSource, scroller: RefObject<HTMLElement | null>): TextSearch {
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState<number | null>(null);
  const [found, setFound] = useState<Found>(NOTHING);
  const isCurrent = found.words === words;
  useEffect(() => {
    if (isCurrent) return;
    // Once the letter is drawn, so that the next one need not wait; a long text takes a tenth of a second.
    const timer = window.setTimeout(() => setFound({ words, hits: findInText(read.text, words) }));
    return () => window.clearTimeout(timer);
  }, [read, words, isCurrent]);
  const drawn = useDeferredValue(found);
  const { hits } = drawn;
  const at = drawn.words === words ? asked : null;
  const first = at === null ? 0 : at - (at % MARKED);
  const marked = useMemo(
    () => ({ first, ranges: hits?.slice(first, first + MARKED) ?? NONE }),
    [hits, first],
  );
  function step(by: 1 | -1) {
    const all = (isCurrent ? found.hits : findInText(read.text, words)) ?? NONE;
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
    count: isCurrent ? (found.hits?.length ?? null) : null,
    isLooking: !isCurrent && isSought(words),
    marked,
    isBehind: drawn !== found,
    at,
    look: (next) => {
      setWords(next);
      setAsked(null);
    },
    step,
  };
}
