import { addDays, daysBetween, isoOf, saySpan } from '@/model/day/day';
import { parseEdtf } from '@/model/day/edtf';
import { sayEdtf } from '@/model/day/sayEdtf';
import { sayCount } from '@/model/record/words';
import type { TimeWindow } from './timeWindow';

const DAYS_OF_MONTH = 30.44;
const DAYS_OF_YEAR = 365.25;
/** Up to here a length is said in days, and up to two years in months. */
const MOST_DAYS = 60;
const MOST_MONTHS_DAYS = 2 * DAYS_OF_YEAR;

/** Says the days of a window, whole months and years by their names: '5–24 December 2019', 'December 2019'. */
export function sayWindow(window: TimeWindow): string {
  const last = addDays(window.end, -1);
  const isWhole = (first: string) => [window.start, window.end].every((day) => isoOf(day).endsWith(first));
  const unit = isWhole('-01-01') ? 'YYYY' : isWhole('-01') ? 'YYYY-MM' : null;
  if (unit !== null) {
    const [from, to] = [isoOf(window.start), isoOf(last)].map((day) => day.slice(0, unit.length));
    const reading = parseEdtf(from === to ? `${from}` : `${from}/${to}`);
    if ('edtf' in reading) return sayEdtf(reading.edtf);
  }
  return saySpan(window.start, last);
}

/** Says about how long a window is: '20 days', '6 months', '29 years'. */
export function sayLength(window: TimeWindow): string {
  const days = daysBetween(window.start, window.end);
  if (days <= MOST_DAYS) return sayCount(days, 'day', 'days');
  if (days <= MOST_MONTHS_DAYS) return sayCount(Math.round(days / DAYS_OF_MONTH), 'month', 'months');
  return sayCount(Math.round(days / DAYS_OF_YEAR), 'year', 'years');
}
