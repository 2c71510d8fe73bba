/**
 * How much must stand around words so that a browser shows them and no others. It takes the first place that it
 * finds, and compares without case, accents and kinds of quotation marks.
 */
import { foldText } from '@/lib/foldText';
import type { Quote, SourceText } from '@/model/text/findQuote';
import { foldTypography } from '@/model/text/foldTypography';
import type { TextRange } from '@/model/text/textRange';
import { endsOf, type FragmentWords } from './textFragment';

/** So many words on either side are tried, until only one place is left. */
const STEPS = [0, 1, 2, 4, 8, 16, 32];
/** What lies further away is not looked at; in UTF-16 units. */
const REACH = 500;

/** Gives the words in a range of a text with the fewest whole words of their line around them that tell them from all others. */
export function wordsInContext(source: SourceText, { start, end }: TextRange): FragmentWords {
  const { text, points } = source;
  const exact = points.slice(start, end);
  const [from, to] = [points.unitOf(start), points.unitOf(end)];
  const before = wordsBefore(text.slice(Math.max(0, from - REACH), from), from <= REACH);
  const after = wordsAfter(text.slice(to, to + REACH), to + REACH >= text.length);
  const around = (count: number) => ({
    exact,
    prefix: before.slice(Math.max(0, before.length - count)).join(''),
    suffix: after.slice(0, count).join(''),
  });
  const folded = foldedOf(source);
  const count = STEPS.find((one) => isAlone(folded, around(one))) ?? STEPS.at(-1);
  return around(count ?? 0);
}

/** Gives a quote with whole words of its own context, where its text is not there or does not hold it. */
export function wordsAsQuoted({ exact, prefix, suffix }: Quote): FragmentWords {
  return { exact, prefix: wordsBefore(prefix).join(''), suffix: wordsAfter(suffix).join('') };
}

/** The words at the end of a text, within its last line; the first of them may be cut off unless the text is whole. */
function wordsBefore(text: string, isWhole = false): string[] {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const isCut = !isWhole && line === text && /^\S/u.test(line);
  return line.match(/\S+\s*/gu)?.slice(isCut ? 1 : 0) ?? [];
}

/** The words at the beginning of a text, within its first line. */
function wordsAfter(text: string, isWhole = false): string[] {
  const [line = ''] = text.split('\n', 1);
  const isCut = !isWhole && line === text && /\S$/u.test(line);
  return line.match(/\s*\S+/gu)?.slice(0, isCut ? -1 : undefined) ?? [];
}

function isAlone(folded: string, { exact, prefix, suffix }: FragmentWords): boolean {
  const [first, last] = endsOf(exact);
  const words = fold(`${prefix}${first}${last === undefined ? suffix : ''}`);
  const at = folded.indexOf(words);
  return at !== -1 && folded.indexOf(words, at + 1) === -1;
}

/** The last text is remembered: each format of a citation asks anew. */
let remembered: { source: SourceText; folded: string } | null = null;

function foldedOf(source: SourceText): string {
  if (remembered?.source !== source) remembered = { source, folded: fold(source.text) };
  return remembered.folded;
}

function fold(text: string): string {
  return foldText(foldTypography(text).text).replaceAll('ß', 'ss');
}
