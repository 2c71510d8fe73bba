import type { ReadSource } from '@/model/record/readSource';
import { placeOf } from '@/model/text/placeOf';
import { rangesByBlock } from '@/model/text/rangesByBlock';
import type { Mark } from '@/model/text/segments';

/**
 * Gives for each paragraph of a source, in their order, the passages to be marked in it, by where they
 * start. Only words that stand letter for letter in one place are marked: passages that hold, and passages
 * that have moved.
 */
export function sourceMarks(read: ReadSource): Mark[][] {
  return rangesByBlock(read.paragraphs, foundOnce(read));
}

function foundOnce(read: ReadSource): Mark[] {
  const marks: Mark[] = [];
  for (const [id, finding] of read.findings) {
    const range = placeOf(finding);
    if (range !== undefined) marks.push({ id, ...range });
  }
  return marks;
}
