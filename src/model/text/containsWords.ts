import { cutsWord } from './cutsWord';

/**
 * Tells whether words stand in one of the passages, as whole words and letter for letter; only the case of
 * the first letter is free, since a sentence may begin with it. A part of a name – a surname alone – counts
 * only where it is declared as an alias.
 *
 *     containsWords(['In Russian oil'], 'Russia') //=> false
 */
export function containsWords(passages: readonly string[], words: string): boolean {
  if (words === '') return false;
  return variants(words).some((variant) => passages.some((passage) => standsIn(passage, variant)));
}

/** Tells whether one of several words or names stands in one of the passages. */
export function containsAny(passages: readonly string[], names: readonly string[]): boolean {
  return names.some((name) => containsWords(passages, name));
}

function variants(words: string): string[] {
  const [first = ''] = words;
  const rest = words.slice(first.length);
  return [...new Set([words, first.toUpperCase() + rest, first.toLowerCase() + rest])];
}

function standsIn(passage: string, words: string): boolean {
  // Two units are enough to see a border: long words need not be read again for each place.
  const [first, last] = [words.slice(0, 2), words.slice(-2)];
  for (let at = passage.indexOf(words); at >= 0; at = passage.indexOf(words, at + 1)) {
    const end = at + words.length;
    const before = passage.slice(Math.max(0, at - 2), at);
    const after = passage.slice(end, end + 2);
    if (!cutsWord(before, first) && !cutsWord(last, after)) return true;
  }
  return false;
}
