import type { ReadSource } from '@/model/record/readSource';
import type { Mark } from '@/model/text/segments';

/**
 * Gives for each paragraph of a source, in their order, the passages to be marked in it, by where they
 * start. Only words that stand letter for letter in one place are marked: passages that hold, and passages
 * that have moved.
 */
export function sourceMarks(read: ReadSource): Mark[][] {
  const marks = foundOnce(read).sort((a, b) => a.start - b.start || b.end - a.end);
  const byParagraph: Mark[][] = read.paragraphs.map(() => []);
  let first = 0;
  for (const mark of marks) {
    while (first < read.paragraphs.length && (read.paragraphs[first]?.end ?? 0) <= mark.start) first += 1;
    for (let at = first; at < read.paragraphs.length; at += 1) {
      if ((read.paragraphs[at]?.start ?? 0) >= mark.end) break;
      byParagraph[at]?.push(mark);
    }
  }
  return byParagraph;
}

function foundOnce(read: ReadSource): Mark[] {
  const marks: Mark[] = [];
  for (const [id, { state, ranges }] of read.findings) {
    const range = ranges[0];
    if ((state === 'holds' || state === 'moved') && range !== undefined) marks.push({ id, ...range });
  }
  return marks;
}
