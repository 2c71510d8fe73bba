import { useCallback, useEffect, useState } from 'react';
import type { LargeEvents } from '@/data/largeEvents';

/** How far a search in the titles of a large dataset has come. */
export interface TitleSearch {
  /** The text whose results are here: of a search under way, the one before it. */
  query: string;
  isSearching: boolean;
  failed: { sentence: string; retry: () => void } | null;
}

/** Searches the titles of a large dataset; without one the query is done at once, by the filters themselves. */
export function useTitleSearch(large: LargeEvents | null, query: string): TitleSearch {
  const [done, setDone] = useState('');
  const [failure, setFailure] = useState<{ query: string; sentence: string } | null>(null);
  const isElsewhere = large !== null && query.trim() !== '';
  const hasFailed = failure?.query === query;
  useEffect(() => {
    if (!isElsewhere || hasFailed) return;
    let isLeft = false;
    large.search(query).then(
      (isDone) => !isLeft && isDone && setDone(query),
      (error: Error) => !isLeft && setFailure({ query, sentence: error.message }),
    );
    return () => {
      isLeft = true;
    };
  }, [large, isElsewhere, query, hasFailed]);
  const retry = useCallback(() => setFailure(null), []);
  if (!isElsewhere) return { query, isSearching: false, failed: null };
  const failed = hasFailed ? { sentence: failure.sentence, retry } : null;
  return { query: done, isSearching: done !== query && failed === null, failed };
}
