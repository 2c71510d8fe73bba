import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointIndex } from '@/lib/codePoints';
import { type Mark, segments } from './segments';

/** Writes segments as 'start-end ids'. */
const written = (range: { start: number; end: number }, marks: Mark[]) =>
  segments(range, marks).map(({ start, end, ids }) => `${start}-${end} ${ids.join(' ')}`.trim());

const WHOLE = { start: 10, end: 20 };
const CASES = [
  { name: 'no marks', marks: [], cut: ['10-20'] },
  { name: 'one inside', marks: [{ id: 'a', start: 12, end: 15 }], cut: ['10-12', '12-15 a', '15-20'] },
  { name: 'one over all', marks: [{ id: 'a', start: 10, end: 20 }], cut: ['10-20 a'] },
  { name: 'one beyond both ends', marks: [{ id: 'a', start: 0, end: 99 }], cut: ['10-20 a'] },
  {
    name: 'some outside',
    marks: [
      { id: 'a', start: 0, end: 10 },
      { id: 'b', start: 20, end: 30 },
    ],
    cut: ['10-20'],
  },
  {
    name: 'empty and turned ones',
    marks: [
      { id: 'a', start: 12, end: 12 },
      { id: 'b', start: 15, end: 13 },
    ],
    cut: ['10-20'],
  },
  {
    name: 'nested',
    marks: [
      { id: 'a', start: 11, end: 19 },
      { id: 'b', start: 13, end: 14 },
    ],
    cut: ['10-11', '11-13 a', '13-14 a b', '14-19 a', '19-20'],
  },
  {
    name: 'overlapping, in the order of the marks',
    marks: [
      { id: 'z', start: 13, end: 18 },
      { id: 'a', start: 11, end: 15 },
    ],
    cut: ['10-11', '11-13 a', '13-15 z a', '15-18 z', '18-20'],
  },
  {
    name: 'the same words twice',
    marks: [
      { id: 'b', start: 11, end: 15 },
      { id: 'a', start: 11, end: 15 },
    ],
    cut: ['10-11', '11-15 b a', '15-20'],
  },
  {
    name: 'touching',
    marks: [
      { id: 'a', start: 10, end: 15 },
      { id: 'b', start: 15, end: 20 },
    ],
    cut: ['10-15 a', '15-20 b'],
  },
  {
    name: 'one id for overlapping places',
    marks: [
      { id: 'a', start: 11, end: 14 },
      { id: 'a', start: 12, end: 15 },
    ],
    cut: ['10-11', '11-12 a', '12-14 a', '14-15 a', '15-20'],
  },
];

for (const { name, marks, cut } of CASES) {
  test(`cuts a text: ${name}`, () => {
    expect(written(WHOLE, marks)).toEqual(cut);
  });
}

test('an empty range has no segments', () => {
  expect(segments({ start: 5, end: 5 }, [{ id: 'a', start: 0, end: 9 }])).toEqual([]);
});

test('segments join to the text, and those of one id to its exact words', () => {
  const place = fc.nat(40);
  const marksOf = fc.array(fc.tuple(place, place), { maxLength: 12 });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), marksOf, (text, pairs) => {
      const { slice, length } = codePointIndex(text);
      const marks = pairs.map(([start, end], k) => ({ id: `m${k}`, start, end }));
      const cut = segments({ start: 0, end: length }, marks);
      const joined = (some: typeof cut) => some.map(({ start, end }) => slice(start, end)).join('');
      expect(joined(cut)).toBe(text);
      expect(cut.every(({ start, end }) => start < end)).toBe(true);
      for (const { id, start, end } of marks) {
        expect(joined(cut.filter(({ ids }) => ids.includes(id)))).toBe(start < end ? slice(start, end) : '');
      }
    }),
  );
});

test('cuts 1,000,000 characters at 5,000 marks', () => {
  const marks = Array.from({ length: 5_000 }, (_, k) => ({
    id: `m${k}`,
    start: k * 200,
    end: k * 200 + 300,
  }));
  // Each mark overlaps the next: the last ends beyond the text.
  expect(segments({ start: 0, end: 1_000_000 }, marks)).toHaveLength(9_999);
});
