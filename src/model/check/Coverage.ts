import type { Evidence } from '@/model/record/schema';
import { sentences } from '@/model/text/sentences';
import type { TextRange } from '@/model/text/textRange';
import type { SourceInCheck } from './checkContext';

/** A sentence of a source's body that no passage touches. */
export interface Uncovered {
  source: string;
  /** Counted from 1 in the body; `null` in front of it. */
  paragraph: number | null;
  sentence: string;
}

/**
 * Takes down which places of the texts passages touch, and lists the sentences that none does: no problem, but worth a
 * look. Of all passages that begin at one place it keeps the furthest end: there may be a hundred thousand.
 */
export class Coverage {
  private readonly texts: ReadonlyMap<string, SourceInCheck>;
  private readonly ends = new Map<string, Map<number, number>>();

  /** `texts` are by source id, as `checkSources` gives them. */
  constructor(texts: ReadonlyMap<string, SourceInCheck>) {
    this.texts = texts;
  }

  /** Takes a passage down. */
  add({ source, start, end }: Evidence): void {
    const length = this.texts.get(source)?.text.points.length ?? 0;
    if (start >= length) return;
    const ends = this.ends.get(source) ?? new Map<number, number>();
    ends.set(start, Math.max(end, ends.get(start) ?? 0));
    this.ends.set(source, ends);
  }

  /** The sentences of all bodies that no passage touches, in text order. */
  uncovered(): Uncovered[] {
    return [...this.texts].flatMap(([id, source]) => {
      const passages = [...(this.ends.get(id) ?? [])].map(([start, end]) => ({ start, end }));
      return uncoveredIn(id, source, passages);
    });
  }
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
