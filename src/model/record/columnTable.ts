import { VISIBLE } from '@/lib/hiddenCharacters';
import type { Edtf } from '@/model/day/edtf';
import { edtfOfSpan } from '@/model/day/edtfOfSpan';
import { type EventColumns, PRECISION_WORDS } from './eventColumns';
import { type EventTable, spanOfRow } from './eventTable';
import { POSITIONS } from './lists';
import type { DiplomaticEvent } from './schema';

/** What of an event is read later than the columns, by its number in the file; `undefined` until it is there. */
export interface LateTexts {
  titleOf: (number: number) => string | undefined;
  recordOf: (number: number) => DiplomaticEvent | undefined;
  /** Which numbers a search for this text found; `undefined` until it was searched for. */
  foundBy: (query: string) => ((number: number) => boolean) | undefined;
  /** Calls `listener` whenever titles have come; gives what ends that. */
  onTitles: (listener: () => void) => () => void;
}

/** Stands for a title that has not come yet. */
export const TITLE_TO_COME = '…';
const NO_TITLE = 'Event without a title';

/** Each drawing asks a dozen times for the dates of some eighty events: they are put together once. */
const KEPT_DATES = 1_000;

/** The events of a Parquet file as a table. The id of an event is its number in the file, in digits. */
export function columnTable(columns: EventColumns, late: LateTexts): EventTable {
  const { rows, start, end, facets, missing, precision, position, inFile } = columns;
  const rowAt = rowsByNumber(rows, inFile);
  const dates = new Map<number, Edtf>();
  const numberOf = (row: number) => rows[row] ?? 0;
  const table: EventTable = {
    size: rows.length,
    start,
    end,
    facets,
    missing: new Set(missing),
    idOf: (row) => String(numberOf(row)),
    rowOf: (id) => (/^(?:0|[1-9]\d{0,8})$/.test(id) ? rowAt(Number(id)) : undefined),
    titleOf(row) {
      const title = late.titleOf(numberOf(row));
      if (title === undefined) return TITLE_TO_COME;
      return VISIBLE.test(title) ? title : NO_TITLE;
    },
    dateOf(row) {
      const known = dates.get(row);
      if (known !== undefined) return known;
      if (dates.size === KEPT_DATES) dates.clear();
      const date = edtfOfSpan(spanOfRow(table, row), PRECISION_WORDS[precision[row] ?? 0] ?? 'interval');
      dates.set(row, date);
      return date;
    },
    positionOf: (row) => POSITIONS[position[row] ?? 0] ?? 'within',
    recordOf: (row) => late.recordOf(numberOf(row)),
    foundBy(query) {
      const isFound = late.foundBy(query);
      return isFound === undefined ? () => false : (row) => isFound(numberOf(row));
    },
    onTitles: late.onTitles,
  };
  return table;
}

/** Finds the row of a number in the file; most files are in order of time, and there both are the same. */
function rowsByNumber(rows: Uint32Array, inFile: number): (number: number) => number | undefined {
  if (rows.length === inFile && rows.every((number, row) => number === row))
    return (number) => (number < inFile ? number : undefined);
  const known = new Map<number, number>();
  return (number) => {
    if (known.size === 0) for (const [row, one] of rows.entries()) known.set(one, row);
    return known.get(number);
  };
}
