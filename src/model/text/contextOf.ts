/** How much must stand around words of a text that they are told from all others. */
import type { Quote, SourceText } from './findQuote';
import type { TextRange } from './textRange';

/** Words of a text and those around them. */
export type WordsAround = Pick<Quote, 'exact' | 'prefix' | 'suffix'>;

/** So many words on either side are tried, one number after the other. */
const STEPS = [0, 1, 2, 4, 8, 16, 32];
/** What lies further away is not looked at; in UTF-16 units. */
const REACH = 500;

/**
 * Gives the words in a range of a text with the fewest whole words of their line around them, at least `least` on
 * either side, for which `isAlone` holds; with the most that are tried where it holds for none.
 */
export function contextOf(
  { text, points }: SourceText,
  { start, end }: TextRange,
  least: number,
  isAlone: (words: WordsAround) => boolean,
): WordsAround {
  const exact = points.slice(start, end);
  const [from, to] = [points.unitOf(start), points.unitOf(end)];
  const before = wordsBefore(text.slice(Math.max(0, from - REACH), from), from <= REACH);
  const after = wordsAfter(text.slice(to, to + REACH), to + REACH >= text.length);
  const around = (count: number) => ({
    exact,
    prefix: before.slice(Math.max(0, before.length - count)).join(''),
    suffix: after.slice(0, count).join(''),
  });
  const count = STEPS.find((one) => one >= least && isAlone(around(one))) ?? STEPS.at(-1);
  return around(count ?? 0);
}

/** The words at the end of a text, within its last line; the first of them may be cut off unless the text is whole. */
export function wordsBefore(text: string, isWhole = false): string[] {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const isCut = !isWhole && line === text && /^\S/u.test(line);
  return line.match(/\S+\s*/gu)?.slice(isCut ? 1 : 0) ?? [];
}

/** The words at the beginning of a text, within its first line. */
export function wordsAfter(text: string, isWhole = false): string[] {
  const [line = ''] = text.split('\n', 1);
  const isCut = !isWhole && line === text && /\S$/u.test(line);
  return line.match(/\s*\S+/gu)?.slice(0, isCut ? -1 : undefined) ?? [];
}
