import { VISIBLE } from '@/lib/hiddenCharacters';
import { type Day, isoOf } from '@/model/day/day';
import { type EventTable, kindOfRow, modalityOfRow, spanOfRow } from './eventTable';
import type { EventRecord } from './readEventRecord';
import { sayFound } from './sayFound';

/**
 * Says where the columns of a row and its record contradict each other, as a clause; `null` where they do not. A
 * list that shows one day and details that show another would both be doubtful, and nothing would tell which is right.
 * `title` is that of the column; `undefined` where it has not been read.
 */
export function sayContradiction(
  table: EventTable,
  row: number,
  title: string | undefined,
  { event, date }: EventRecord,
): string | null {
  const column = spanOfRow(table, row);
  // A column cannot hold half a character, as JSON can.
  const written = event.title.toWellFormed();
  // Where the column has none it says none other.
  const told = title !== undefined && VISIBLE.test(title) ? title : written;
  const pairs: [field: string, column: string | null, record: string | null][] = [
    ['start', isoOrOpen(column.start), isoOrOpen(date.span.start)],
    ['end', isoOrOpen(column.end), isoOrOpen(date.span.end)],
    ['kind', kindOfRow(table, row), event.kind],
    ['modality', modalityOfRow(table, row), event.modality],
    ['title', told, written],
  ];
  const other = pairs.find(([, one, another]) => one !== another);
  if (other === undefined) return null;
  const [field, one, another] = other;
  return `"${field}" is ${sayFound(one)} in the column and ${sayFound(another)} by the record`;
}

/** As the columns have it: of an end, the day after the last one. */
function isoOrOpen(day: Day | null): string | null {
  return day === null ? null : isoOf(day);
}
