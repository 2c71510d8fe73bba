import { contextOf } from './contextOf';
import { findQuote, isUniqueInContext, type Quote, type SourceText } from './findQuote';
import type { TextRange } from './textRange';

/** A passage as a dataset has it, but for its name and its source. */
export interface NewPassage extends Quote {
  /** The stretches in brackets, which may be an editor's. */
  insertions?: TextRange[];
}

/** So many words stand on either side even where fewer tell the passage from all others: the text may change. */
const LEAST_AROUND = 4;

/**
 * Makes the passages of words in a text: one for each place where they stand, as the text has them, with as much around
 * it as the data check wants. None: they do not stand there.
 */
export function passagesOf(text: SourceText, words: string): NewPassage[] {
  // Quoted nowhere, so that every place is told.
  const { ranges } = findQuote(text, { exact: words, prefix: '', suffix: '', start: 0, end: 0 });
  return ranges.map((range) => {
    const around = contextOf(text, range, LEAST_AROUND, (one) => isUniqueInContext(text, one));
    const insertions = bracketsIn(around.exact, range.start);
    return { ...around, ...range, ...(insertions.length > 0 ? { insertions } : {}) };
  });
}

function bracketsIn(words: string, start: number): TextRange[] {
  return Array.from(words.matchAll(/\[[^[\]]+\]/gu), ({ 0: found, index }) => {
    const from = start + [...words.slice(0, index)].length;
    return { start: from, end: from + [...found].length };
  });
}
