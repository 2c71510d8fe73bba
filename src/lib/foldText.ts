/**
 * Folds a text for searching: without diacritics and case, runs of white space as one space. For finding
 * only: its offsets are not those of the text.
 *
 *     foldText('Minsk\u00a0 Übung') //=> 'minsk ubung'
 */
export function foldText(text: string): string {
  return foldLetters(text).replaceAll(/\s+/g, ' ').trim();
}

/** The same with its white space left as it is: of one character after the other it gives what it gives of the text. */
export function foldLetters(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replaceAll(/\p{Mn}/gu, '')
      .toLowerCase()
      // A sigma has another form at the end of a word; a word that is still being typed ends anywhere.
      .replaceAll('ς', 'σ')
  );
}
