import { describe, expect, test } from 'vitest';
import type { Day } from '@/model/day/day';
import { listStretch, rowAtDay } from './listStretch';

const rows = (size: number) => Uint32Array.from({ length: size }, (_, at) => at * 2);

describe('listStretch', () => {
  const cases: [name: string, size: number, anchor: number | undefined, from: number, to: number][] = [
    ['nothing', 0, undefined, 0, 0],
    ['a short list is whole', 500, 998, 0, 500],
    ['a long one begins at the top', 2000, undefined, 0, 500],
    ['or a little before the anchor', 2000, 2000, 950, 1450],
    ['an anchor that is not shown leads to its place', 2000, 2001, 951, 1451],
    ['and ends with the list', 2000, 3998, 1500, 2000],
  ];
  for (const [name, size, anchor, from, to] of cases)
    test(name, () => expect(listStretch(rows(size), anchor)).toEqual({ from, to }));
});

test('rowAtDay', () => {
  const table = { start: Float64Array.of(Number.NEGATIVE_INFINITY, 5, 5, 7, 9) };
  const shown = Uint32Array.of(0, 2, 3);
  const at = (day: number) => rowAtDay(table, shown, day as Day);
  expect([-3, 5, 6, 7, 8, 100].map(at)).toEqual([2, 2, 3, 3, 3, 3]);
  expect(rowAtDay(table, Uint32Array.of(0), 5 as Day)).toBe(0);
});
