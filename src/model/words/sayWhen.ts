import { addDays, type Day, sayDay, sayDayShort } from '@/model/day/day';
import type { Edtf } from '@/model/day/edtf';
import { sayEdtf, sayEdtfShort } from '@/model/day/sayEdtf';
import type { EventTable } from '@/model/record/eventTable';
import type { Position } from '@/model/record/lists';
import type { When } from '@/model/record/schema';

/** What of a record's date this needs; a row of a table has it too. */
type Stated = Pick<When, 'edtf' | 'position'>;

/**
 * Says when an event was, as we read it, and what its date leaves open: '7–20 December 2019, day not
 * stated' for an event that lies somewhere within. `date` is the parsed date; where there is none, the
 * date is said as it is written.
 */
export function sayWhen(when: Stated, date: Edtf | undefined): string {
  if (date === undefined) return when.edtf;
  if (isDayNotStated(when.position, date)) return `${sayDate(when.position, date)}, day not stated`;
  const said = sayEdtf(date);
  // A date with an open side says 'from' or 'until' already.
  const isClosed = date.start.kind === 'date' && date.end.kind === 'date';
  return when.position === 'throughout' && date.precision !== 'day' && isClosed ? `throughout ${said}` : said;
}

/** Whether an event lies somewhere within its date, and the date is longer than a day. */
export function isDayNotStated(position: Position, date: Edtf | undefined): boolean {
  return position === 'within' && date?.precision !== 'day';
}

/** One day somewhere beyond a day does not last 'from' it; `null` unless one side is open and the other a plain day. */
export function sayOpenEnd({ start, end, span }: Edtf, say: (day: Day) => string): string | null {
  const known = start.kind === 'date' ? start : end;
  if (known.kind !== 'date' || (start.kind === 'date' && end.kind === 'date')) return null;
  if (known.date.precision !== 'day' || known.date.approximate || known.date.uncertain) return null;
  if (span.start !== null) return `on or after ${say(span.start)}`;
  return span.end === null ? null : `on or before ${say(addDays(span.end, -1))}`;
}

/** Says a date without what it leaves open; `isShort` for a narrow place: 'on or after 20 Dec 2019', '7–20 Dec 2019'. */
export function sayDate(position: Position, date: Edtf, isShort = false): string {
  const open = position === 'within' ? sayOpenEnd(date, isShort ? sayDayShort : sayDay) : null;
  return open ?? (isShort ? sayEdtfShort : sayEdtf)(date);
}

/** Says the date of a row as `sayDate` does. */
export function sayDateOfRow(table: EventTable, row: number, isShort = false): string {
  return sayDate(table.positionOf(row), table.dateOf(row), isShort);
}

/** Says when the event of a row was, as `sayWhen` does. */
export function sayWhenOfRow(table: EventTable, row: number): string {
  const date = table.dateOf(row);
  return sayWhen({ edtf: date.text, position: table.positionOf(row) }, date);
}
