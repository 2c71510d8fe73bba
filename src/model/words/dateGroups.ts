import { sayDays } from '@/model/day/day';
import type { Edtf } from '@/model/day/edtf';
import { sayEdtf } from '@/model/day/sayEdtf';
import type { EventTable } from '@/model/record/eventTable';
import { daysApart, knownDay, sayGap } from './sayGap';
import { sayDateOfRow } from './sayWhen';

/** Events one after the other that bear the same date. */
export interface DateGroup {
  /** The date as we read it: '7 December 2019'. */
  heading: string;
  /**
   * Computed: 'three days later' than the group before it, or 'three days after 7 December 2019' where
   * dates that are not known to the day stand between; `null` where it cannot be said.
   */
  gap: string | null;
  /** At least one, in the order given. */
  rows: number[];
}

/**
 * Cuts events, given as ascending rows, into groups of one date. The order is kept: a date that comes again
 * after another one makes a second group.
 */
export function dateGroups(table: EventTable, rows: Iterable<number>): DateGroup[] {
  const groups: DateGroup[] = [];
  let known: Edtf | undefined;
  for (const row of rows) {
    const date = table.dateOf(row);
    const heading = sayDateOfRow(table, row);
    const last = groups.at(-1);
    if (last !== undefined && last.heading === heading) {
      last.rows.push(row);
      continue;
    }
    groups.push({ heading, gap: sayGapAfter(last, known, date), rows: [row] });
    if (knownDay(date) !== null) known = date;
  }
  return groups;
}

/** `known` is the last date before `date` that is known to the day. */
function sayGapAfter(last: DateGroup | undefined, known: Edtf | undefined, date: Edtf | undefined) {
  const days = daysApart(known, date);
  if (days === null || known === undefined) return null;
  const anchor = sayEdtf(known);
  if (last?.heading === anchor) return sayGap(known, date);
  return days === 0 ? null : `${sayDays(days)} ${days > 0 ? 'after' : 'before'} ${anchor}`;
}
