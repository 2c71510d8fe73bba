/**
 * The most combining marks in a row that a text may hold. No writing needs ten; putting a row of marks in
 * order takes the square of its length, so that 100,000 of them hold a browser up for seconds.
 */
export const MOST_MARKS = 100;

const FLOOD = new RegExp(`\\p{M}{${MOST_MARKS + 1}}`, 'u');

/** Whether a text holds more than 100 combining marks in a row. It must not be brought to a normal form then. */
export function hasMarkFlood(text: string): boolean {
  return text.length > MOST_MARKS && FLOOD.test(text);
}
