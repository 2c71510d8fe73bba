import { groupDigits } from '@/lib/groupDigits';
import type { Report } from '@/model/read/reportProblem';
import type { Evidence } from '@/model/record/schema';
import { showText } from '@/model/record/showText';
import { findQuote, isUniqueInContext } from '@/model/text/findQuote';
import type { CheckContext, SourceInCheck } from './checkContext';
import { sayMiscount } from './sayMiscount';

const FOUND_INSTEAD = {
  moved: 'they stand elsewhere in the text',
  several: 'they stand elsewhere in the text, more than once',
  typography: 'the text has them with other quotation marks, dashes or spaces',
  missing: 'the text does not have them',
} as const;

/** So many places of words are told, the others counted. */
const MOST_PLACES = 5;

/** Proves that every passage stands in its source, letter for letter, where and as the record says. */
export function checkQuotes({ dataset, texts, report }: CheckContext): void {
  for (const quote of dataset.evidence.values()) checkQuote(quote, texts, report);
}

/** Proves it of one passage; nothing can be said of one whose source has no readable text. */
export function checkQuote(quote: Evidence, texts: CheckContext['texts'], report: Report): void {
  const source = texts.get(quote.source);
  if (source === undefined) return;
  const { state, ranges } = findQuote(source.text, quote);
  if (state === 'holds') {
    checkSurroundings(quote, source, report);
    return;
  }
  const places = ranges.slice(0, MOST_PLACES).map(({ start, end }) => `${start}–${end}`);
  const rest = ranges.length - places.length;
  if (rest > 0) places.push(`and ${groupDigits(rest)} more`);
  const hint = places.length === 0 ? '' : ` (${places.join(', ')})`;
  const sentence = `its exact words "${showText(quote.exact)}" do not stand at ${quote.start}–${quote.end}: ${FOUND_INSTEAD[state]}${hint}.${sayMiscount(source.text, quote)} Correct words or offsets.`;
  report('quote', nameOf(quote), sentence);
}

function checkSurroundings(quote: Evidence, source: SourceInCheck, report: Report): void {
  checkContextWords(quote, source, report);
  const isWithin = source.paragraphs.some(({ start, end }) => start <= quote.start && quote.end <= end);
  if (!isWithin) {
    report('paragraph', nameOf(quote), 'it reaches beyond one paragraph. Make a passage of each part.');
  }
  for (const { start, end } of quote.insertions ?? []) {
    const words = source.text.points.slice(start, end);
    if (quote.start <= start && end <= quote.end && /^\[[^[\]]+\]$/u.test(words)) continue;
    const sentence = `its insertion at ${start}–${end} is "${words}", which is no [bracketed] stretch inside the passage. Correct the offsets.`;
    report('insertion', nameOf(quote), sentence);
  }
}

/** Prefix and suffix stand right around the passage, and the three together stand in the text once. */
function checkContextWords(quote: Evidence, { text }: SourceInCheck, report: Report): void {
  const { prefix, suffix, start, end } = quote;
  const before = text.points.slice(start - [...prefix].length, start);
  const after = text.points.slice(end, end + [...suffix].length);
  if (before !== prefix || after !== suffix) {
    report(
      'context',
      nameOf(quote),
      '"prefix" and "suffix" are not the words right before and after. Copy them.',
    );
  } else if (!isUniqueInContext(text, quote)) {
    const sentence =
      'prefix, exact words and suffix together stand more than once in the text. Lengthen them.';
    report('not-unique', nameOf(quote), sentence);
  }
}

function nameOf(quote: Evidence): string {
  return `evidence ${quote.id}`;
}
