import { parseEdtf } from '@/model/day/edtf';
import { sayEdtfShort } from '@/model/day/sayEdtf';
import type { OverviewStretch } from './overview';

/** A stretch longer than this is named by its years, in days. */
const MOST_FOR_MONTHS = 1100;

/**
 * Names a stretch for a narrow place by the months of its events: 'Dec 2019', 'Sept–Dec 2019'; a long one, and one
 * of whose events only the year is known, by their years: '1999–2019'. Not by days: some of its events have none.
 */
export function sayStretch(stretch: Pick<OverviewStretch, 'start' | 'end' | 'first' | 'last'>): string {
  const { start, end, first, last } = stretch;
  const isOfYears = end - start > MOST_FOR_MONTHS || first.length !== last.length;
  const [from = '', to] = [first, last].map((date) =>
    first === last ? date : date.slice(0, isOfYears ? 4 : 7).replaceAll('X', '0'),
  );
  const reading = parseEdtf(from === to ? from : `${from}/${to}`);
  return 'edtf' in reading ? sayEdtfShort(reading.edtf) : `${from} – ${to}`;
}
