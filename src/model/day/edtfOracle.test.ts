/**
 * Our reading beside that of the `edtf` package, over dates where the package is known to be right. It is
 * not asked about what it reads otherwise:
 * - bare digits, which it takes for milliseconds, and `2019-24`, a season;
 * - 29 February, which it finds in every year, and `2019-04-3X`, which it finds in none;
 * - a mark after an X, which it does not know although the standard does not forbid it;
 * - intervals whose end is coarser than their start, because it compares first days.
 */
import oracle from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { midnightOf } from './day';
import { parseEdtf } from './edtf';

/** What both readers must agree on, as the package words it; `null` if the text is refused. */
interface Answer {
  min: number | null;
  max: number | null;
}

function ours(text: string): Answer | null {
  const reading = parseEdtf(text);
  if ('problem' in reading) return null;
  const { start, end } = reading.edtf.span;
  // Day 0 is 1 January 1970: a day is never asked whether it is truthy.
  return {
    min: start === null ? null : midnightOf(start).getTime(),
    max: end === null ? null : midnightOf(end).getTime() - 1,
  };
}

function theirs(text: string): Answer | null {
  try {
    const { min, max } = oracle(text);
    return { min: finite(min), max: finite(max) };
  } catch {
    return null;
  }
}

function finite(instant: number | null): number | null {
  return Number.isFinite(instant) ? instant : null;
}

const number = (min: number, max: number, length: number) =>
  fc.integer({ min, max }).map((n) => String(n).padStart(length, '0'));
const year = number(1, 9999, 4);
const month = number(0, 14, 2);
const dayOfMonth = number(0, 33, 2);
const mark = fc.constantFrom('', '', '~', '?', '%');

const whole = fc
  .tuple(year, month, dayOfMonth)
  .map((parts) => parts.join('-'))
  .filter((text) => !text.endsWith('-02-29'));
const coarse = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
);
const halfKnown = fc.oneof(
  year.map((text) => text.replace(/..$/, 'XX').replace(/^0/, '1')),
  year.map((text) => text.replace(/.$/, 'X')),
  year.map((text) => `${text}-XX`),
  year.map((text) => `${text}-XX-XX`),
  fc.tuple(year, month).map((parts) => `${parts.join('-')}-XX`),
  fc.tuple(year, month, fc.constantFrom('0X', '1X', '2X')).map((parts) => parts.join('-')),
);
const marked = fc.tuple(fc.oneof(whole, coarse), mark).map((parts) => parts.join(''));
const single = fc.oneof(marked, halfKnown);
const open = fc.oneof(
  fc.tuple(single, fc.constantFrom('', '..')).map((ends) => ends.join('/')),
  fc.tuple(fc.constantFrom('', '..'), single).map((ends) => ends.join('/')),
);
const wholeToWhole = fc.tuple(whole, whole).map((ends) => ends.join('/'));

test('the last day before 1970 is a day like any other', () => {
  expect(ours('196X')).toEqual(theirs('196X'));
});

describe('the edtf package agrees', () => {
  const kinds = { single, open, wholeToWhole };
  for (const [name, texts] of Object.entries(kinds)) {
    test(`on ${name}`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          expect(ours(text)).toEqual(theirs(text));
        }),
        { numRuns: 500 },
      );
    });
  }

  test('on about and perhaps', () => {
    fc.assert(
      fc.property(marked, (text) => {
        const reading = parseEdtf(text);
        if ('problem' in reading) return;
        const { approximate, uncertain } = oracle(text);
        expect(reading.edtf.approximate).toBe(approximate?.value !== 0);
        expect(reading.edtf.uncertain).toBe(uncertain?.value !== 0);
      }),
    );
  });
});
