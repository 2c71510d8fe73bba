import { isoOf } from '@/model/day/day';
import { parseEdtf } from '@/model/day/edtf';
import { sayEdtfShort } from '@/model/day/sayEdtf';
import type { OverviewStretch } from './overview';

/** A stretch longer than this is named by its years, in days. */
const MOST_FOR_MONTHS = 1100;

/**
 * Names a stretch for a narrow place by the months of its events, a long one by their years: 'Dec 2019',
 * 'Sept–Dec 2019', '1999–2019'. Not by days: some of its events have none.
 */
export function sayStretch({ first, last }: Pick<OverviewStretch, 'first' | 'last'>): string {
  const length = last - first > MOST_FOR_MONTHS ? 4 : 7;
  const [from, to] = [isoOf(first).slice(0, length), isoOf(last).slice(0, length)];
  const reading = parseEdtf(from === to ? from : `${from}/${to}`);
  return 'edtf' in reading ? sayEdtfShort(reading.edtf) : `${from} – ${to}`;
}
