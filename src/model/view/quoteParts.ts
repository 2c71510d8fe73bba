import type { Evidence } from '@/model/record/schema';
import { segments } from '@/model/text/segments';

/** A stretch of quoted words: the source's own, or an editor's insertion with its brackets. */
export interface QuotePart {
  text: string;
  isInsertion: boolean;
}

/**
 * Cuts the exact words of a passage where an editor inserted words of his own. Joined, the parts are the exact
 * words letter for letter. Insertions outside of the passage are ignored.
 */
export function quoteParts({ exact, start, end, insertions = [] }: Evidence): QuotePart[] {
  if (insertions.length === 0) return [{ text: exact, isInsertion: false }];
  const points = [...exact];
  const marks = insertions.map((range) => ({ ...range, id: 'insertion' }));
  return segments({ start, end }, marks).map((part) => ({
    text: points.slice(part.start - start, part.end - start).join(''),
    isInsertion: part.ids.length > 0,
  }));
}
