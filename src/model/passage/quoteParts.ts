import type { Evidence } from '@/model/record/schema';

/** A stretch of quoted words: the source's own, or an editor's insertion with its brackets. */
export interface QuotePart {
  text: string;
  isInsertion: boolean;
}

/**
 * Cuts the exact words of a passage where an editor inserted words of his own. Joined, the parts are the exact
 * words letter for letter. Insertions outside of the passage are ignored.
 */
export function quoteParts({ exact, start, insertions = [] }: Evidence): QuotePart[] {
  if (insertions.length === 0) return [{ text: exact, isInsertion: false }];
  const points = [...exact];
  const inserted = new Uint8Array(points.length);
  for (const range of insertions) {
    inserted.fill(1, Math.max(0, range.start - start), Math.max(0, range.end - start));
  }
  const parts: QuotePart[] = [];
  points.forEach((point, at) => {
    const isInsertion = inserted[at] === 1;
    const last = parts.at(-1);
    if (last?.isInsertion === isInsertion) last.text += point;
    else parts.push({ text: point, isInsertion });
  });
  return parts;
}

/** Gives the first passage that holds some words, cut down to them; `undefined` where none does. */
export function partHolding(passages: readonly Evidence[], words: string): Evidence | undefined {
  for (const passage of passages) {
    const at = passage.exact.indexOf(words);
    if (at < 0) continue;
    const start = passage.start + [...passage.exact.slice(0, at)].length;
    return { ...passage, exact: words, start, end: start + [...words].length };
  }
  return undefined;
}
