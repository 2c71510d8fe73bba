import { cutText } from '@/lib/cutText';
import { nameCharacter } from '@/lib/hiddenCharacters';

/** The most characters of a found text that a message repeats. */
const LONGEST_SHOWN = 80;

/**
 * Makes a text from a file fit to stand in a message: cut to 80 characters, hidden ones made visible.
 *
 *     showText('a\u202eb') //=> 'a[U+202E]b'
 */
export function showText(text: string): string {
  return showHidden(cutText(text, LONGEST_SHOWN));
}

/**
 * Writes every character that cannot be seen – controls, direction marks, tags, lone halves of pairs – as
 * its number, and leaves the others as they are.
 */
export function showHidden(text: string): string {
  return text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `[${nameCharacter(character)}]`);
}
