import { cutText } from '@/lib/cutText';
import { groupDigits } from '@/lib/groupDigits';
import { paragraphAt } from '@/model/record/paragraphAt';
import type { ReadSource } from '@/model/record/readSource';
import type { Evidence } from '@/model/record/schema';
import { wordsAround } from '@/model/record/wordsAround';
import type { QuoteFinding } from '@/model/text/findQuote';

/** A passage that does not stand where the dataset says, told in a sentence. */
export interface BrokenQuote {
  id: string;
  state: Exclude<QuoteFinding['state'], 'holds'>;
  sentence: string;
  /** How many places there are to step through; 0 where nothing may be pointed at. */
  places: number;
}

/** The words of a long passage are cut in a sentence about it. */
const LONGEST_WORDS = 80;

/** The worst first; what has moved is marked all the same. */
const ORDER: readonly BrokenQuote['state'][] = ['missing', 'several', 'typography', 'moved'];

/** Lists the passages of a source that do not hold, the worst first, else in the order of the dataset. */
export function brokenQuotes(read: ReadSource, evidence: ReadonlyMap<string, Evidence>): BrokenQuote[] {
  const broken: BrokenQuote[] = [];
  for (const [id, finding] of read.findings) {
    const { state, ranges } = finding;
    if (state === 'holds') continue;
    const quoted = evidence.get(id);
    const words = cutText(quoted?.exact ?? id, LONGEST_WORDS);
    const around = quoted && state === 'moved' ? sayAround(read, quoted, words) : '';
    const sentence = `“${words}” ${sayFinding(read, finding)}${around}`;
    broken.push({
      id,
      state,
      sentence,
      places: state === 'several' || state === 'typography' ? ranges.length : 0,
    });
  }
  return broken.sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}

function sayFinding(read: ReadSource, { state, ranges }: QuoteFinding): string {
  const where = sayPlace(read, ranges[0]?.start ?? 0);
  if (state === 'moved') return `has moved: it now stands ${where} and is marked there.`;
  if (state === 'several') {
    return `stands in ${groupDigits(ranges.length)} places. Which of them is meant cannot be told, so none is marked.`;
  }
  if (state === 'typography' && ranges.length > 1) {
    return `stands in ${groupDigits(ranges.length)} places with other quotation marks, dashes or spaces. None of them is marked.`;
  }
  if (state === 'typography')
    return `stands ${where} with other quotation marks, dashes or spaces. It is not marked.`;
  return 'is not in this text. Nothing is marked for it: compare the text with the one that was quoted.';
}

/** Where words stand among others than they were quoted with, a reader must judge whether they still mean the same. */
function sayAround(read: ReadSource, quoted: Evidence, words: string): string {
  const { prefix, suffix } = wordsAround(read, quoted);
  if (prefix === quoted.prefix && suffix === quoted.suffix) return '';
  return ` Other words stand around it: “…${prefix}${words}${suffix}…”`;
}

/** Names the place of a code point: 'in paragraph 12', or 'above the first paragraph'. */
export function sayPlace(read: ReadSource, point: number): string {
  const number = paragraphAt(read, point)?.number ?? null;
  return number === null ? 'above the first paragraph' : `in paragraph ${number}`;
}
