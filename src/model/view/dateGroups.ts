import { sayDays } from '@/model/day/day';
import type { Edtf } from '@/model/day/edtf';
import { sayEdtf } from '@/model/day/sayEdtf';
import type { DiplomaticEvent } from '@/model/record/schema';
import { daysApart, knownDay, sayGap } from './sayGap';

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
  events: DiplomaticEvent[];
}

/**
 * Cuts events, given in order of time, into groups of one date. The order is kept: a date that comes
 * again after another one makes a second group. `dates` are the parsed dates by event id.
 */
export function dateGroups(
  events: readonly DiplomaticEvent[],
  dates: ReadonlyMap<string, Edtf>,
): DateGroup[] {
  const groups: DateGroup[] = [];
  let known: Edtf | undefined;
  for (const event of events) {
    const date = dates.get(event.id);
    const heading = date === undefined ? event.when.edtf : sayEdtf(date);
    const last = groups.at(-1);
    if (last !== undefined && last.heading === heading) {
      last.events.push(event);
      continue;
    }
    groups.push({ heading, gap: sayGapAfter(last, known, date), events: [event] });
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
