import { addDays } from '@/model/day/day';
import type { EventTable, RowPredicate } from '@/model/record/eventTable';
import type { TimeWindow } from '@/model/view/timeWindow';
import type { View } from '@/model/view/view';

/**
 * Gives the window that leaves out what does not lie in it; `null` where none does. On the timeline it is
 * never a filter: there it is what one looks at, and what lies beside it is one step away.
 */
export function filteringWindow({ only, from, to, view }: View): TimeWindow | null {
  if (only === null || from === null || to === null || view === null || view === 'timeline') return null;
  return { start: from, end: addDays(to, 1) };
}

/** Whether the event of a row is one of those in a window, or may be, that `only` asks for: as counted groups hold them. */
export function isAsked(table: EventTable, { only, apart }: View, { start, end }: TimeWindow): RowPredicate {
  const [rule, days] = `${only}`.split('-');
  const rowsApart = apart.map(table.rowOf);
  return (row) => {
    const [begins = 0, ends = 0] = [table.start[row], table.end[row]];
    const isShort = begins >= start && ends - begins <= Number(days);
    const isOf = rule === 'window' || isShort === (rule === 'start');
    return begins < end && ends > start && isOf && !rowsApart.includes(row);
  };
}
