import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, parseDay } from './day';
import { parseEdtf } from './edtf';
import { edtfOfSpan, type PrecisionWord } from './edtfOfSpan';

const day = (text: string | null) => (text === null ? null : parseDay(text));

const CASES: [start: string | null, end: string | null, word: PrecisionWord, text: string][] = [
  ['2019-12-20', '2019-12-21', 'day', '2019-12-20'],
  ['2019-12-20', '2019-12-21', 'day?', '2019-12-20?'],
  ['2019-12-01', '2020-01-01', 'month', '2019-12'],
  ['2019-01-01', '2020-01-01', 'year~', '2019~'],
  ['2019-09-01', '2019-09-10', 'digits', '2019-09-0X'],
  ['2019-09-10', '2019-09-20', 'digits', '2019-09-1X'],
  ['2010-01-01', '2020-01-01', 'digits', '201X'],
  ['2019-12-05', '2019-12-09', 'interval', '2019-12-05/2019-12-08'],
  ['2019-12-05', null, 'interval', '2019-12-05/..'],
  [null, '2019-12-09', 'interval%', '../2019-12-08%'],
  ['2019-12-03', '2019-12-09', 'month', '2019-12-03/2019-12-08'],
  ['2019-12-03', null, 'day', '2019-12-03/..'],
];

describe('edtfOfSpan', () => {
  for (const [start, end, word, text] of CASES)
    test(`${start} to ${end}, known to the ${word}, is ${text}`, () =>
      expect(edtfOfSpan({ start: day(start), end: day(end) }, word).text).toBe(text));

  test('whatever the precision, the span stays as it is', () => {
    const words = fc.constantFrom<PrecisionWord>('day', 'month~', 'year', 'digits?', 'interval', 'digits');
    fc.assert(
      fc.property(
        fc.integer({ min: -40_000, max: 40_000 }),
        fc.integer({ min: 1, max: 9000 }),
        words,
        (start, length, word) => {
          const span = { start: start as Day, end: (start + length) as Day };
          expect(edtfOfSpan(span, word).span).toEqual(span);
        },
      ),
    );
  });

  for (const text of [
    '2019-12-20',
    '2019-12',
    '2019',
    '199X',
    '2019-09-0X',
    '2019-12-20~',
    '2019-03/2019-05',
  ])
    test(`the span of ${text} is read back`, () => {
      const reading = parseEdtf(text);
      if (!('edtf' in reading)) throw new Error(reading.problem);
      const { span, precision } = reading.edtf;
      expect(edtfOfSpan(span, precision).span).toEqual(span);
    });
});
