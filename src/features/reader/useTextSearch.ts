import { useDeferredValue, useMemo, useState } from 'react';
import type { ReadSource } from '@/model/record/readSource';
import { findInText, type TextHits } from '@/model/text/findInText';

export interface TextSearch {
  /** As typed. */
  words: string;
  /** Of the words as of a moment ago: a long text is searched when the typing pauses. */
  hits: TextHits;
  /** The hit that is looked at, from 0; `null` before one was asked for. */
  at: number | null;
  look: (words: string) => void;
  /** Goes on by so many hits, around the ends. */
  step: (by: 1 | -1) => void;
}

/** Looks for words in one article; nothing of it is in the address. */
export function useTextSearch(read: ReadSource): TextSearch {
  const [words, setWords] = useState('');
  const [at, setAt] = useState<number | null>(null);
  const wanted = useDeferredValue(words);
  const hits = useMemo(() => findInText(read.text, wanted), [read, wanted]);
  const marked = hits.ranges.length;
  return {
    words,
    hits,
    at: marked === 0 ? null : at,
    look: (next) => {
      setWords(next);
      setAt(null);
    },
    step: (by) =>
      setAt(marked === 0 ? null : at === null ? (by === 1 ? 0 : marked - 1) : (at + by + marked) % marked),
  };
}
