import { cutsWord } from './cutsWord';
import { joinedPattern } from './joinedWords';

/**
 * Tells whether words stand in one of the passages, as whole words and letter for letter; only the case of
 * the first letter is free, since a sentence may begin with it. A part of a name – a surname alone – counts
 * only where it is declared as an alias. What Hebrew and Arabic write together with a name in front of it, such as 'and', is
 * a word of its own.
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

/** Two letters, and what stands before them, of two units at most. */
const MOST_JOINED = 4;

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
    if ((!cutsWord(before, first) || isJoined(passage.slice(0, at), first)) && !cutsWord(last, after))
      return true;
  }
  return false;
}

/** Whether the word before, as far as it reaches, is nothing but what is written together with the one that begins here. */
function isJoined(before: string, word: string): boolean {
  const joined = joinedPattern(word);
  return (
    joined !== '' &&
    new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${joined})$`, 'u').test(before.slice(-MOST_JOINED))
  );
}
