import type { Span } from './day';
import type { Edtf } from './edtf';

/**
 * Orders dates by time, for `sort`: negative if `a` stands first. The earlier start stands first, and a
 * date without a start before all others. Of equal starts the one that ends first stands first, and one
 * without an end last: so 1 December stands before '1–9 December', that before December, and that before
 * 2019, and a month never ties with its first day. Equal spans go by their text, so that the order is
 * total: 0 means the same text.
 */
export function compareDates(a: Edtf, b: Edtf): number {
  return compareSpans(a.span, b.span) || compareTexts(a.text, b.text);
}

/** Orders spans of days as `compareDates` does, but for their texts: 0 means the same days. */
export function compareSpans(a: Span, b: Span): number {
  return (
    compareNumbers(a.start ?? -Infinity, b.start ?? -Infinity) ||
    compareNumbers(a.end ?? Infinity, b.end ?? Infinity)
  );
}

/** Not a subtraction: between two infinities that would give NaN. */
function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Not `localeCompare`: the order must be the same on every machine. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
