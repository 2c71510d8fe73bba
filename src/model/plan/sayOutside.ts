import type { EventTable } from '@/model/record/eventTable';
import { sayDateOfRow } from '@/model/words/sayWhen';
import type { Side } from './eventsOutside';

/** How many dates are named before 'and n more'. */
const NAMED = 2;

/**
 * Says the dates of the events on one side of a window, nearest first: '13 Dec 2019, 10 Dec 2019 and 4 more'. How many
 * more there are is said where each has a date of its own, since that number is read as one of events.
 */
export function sayOutside(table: EventTable, { count, nearest }: Side): string {
  const dates = [...new Set(nearest.map((row) => sayDateOfRow(table, row, true)))];
  const named = dates.slice(0, NAMED).join(', ');
  if (dates.length === count && count > NAMED) return `${named} and ${count - NAMED} more`;
  return dates.length > NAMED || count > nearest.length ? `${named} …` : named;
}
