/**
 * Finds every place where words stand in a text, letter for letter: UTF-16 units, in order, overlapping
 * ones too; a place inside a surrogate pair is none. Empty words stand nowhere. Takes time linear in the
 * text whatever it repeats. For many questions about one long text, see `textIndex`.
 *
 *     occurrences('aaaa', 'aaa') //=> [0, 1]
 */
export function occurrences(text: string, words: string): number[] {
  const first = words === '' ? -1 : text.indexOf(words);
  if (first === -1) return [];
  // Knuth, Morris and Pratt: searching anew after each find takes quadratic time in 'aaaa…'.
  const borders = bordersOf(words);
  const found: number[] = [];
  let matched = 0;
  for (let unit = first; unit < text.length; unit += 1) {
    const letter = text.charCodeAt(unit);
    while (matched > 0 && letter !== words.charCodeAt(matched)) matched = borders[matched - 1] ?? 0;
    if (letter === words.charCodeAt(matched)) matched += 1;
    if (matched < words.length) continue;
    const start = unit + 1 - matched;
    if (isWhole(text, start, unit + 1)) found.push(start);
    matched = borders[matched - 1] ?? 0;
  }
  return found;
}

/** Tells whether a range of UTF-16 units begins and ends between characters, not inside a surrogate pair. */
export function isWhole(text: string, start: number, end: number): boolean {
  return !splitsPair(text, start) && !splitsPair(text, end);
}

function splitsPair(text: string, unit: number): boolean {
  return (
    isBetween(text.charCodeAt(unit - 1), 0xd800, 0xdbff) && isBetween(text.charCodeAt(unit), 0xdc00, 0xdfff)
  );
}

function isBetween(value: number, low: number, high: number): boolean {
  return low <= value && value <= high;
}

/** For each beginning of the words, the length of its longest true beginning that is also its end. */
function bordersOf(words: string): number[] {
  const borders = [0];
  let matched = 0;
  for (let unit = 1; unit < words.length; unit += 1) {
    const letter = words.charCodeAt(unit);
    while (matched > 0 && letter !== words.charCodeAt(matched)) matched = borders[matched - 1] ?? 0;
    if (letter === words.charCodeAt(matched)) matched += 1;
    borders.push(matched);
  }
  return borders;
}
