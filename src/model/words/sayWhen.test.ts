import { describe, expect, test } from 'vitest';
import { parseEdtf } from '@/model/day/edtf';
import type { Position } from '@/model/record/lists';
import { sayDate, sayWhen } from './sayWhen';

const CASES: { name: string; edtf: string; position: Position; said: string }[] = [
  { name: 'a day', edtf: '2019-12-07', position: 'at', said: '7 December 2019' },
  {
    name: 'within an interval',
    edtf: '2019-12-07/2019-12-20',
    position: 'within',
    said: '7–20 December 2019, day not stated',
  },
  { name: 'within a day', edtf: '2019-12-07', position: 'within', said: '7 December 2019' },
  {
    name: 'all through',
    edtf: '2019-12-11/2019-12-17',
    position: 'throughout',
    said: 'throughout 11–17 December 2019',
  },
  { name: 'all through a day', edtf: '2019-12-11', position: 'throughout', said: '11 December 2019' },
  {
    name: 'within an open end',
    edtf: '2019-12-20/..',
    position: 'within',
    said: 'on or after 20 December 2019, day not stated',
  },
  {
    name: 'within an unknown start',
    edtf: '/2019-12-20',
    position: 'within',
    said: 'on or before 20 December 2019, day not stated',
  },
  {
    name: 'all through an open end',
    edtf: '2019-12-20/..',
    position: 'throughout',
    said: 'from 20 December 2019, no end stated',
  },
];

describe('sayWhen', () => {
  for (const { name, edtf, position, said } of CASES) {
    test(name, () => {
      const reading = parseEdtf(edtf);
      if ('problem' in reading) throw new Error(reading.problem);
      expect(sayWhen({ edtf, position }, reading.edtf)).toBe(said);
    });
  }

  test('a date that could not be read is said as it is written', () => {
    expect(sayWhen({ edtf: 'soon', position: 'at' }, undefined)).toBe('soon');
  });
});

test('a date alone is said without what it leaves open, and never as a time that one day lasts', () => {
  const alone = (edtf: string, position: Position, isShort?: boolean) => {
    const reading = parseEdtf(edtf);
    if ('problem' in reading) throw new Error(reading.problem);
    return sayDate(position, reading.edtf, isShort);
  };
  expect(alone('2019-12-20/..', 'within')).toBe('on or after 20 December 2019');
  expect(alone('2019-12-20/..', 'within', true)).toBe('on or after 20 Dec 2019');
  expect(alone('2019-12-20/..', 'throughout', true)).toBe('from 20 Dec 2019');
  expect(alone('2019-12-20/..', 'throughout')).toBe('from 20 December 2019, no end stated');
  expect(alone('2019-12-07/2019-12-20', 'within')).toBe('7–20 December 2019');
});
