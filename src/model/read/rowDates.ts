import { groupDigits } from '@/lib/groupDigits';
import { type Day, dayOf, isoOf } from '@/model/day/day';
import { PRECISION_WORDS } from '@/model/record/eventColumns';
import type { RowsAside } from './rowsAside';

/** The first day that four digits of a year can name, and the first that they cannot. */
const EARLIEST = dayOf(0, 1, 1) ?? 0;
const LATEST = (dayOf(9999, 12, 31) ?? 0) + 1;
const INTERVAL = PRECISION_WORDS.indexOf('interval');
const MONTH = PRECISION_WORDS.indexOf('month');

/** Whether an index into `PRECISION_WORDS` is that of a day, be it about or perhaps. */
export function isDayWord(word: number): boolean {
  return word < MONTH;
}

/** Says why dates cannot be, out of the two that were found and the word for how closely they are known. */
type Reason = (found: string, word: string) => string;
const UNKNOWN: Reason = () => '"start" and "end" are both null; one of them must be known.';
const REVERSED: Reason = (found) =>
  `${found}; "end" must be the day after the last one, so later than "start".`;
const FAR: Reason = (found) => `${found}, counted from 1970-01-01; both must lie in the years 0 to 9999.`;
const OPEN: Reason = (found, word) => `"precision" is ${word}, but ${found}: only an interval may be open.`;
const LONG: Reason = (found, word) =>
  `"precision" is ${word}, but ${found}: "end" must be the day after "start", or "precision" another one.`;

/** Sets aside the rows whose dates cannot be; `start` and `end` are infinite where a side is open. */
export function checkRowDates(
  start: Float64Array,
  end: Float64Array,
  precision: Uint8Array,
  aside: RowsAside,
): void {
  for (let row = 0; row < start.length; row += 1) {
    const [from, to, word] = [start[row] ?? 0, end[row] ?? 0, precision[row] ?? INTERVAL];
    const reason = whyNotDate(from, to, word);
    if (reason === null) continue;
    const found = () => `"start" is ${sayBound(from)} and "end" is ${sayBound(to)}`;
    aside.add(row, 'dates', () => reason(found(), PRECISION_WORDS[word] ?? ''));
  }
}

function whyNotDate(from: number, to: number, word: number): Reason | null {
  const hasStart = from !== Number.NEGATIVE_INFINITY;
  const hasEnd = to !== Number.POSITIVE_INFINITY;
  if (!hasStart && !hasEnd) return UNKNOWN;
  if (!(from < to)) return REVERSED;
  if ((hasStart && (from < EARLIEST || from >= LATEST)) || (hasEnd && (to <= EARLIEST || to > LATEST)))
    return FAR;
  if (word < INTERVAL && !(hasStart && hasEnd)) return OPEN;
  return isDayWord(word) && to - from !== 1 ? LONG : null;
}

/** A day as its date; one that no year of four digits holds as its number; `null` for a side that is open. */
function sayBound(bound: number): string {
  if (Math.abs(bound) === Number.POSITIVE_INFINITY) return 'null';
  const isDay = bound >= EARLIEST && bound < LATEST;
  return isDay ? isoOf(bound as Day) : `day ${groupDigits(bound)}`;
}

/** After so many comparisons, a part of a second, `onStep` of `rowsInOrder` is called again. */
const STEP = 1_000_000;

/** The numbers of the rows that are not set aside, sorted by start and end where the file is not. */
export function rowsInOrder(
  start: Float64Array,
  end: Float64Array,
  isAside: Uint8Array,
  onStep: () => void,
): Uint32Array {
  const rows = new Uint32Array(isAside.length - isAside.reduce((sum, one) => sum + one, 0));
  let size = 0;
  for (let row = 0; row < isAside.length; row += 1) if (isAside[row] === 0) rows[size++] = row;
  // Infinity minus Infinity is NaN, which falls through to the next comparison as 0 does.
  let compared = 0;
  const compare = (a: number, b: number) => {
    compared += 1;
    if (compared % STEP === 0) onStep();
    return (start[a] ?? 0) - (start[b] ?? 0) || (end[a] ?? 0) - (end[b] ?? 0) || a - b;
  };
  const isSorted = rows.every((row, at) => at === 0 || compare(rows[at - 1] ?? 0, row) < 0);
  return isSorted ? rows : rows.sort(compare);
}
