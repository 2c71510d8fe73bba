import { sentences } from '@/model/text/sentences';
import type { TextRange } from '@/model/text/textRange';
import type { CheckContext, SourceInCheck } from './checkContext';

/** A sentence of a source's body that no passage touches. */
export interface Uncovered {
  source: string;
  /** Counted from 1 in the body; `null` in front of it. */
  paragraph: number | null;
  sentence: string;
}

/** Lists the sentences of all bodies that no passage touches, in text order. No problem, but worth a look. */
export function uncoveredSentences({ dataset, texts }: CheckContext): Uncovered[] {
  const passages = new Map<string, TextRange[]>();
  for (const { source, start, end } of dataset.evidence.values()) {
    const known = passages.get(source);
    if (known === undefined) passages.set(source, [{ start, end }]);
    else known.push({ start, end });
  }
  return [...texts].flatMap(([id, source]) => uncoveredIn(id, source, passages.get(id) ?? []));
}

function uncoveredIn(id: string, { text, paragraphs }: SourceInCheck, passages: TextRange[]): Uncovered[] {
  const ranges = passages.toSorted((a, b) => a.start - b.start);
  const found: Uncovered[] = [];
  let next = 0;
  let reached = -1;
  for (const paragraph of paragraphs) {
    if (paragraph.role !== 'body') continue;
    for (const { start, end } of sentences(text.text, paragraph)) {
      // Sentences come in order, so each passage is looked at once.
      for (let range = ranges[next]; range !== undefined && range.start < end; range = ranges[next]) {
        reached = Math.max(reached, range.end);
        next += 1;
      }
      if (reached > start) continue;
      found.push({ source: id, paragraph: paragraph.number, sentence: text.points.slice(start, end) });
    }
  }
  return found;
}
