import type { TextRange } from '@/model/text/textRange';

/** How much of a text carries something. */
export interface Coverage {
  sentences: number;
  /** Sentences of which at least one character is covered. */
  carrying: number;
}

/**
 * Counts the sentences that at least one of the `passages` touches. Both are half-open ranges of one text,
 * the sentences in order and without overlap; the passages in any order.
 *
 *     coverage([{ start: 0, end: 5 }, { start: 6, end: 9 }], [{ start: 4, end: 5 }])
 *     //=> { sentences: 2, carrying: 1 }
 */
export function coverage(sentences: readonly TextRange[], passages: readonly TextRange[]): Coverage {
  const sorted = [...passages].sort((a, b) => a.start - b.start);
  let next = 0;
  /** The furthest end of all passages that began before the sentence's own end. */
  let reached = 0;
  let carrying = 0;
  for (const sentence of sentences) {
    for (let passage = sorted[next]; passage && passage.start < sentence.end; passage = sorted[next]) {
      reached = Math.max(reached, passage.end);
      next += 1;
    }
    if (reached > sentence.start) carrying += 1;
  }
  return { sentences: sentences.length, carrying };
}
