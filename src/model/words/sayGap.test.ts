import { describe, expect, test } from 'vitest';
import { parseEdtf } from '@/model/day/edtf';
import { sayGap } from './sayGap';

const CASES = [
  { name: 'three days', from: '2019-12-07', to: '2019-12-10', said: 'three days later' },
  { name: 'backwards', from: '2019-12-10', to: '2019-12-08', said: 'two days earlier' },
  { name: 'across a year', from: '2019-12-31', to: '2020-01-01', said: 'one day later' },
  { name: 'the same day', from: '2019-12-07', to: '2019-12-07', said: 'the same day' },
  { name: 'a leap year', from: '2019-12-08', to: '2020-12-08', said: '366 days later' },
  { name: 'more than a year', from: '1999-12-08', to: '2019-12-08', said: null },
  { name: 'from about', from: '2019-12-07~', to: '2019-12-10', said: null },
  { name: 'from perhaps', from: '2019-12-07?', to: '2019-12-10', said: null },
  { name: 'to a month', from: '2019-12-07', to: '2020-01', said: null },
  { name: 'to an interval', from: '2019-12-07', to: '2019-12-10/2019-12-11', said: null },
  { name: 'to half-known digits', from: '2019-12-07', to: '2019-12-1X', said: null },
];

function dateOf(text: string) {
  const reading = parseEdtf(text);
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.edtf;
}

describe('sayGap', () => {
  for (const { name, from, to, said } of CASES) {
    test(name, () => {
      expect(sayGap(dateOf(from), dateOf(to))).toBe(said);
    });
  }

  test('a date that could not be read has no gap', () => {
    expect(sayGap(undefined, dateOf('2019-12-07'))).toBeNull();
  });
});
