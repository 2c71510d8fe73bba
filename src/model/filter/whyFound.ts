/** Why a search shows an event: where its title, and what stands beside it, hold the words that were looked for. */
import { cutAround } from '@/lib/cutAround';
import { foldText } from '@/lib/foldText';
import { splitAtWords, type TextPart } from '@/lib/splitAtWords';
import type { Dataset } from '@/model/record/dataset';
import type { Support } from '@/model/record/schema';
import { type SearchedText, searchedTexts, soughtWords } from './searchText';

/** A text in which the words of a search were found. */
export interface Found {
  /** What the text is, said before it: 'quoted'. */
  where: string;
  /** The text, cut around the words where it is long. */
  parts: TextPart[];
  /** What it rests on; nothing for a summary, which is ours. */
  support: Support;
  /** Whether these are words of a source. */
  isQuote: boolean;
}

const WHERE: Record<SearchedText['where'], string> = {
  title: 'title',
  name: 'named',
  agenda: 'on the agenda',
  summary: 'summary',
  quote: 'quoted',
};

/** Cuts a title where it holds the words that are looked for. */
export function foundInTitle(title: string, query: string): TextPart[] {
  return splitAtWords(title, soughtWords(query));
}

/**
 * Tells why a row is found, as far as its title does not show it: for each word that is not in the title a text that
 * holds it, and of several the one with most of such words.
 */
export function whyFound(dataset: Dataset, row: number, query: string): Found[] {
  const words = soughtWords(query);
  const texts = searchedTexts(dataset, row).map((text) => ({ ...text, folded: foldText(text.text) }));
  const [title, ...others] = texts;
  const found: Found[] = [];
  let left = words.filter((word) => !title?.folded.includes(word));
  while (left.length > 0) {
    const [best] = others
      .map((text) => ({ ...text, held: left.filter((word) => text.folded.includes(word)) }))
      .toSorted((a, b) => b.held.length - a.held.length);
    const word = best?.held[0];
    if (best === undefined || word === undefined) break;
    const shown = cutAroundWord(best.text, word);
    found.push({
      where: WHERE[best.where],
      parts: splitAtWords(shown, words),
      support: best.support(),
      isQuote: best.where === 'quote',
    });
    const folded = foldText(shown);
    left = left.filter((other) => other !== word && !folded.includes(other));
  }
  return found;
}

function cutAroundWord(text: string, word: string): string {
  const [first, second] = splitAtWords(text, [word]);
  if (first === undefined || first.isFound) return cutAround(text, 0, first?.text.length ?? 0);
  const start = first.text.length;
  return cutAround(text, start, start + (second?.text.length ?? 0));
}
