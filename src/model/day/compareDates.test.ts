import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates } from './compareDates';
import { type Edtf, parseEdtf } from './edtf';

function read(text: string): Edtf {
  const reading = parseEdtf(text);
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.edtf;
}

/** Every kind of date, in the order that a reader is to see. */
const IN_ORDER = [
  '/2018',
  '../2019-12-18',
  '/2019-12-18',
  '0000',
  '199X',
  '2019-01-01',
  '2019-01',
  '2019',
  '2019-12-01',
  '2019-12-01~',
  '2019-12-0X',
  '2019-12',
  '2019-12-XX',
  '2019-12/..',
  '2019-12-07',
  '2019-12-07/2019-12-20',
  '2019-12-20',
  '2019-12-20/',
  '2019-12-20/..',
  '2019-12-21',
  '9999-12-31',
].map(read);

describe('compareDates', () => {
  test('sorts any order of these dates into the order of time', () => {
    const shuffled = fc.shuffledSubarray(IN_ORDER, { minLength: IN_ORDER.length });
    fc.assert(
      fc.property(shuffled, (dates) => {
        expect(dates.toSorted(compareDates).map((date) => date.text)).toEqual(
          IN_ORDER.map((date) => date.text),
        );
      }),
    );
  });

  test('is 0 for the same text alone, and turns its sign with its sides', () => {
    const date = fc.constantFrom(...IN_ORDER);
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(compareDates(a, b) === 0).toBe(a.text === b.text);
        expect(compareDates(a, b) + compareDates(b, a)).toBe(0);
      }),
    );
  });
});
