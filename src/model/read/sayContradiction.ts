import { groupDigits } from '@/lib/groupDigits';
import { VISIBLE } from '@/lib/hiddenCharacters';
import { type Day, isoOf } from '@/model/day/day';
import { type EventTable, type Facet, kindOfRow, modalityOfRow, spanOfRow } from '@/model/record/eventTable';
import { participantIds } from '@/model/record/participants';
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
  if (other === undefined) {
    const { place, agendaItems = [] } = event;
    return (
      sayOthers(table, row, 'who', 'participants', participantIds(event)) ??
      sayOthers(table, row, 'place', 'place', place === undefined ? [] : [place.place]) ??
      sayOthers(table, row, 'topic', 'topics', agendaItems)
    );
  }
  const [field, one, another] = other;
  return `"${field}" is ${sayFound(one)} in the column and ${sayFound(another)} by the record`;
}

/**
 * Says which ids stand in one of the two alone; a filter finds by the column what the details show by the record. A file
 * without the column says nothing else.
 */
function sayOthers(
  { facets, missing }: EventTable,
  row: number,
  facet: Facet,
  name: string,
  told: readonly string[],
): string | null {
  if (missing.has(facet)) return null;
  const { ids, offsets, values } = facets[facet];
  const column = Array.from(values.subarray(offsets[row], offsets[row + 1]), (value) => ids[value] ?? '');
  const sides = [sayAlone(column, told, 'in the column'), sayAlone(told, column, 'by the record')].flatMap(
    (side) => side ?? [],
  );
  return sides.length === 0 ? null : `"${name}" names ${sides.join(', and ')}`;
}

/** Of many that stand on one side alone the first, and how many more there are. */
function sayAlone(ids: readonly string[], others: readonly string[], where: string): string | null {
  const [first, ...rest] = ids.filter((id) => !others.includes(id));
  if (first === undefined) return null;
  const more = rest.length > 0 ? ` and ${groupDigits(rest.length)} more` : '';
  return `${sayFound(first)}${more} ${where} alone`;
}

/** As the columns have it: of an end, the day after the last one. */
function isoOrOpen(day: Day | null): string | null {
  return day === null ? null : isoOf(day);
}
