import { type RefObject, useLayoutEffect } from 'react';
import { inPart } from '@/features/reader/text/readerParts';
import { bringIntoView } from './bringIntoView';
import type { TextSearch } from './useTextSearch';

/**
 * Brings the hit that is looked at, in a paragraph counted from 0, into the middle of the reader. Focus stays in
 * the search.
 */
export function useScrollToHit(
  scroller: RefObject<HTMLElement | null>,
  paragraph: number | null,
  { at, marked }: TextSearch,
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same number of other hits is another place.
  useLayoutEffect(() => {
    const box = scroller.current;
    const words = inPart(paragraph, `[data-hit="${at}"]`);
    if (!box || !words) return;
    bringIntoView(box, words, true);
  }, [scroller, paragraph, at, marked]);
}
