import { describe, expect, test } from 'vitest';
import { addDays, type Day, parseDay } from '@/model/day/day';
import { sayLength, sayWindow } from './sayWindow';

const on = (text: string) => parseDay(text) ?? (0 as Day);
const days = (from: string, to: string) => ({ start: on(from), end: addDays(on(to), 1) });

describe('sayWindow', () => {
  const cases: [from: string, to: string, said: string][] = [
    ['2019-12-05', '2019-12-24', '5–24 December 2019'],
    ['2019-12-07', '2019-12-07', '7 December 2019'],
    ['2019-12-01', '2019-12-31', 'December 2019'],
    ['2019-12-01', '2019-12-30', '1–30 December 2019'],
    ['2019-11-01', '2019-12-31', 'November–December 2019'],
    ['2019-01-01', '2019-12-31', '2019'],
    ['1999-01-01', '2019-12-31', '1999–2019'],
    ['1999-07-03', '2019-12-31', '3 July 1999 – 31 Dec 2019'],
  ];
  for (const [from, to, said] of cases) test(said, () => expect(sayWindow(days(from, to))).toBe(said));

  test('beyond the years of four digits it still says something', () => {
    const far = addDays(on('9999-12-01'), 40);
    expect(sayWindow({ start: far, end: addDays(far, 400) })).toMatch(/\d/);
  });
});

describe('sayLength', () => {
  const cases: [days: number, said: string][] = [
    [1, '1 day'],
    [20, '20 days'],
    [60, '60 days'],
    [61, '2 months'],
    [366, '12 months'],
    [730, '24 months'],
    [731, '2 years'],
    [10_000, '27 years'],
  ];
  for (const [length, said] of cases)
    test(said, () => expect(sayLength({ start: 0 as Day, end: length as Day })).toBe(said));
});
