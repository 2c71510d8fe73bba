import { type RefObject, useLayoutEffect, useRef } from 'react';
import { bringIntoView } from './bringIntoView';
import type { TextSearch } from './useTextSearch';

/** Brings the hit that is looked at into the middle of the reader. Focus stays in the search. */
export function useScrollToHit(scroller: RefObject<HTMLElement | null>, { at, hits }: TextSearch) {
  const underway = useRef<AbortController | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same number of other hits is another place.
  useLayoutEffect(() => {
    const box = scroller.current;
    const words = at === null ? null : box?.querySelector<HTMLElement>(`[data-hit="${at}"]`);
    if (!box || !words) return;
    underway.current?.abort();
    underway.current = new AbortController();
    bringIntoView(box, words, true, underway.current.signal);
  }, [scroller, at, hits]);
}
