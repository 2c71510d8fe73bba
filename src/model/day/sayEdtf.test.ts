import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Edtf, parseEdtf } from './edtf';
import { sayEdtf, sayEdtfShort } from './sayEdtf';

function read(text: string): Edtf {
  const reading = parseEdtf(text);
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.edtf;
}

const CASES: [string, string, string][] = [
  ['2019-12-07', '7 December 2019', '7 Dec 2019'],
  ['2019-12', 'December 2019', 'Dec 2019'],
  ['2019', '2019', '2019'],
  ['0033', 'AD 33', 'AD 33'],
  ['0000', '1 BC', '1 BC'],
  ['9999-12-31', '31 December 9999', '31 Dec 9999'],
  ['2019-12-07~', 'about 7 December 2019', 'about 7 Dec 2019'],
  ['1999?', 'perhaps 1999', 'perhaps 1999'],
  ['2019-12%', 'perhaps about December 2019', 'perhaps about Dec 2019'],
  ['2019-09-0X', '1–9 September 2019', '1–9 Sept 2019'],
  ['2019-04-3X', '30 April 2019', '30 Apr 2019'],
  ['2019-12-XX', 'a day in December 2019', 'Dec 2019'],
  ['2019-XX', 'a month of 2019', '2019'],
  ['2019-XX-XX', 'a day in 2019', '2019'],
  ['2019-XX-XX?', 'perhaps a day in 2019', 'perhaps 2019'],
  ['2019-1X', 'October–December 2019', 'Oct–Dec 2019'],
  ['199X', '1990s', '1990s'],
  ['199X~', 'about 1990s', 'about 1990s'],
  ['19XX', '1900–1999', '1900–1999'],
  ['003X', 'AD 30–AD 39', 'AD 30–AD 39'],
  ['2019-12-07/2019-12-20', '7–20 December 2019', '7–20 Dec 2019'],
  ['2019-12-07/2019-12-07', '7 December 2019', '7 Dec 2019'],
  ['2019-11-28/2019-12-03', '28 November – 3 December 2019', '28 Nov – 3 Dec 2019'],
  ['2019-12-20/2020-01-03', '20 December 2019 – 3 January 2020', '20 Dec 2019 – 3 Jan 2020'],
  ['2019-09/2019-12', 'September–December 2019', 'Sept–Dec 2019'],
  ['2019-12/2020-01', 'December 2019 – January 2020', 'Dec 2019 – Jan 2020'],
  ['1999/2004', '1999–2004', '1999–2004'],
  [
    '2019-12-07~/2019-12-20',
    'from about 7 December 2019 to 20 December 2019',
    'from about 7 Dec 2019 to 20 Dec 2019',
  ],
  ['2019-12/2019-12-20', 'from December 2019 to 20 December 2019', 'from Dec 2019 to 20 Dec 2019'],
  ['2019-12-XX/2020', 'from a day in December 2019 to 2020', 'from Dec 2019 to 2020'],
  ['2019-12-20/..', 'from 20 December 2019, no end stated', 'from 20 Dec 2019'],
  ['2019-12-20/', 'from 20 December 2019, end not known', 'from 20 Dec 2019'],
  ['../2019-12-18', 'until 18 December 2019, no start stated', 'until 18 Dec 2019'],
  ['/2019', 'until 2019, start not known', 'until 2019'],
];

describe('a date in words', () => {
  for (const [text, full, short] of CASES) {
    test(`${text}: ${full}`, () => {
      expect([sayEdtf(read(text)), sayEdtfShort(read(text))]).toEqual([full, short]);
    });
  }

  test('names no single day of a month or a year', () => {
    const month = fc.integer({ min: 1, max: 12 }).map((n) => `-${String(n).padStart(2, '0')}`);
    const coarse = fc.tuple(
      fc.integer({ min: 1000, max: 9999 }),
      fc.oneof(fc.constant(''), month),
      fc.constantFrom('', '~', '?', '%'),
    );
    fc.assert(
      fc.property(coarse, (parts) => {
        const date = read(parts.join(''));
        return ![sayEdtf(date), sayEdtfShort(date)].some((words) => /\b\d{1,2}\b/.test(words));
      }),
    );
  });
});
