import type { TextRange } from '@/model/text/textRange';
import type { Evidence } from './schema';

/**
 * Tells whether a passage lies wholly within the words of a claim, and not within an editor's insertion in them: what
 * stands in its brackets nobody said.
 */
export function isSpokenIn(passage: Evidence, words: Evidence): boolean {
  return (
    isWithin(passage, words) &&
    passage.source === words.source &&
    !(words.insertions ?? []).some((insertion) => isWithin(passage, insertion))
  );
}

function isWithin(inner: TextRange, outer: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
