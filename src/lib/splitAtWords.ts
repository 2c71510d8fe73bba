import { foldLetters } from './foldText';

/** A part of a text: one in which words were found, or what lies between two of them. */
export interface TextPart {
  text: string;
  isFound: boolean;
}

/**
 * Cuts a text where it holds words, which are folded, in the text as it stands: found is just what a search in the
 * folded text finds. One after the other the parts are the text.
 *
 *     splitAtWords('Die Übung', ['ub']) //=> 'Die ', 'Üb' (found), 'ung'
 */
export function splitAtWords(text: string, words: readonly string[]): TextPart[] {
  const isFound = findUnits(text, words);
  const parts: TextPart[] = [];
  for (let start = 0, end = 1; start < text.length; end += 1) {
    if (end < text.length && isFound[end] === isFound[start]) continue;
    parts.push({ text: text.slice(start, end), isFound: isFound[start] === 1 });
    start = end;
  }
  return parts;
}

/** For each UTF-16 unit of a text whether it is of a word. */
function findUnits(text: string, words: readonly string[]): Uint8Array {
  const found = new Uint8Array(text.length);
  // For each folded unit where the character behind it begins: marks and halves go with the character before them.
  const begins: number[] = [];
  let folded = '';
  let unit = 0;
  for (const sign of text) {
    for (const letter of foldLetters(sign).split('')) {
      folded += letter;
      begins.push(unit);
    }
    unit += sign.length;
  }
  for (const word of words) {
    if (word === '') continue;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      let end = at + word.length;
      while (begins[end] === begins[end - 1]) end += 1;
      found.fill(1, begins[at], begins[end] ?? text.length);
    }
  }
  return found;
}
