let letters: Intl.Segmenter | undefined;

/**
 * The beginning of a text of more than `most` code points, with a sign that it goes on; no letter is torn from its
 * accents, no pictogram or flag apart. `cutText('abcd', 2) //=> 'ab…'`
 */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  // A code point has two units at most: the rest of a long text is not looked at.
  const points = [...text.slice(0, 2 * most + 2)];
  if (points.length <= most) return text;
  const whole = points.slice(0, most).join('');
  // Not every browser has it.
  if (Intl.Segmenter) letters ??= new Intl.Segmenter();
  const next = letters?.segment(whole + points[most]).containing(whole.length);
  // One letter may be longer than what is wanted.
  return `${whole.slice(0, next?.index || undefined)}…`;
}
