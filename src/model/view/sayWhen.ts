import type { Edtf } from '@/model/day/edtf';
import { sayEdtf } from '@/model/day/sayEdtf';
import type { When } from '@/model/record/schema';

/**
 * Says when an event was, as we read it, and what its date leaves open: '7–20 December 2019, day not
 * stated' for an event that lies somewhere within. `date` is the parsed date; where there is none, the
 * date is said as it is written.
 */
export function sayWhen(when: When, date: Edtf | undefined): string {
  if (date === undefined) return when.edtf;
  const said = sayEdtf(date);
  if (isDayNotStated(when, date)) return `${said}, day not stated`;
  return when.position === 'throughout' && date.precision !== 'day' ? `throughout ${said}` : said;
}

/** Whether an event lies somewhere within its date, and the date is longer than a day. */
export function isDayNotStated(when: When, date: Edtf | undefined): boolean {
  return when.position === 'within' && date?.precision !== 'day';
}
