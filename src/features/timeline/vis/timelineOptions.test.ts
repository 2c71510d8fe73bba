import { expect, test } from 'vitest';
import { timelineOptions } from './timelineOptions';

const options = timelineOptions({ least: 1, most: 366 }, 330);
/** What the axis says in a year on 6 May. */
function said(year: number, format: string): string {
  return options.moment?.(new Date(0).setUTCFullYear(year, 4, 6)).format(format) ?? '';
}

test('the axis names a year as the rest of the page does', () => {
  expect([2019, 1000, 500, 1, 0, -434].map((year) => said(year, 'YYYY'))).toEqual([
    '2019',
    '1000',
    'AD 500',
    'AD 1',
    '1 BC',
    '435 BC',
  ]);
  expect(said(500, 'D MMMM YYYY')).toBe('6 May AD 500');
  expect(said(2019, 'D')).toBe('6');
});
