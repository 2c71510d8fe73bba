/**
 * How much must stand around words so that a browser shows them and no others. It takes the first place that it
 * finds, and compares without case, accents and kinds of quotation marks.
 */
import { foldText } from '@/lib/foldText';
import { contextOf, wordsAfter, wordsBefore } from '@/model/text/contextOf';
import type { Quote, SourceText } from '@/model/text/findQuote';
import { foldTypography } from '@/model/text/foldTypography';
import type { TextRange } from '@/model/text/textRange';
import { endsOf, type FragmentWords } from './textFragment';

/** Gives the words in a range of a text with the fewest whole words of their line around them that tell them from all others. */
export function wordsInContext(source: SourceText, range: TextRange): FragmentWords {
  const folded = foldedOf(source);
  return contextOf(source, range, 0, (words) => isAlone(folded, words));
}

/** Gives a quote with whole words of its own context, where its text is not there or does not hold it. */
export function wordsAsQuoted({ exact, prefix, suffix }: Quote): FragmentWords {
  return { exact, prefix: wordsBefore(prefix).join(''), suffix: wordsAfter(suffix).join('') };
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
