/**
 * The most combining marks in a row that a text may hold. No writing needs ten; putting a row of marks in
 * order takes the square of its length, so that 100,000 of them hold a browser up for seconds.
 */
export const MOST_MARKS = 100;

const FLOOD = new RegExp(`\\p{M}{${MOST_MARKS + 1}}`, 'u');
/** A mark, or half of one that takes two UTF-16 units. */
const IN_MARK = /[\p{M}\p{Cs}]/u;
/** So many units hold a hundred marks, though each take two. */
const REACH = 2 * (MOST_MARKS + 1);

/** Whether a text holds more than 100 combining marks in a row. It must not be brought to a normal form then. */
export function hasMarkFlood(text: string): boolean {
  // A flood covers at least one of every 101 places: only around such a one is it looked for.
  for (let at = MOST_MARKS; at < text.length; at += MOST_MARKS + 1) {
    if (!IN_MARK.test(text.charAt(at))) continue;
    if (FLOOD.test(text.slice(Math.max(0, at - REACH), at + REACH))) return true;
  }
  return false;
}
