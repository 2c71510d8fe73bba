import { useCallback, useEffect, useState } from 'react';
import type { LargeEvents } from '@/data/events/largeEvents';
import type { TitleStore } from '@/data/events/titleStore';

/** How far a search in the titles of a large dataset has come. */
export interface TitleSearch {
  /** The text whose results are here: of a search under way, the one before it. */
  query: string;
  isSearching: boolean;
  /** It ended without a result: it failed, with a sentence, or was stopped. */
  ended: { sentence: string | null; retry: () => void } | null;
  stop: () => void;
  /** What is searched; `null` where all text is here. */
  titles: TitleStore | null;
}

/** Searches the titles of a large dataset; without one the query is done at once, by the filters themselves. */
export function useTitleSearch(large: LargeEvents | null, query: string): TitleSearch {
  const [done, setDone] = useState('');
  const [end, setEnd] = useState<{ query: string; sentence: string | null } | null>(null);
  const isElsewhere = large !== null && query.trim() !== '';
  const hasEnded = end?.query === query;
  useEffect(() => {
    if (!isElsewhere || hasEnded) return;
    let isLeft = false;
    large.search(query).then(
      (isDone) => !isLeft && isDone && setDone(query),
      (error: Error) => !isLeft && setEnd({ query, sentence: error.message }),
    );
    return () => {
      isLeft = true;
    };
  }, [large, isElsewhere, query, hasEnded]);
  const retry = useCallback(() => setEnd(null), []);
  const stop = useCallback(() => {
    large?.stopSearch();
    setEnd({ query, sentence: null });
  }, [large, query]);
  const titles = large?.titles ?? null;
  if (!isElsewhere) return { query, isSearching: false, ended: null, stop, titles };
  const ended = hasEnded ? { sentence: end.sentence, retry } : null;
  return { query: done, isSearching: done !== query && ended === null, ended, stop, titles };
}
