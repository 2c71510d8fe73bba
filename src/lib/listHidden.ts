import { nameCharacter, splitHidden } from './hiddenCharacters';

/** The numbers of the hidden characters of a text, each once: `listHidden('a\u202eb') //=> ['U+202E']` */
export function listHidden(text: string): string[] {
  const hidden = splitHidden(text).filter(({ isHidden }) => isHidden);
  return [...new Set(hidden.flatMap(({ text: run }) => [...run].map(nameCharacter)))];
}
