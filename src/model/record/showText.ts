/** The most characters of a found text that a message repeats. */
const LONGEST_SHOWN = 80;

/**
 * Makes a text from a file fit to stand in a message: cut to 80 characters, and every character that
 * cannot be seen (controls, direction marks, tags, lone halves of pairs) written as its number.
 *
 *     showText('a\u202eb') //=> 'a[U+202E]b'
 */
export function showText(text: string): string {
  const start = [...text.slice(0, 2 * LONGEST_SHOWN + 2)];
  const isCut = start.length > LONGEST_SHOWN;
  const shown = (isCut ? start.slice(0, LONGEST_SHOWN) : start).map(showCharacter).join('');
  return isCut ? `${shown}…` : shown;
}

function showCharacter(character: string): string {
  if (!/^[\p{C}\p{Zl}\p{Zp}]$/u.test(character)) return character;
  const point = character.codePointAt(0) ?? 0;
  return `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`;
}
