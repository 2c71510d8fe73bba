import { allRows, type EventTable } from '@/model/record/eventTable';
import { type TimeWindow, windowOf } from './timeWindow';

const known = new WeakMap<EventTable | Uint32Array, { window: TimeWindow | null }>();

/**
 * Gives the window that holds these rows, or all rows of the table, with air around them; `null` where none
 * has a known day. Counted once for a set of rows, because every button that moves the window asks for it.
 */
export function wholeTime(table: EventTable, rows?: Uint32Array): TimeWindow | null {
  const key = rows === undefined || rows.length === table.size ? table : rows;
  const found = known.get(key) ?? { window: windowOf(table, rows ?? allRows(table)) };
  known.set(key, found);
  return found.window;
}
