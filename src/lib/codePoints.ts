/**
 * The one place that converts between the two ways to count a text: JavaScript's UTF-16 units, in which
 * an emoji is two, and Unicode code points, in which it is one. Offsets in datasets are code points.
 */

/** Converts places in one text. Places outside it count as its nearest end; ranges are half-open. */
export interface CodePointIndex {
  /** How many code points the text has; half of a broken pair counts as one. */
  readonly length: number;
  /** The UTF-16 unit at which a code point begins. */
  unitOf(point: number): number;
  /** The code point that a UTF-16 unit belongs to. */
  pointOf(unit: number): number;
  /** The text from one code point up to, not including, another. */
  slice(start: number, end: number): string;
}

const PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g;

// Many small questions are asked about one text in a row; reading a long text for each would be quadratic.
let last: { text: string; index: CodePointIndex } | null = null;

/**
 * Prepares a text for conversion, in one pass; each conversion then takes a binary search over the
 * characters beyond U+FFFF, and no time in a text that has none. The last text is remembered.
 *
 *     codePointIndex('😀b').unitOf(1) //=> 2
 */
export function codePointIndex(text: string): CodePointIndex {
  if (last?.text !== text) last = { text, index: makeIndex(text) };
  return last.index;
}

function makeIndex(text: string): CodePointIndex {
  const pairs = Array.from(text.matchAll(PAIRS), (match) => match.index);
  const length = text.length - pairs.length;
  const unitOf = (point: number) => {
    const inside = clamp(point, length);
    // The k-th pair (from 0) begins at unit `pair`, which is code point `pair - k`.
    return inside + countWhile(pairs, (pair, k) => pair - k < inside);
  };
  const pointOf = (unit: number) => {
    const inside = clamp(unit, text.length);
    return inside - countWhile(pairs, (pair) => pair < inside);
  };
  const slice = (start: number, end: number) => text.slice(unitOf(start), unitOf(end));
  return { length, unitOf, pointOf, slice };
}

/** How many of the first `pairs` fulfil a condition that, once false, stays false. */
function countWhile(pairs: readonly number[], holds: (pair: number, k: number) => boolean): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(pairs[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function clamp(place: number, length: number): number {
  return Math.min(Math.max(place, 0), length);
}
