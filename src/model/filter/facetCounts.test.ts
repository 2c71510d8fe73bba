import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetValuesOf } from '@/model/record/facetValues';
import { facetCounts } from './facetCounts';
import { type Match, markFailing } from './markFailing';

/** The counts of records that no other filter leaves out. */
function countsOf(records: readonly string[][], chosen: readonly string[], match: Match) {
  const choices = { column: facetValuesOf(records.length, (row) => records[row] ?? []), chosen, match };
  const fails = new Uint16Array(records.length);
  markFailing(choices, fails, 1);
  return facetCounts(choices, fails, 1);
}

/** How many records are shown, by the plain rule. */
function shownBy(records: readonly string[][], chosen: readonly string[], match: Match): number {
  return records.filter((values) => {
    if (chosen.length === 0) return true;
    const has = (value: string) => values.includes(value);
    if (match === 'none') return !chosen.some(has);
    return match === 'any' ? chosen.some(has) : chosen.every(has);
  }).length;
}

function toggle(chosen: readonly string[], value: string): string[] {
  return chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
}

const VALUES = ['a', 'b', 'c', 'd', 'e'];
const some = fc.array(fc.constantFrom(...VALUES), { maxLength: 6 });

test('agrees with toggling and filtering, whatever the records and choices', () => {
  fc.assert(
    fc.property(
      fc.array(some, { maxLength: 12 }),
      fc.subarray([...VALUES, 'x', 'y']),
      fc.constantFrom<Match>('any', 'all', 'none'),
      (records, chosen, match) => {
        const { shown, toggled } = countsOf(records, chosen, match);
        expect(shown).toBe(shownBy(records, chosen, match));
        const expected = [...new Set([...chosen, ...records.flat()])];
        expect([...toggled.keys()].sort()).toEqual(expected.sort());
        for (const value of expected) {
          expect(toggled.get(value), value).toBe(shownBy(records, toggle(chosen, value), match));
        }
      },
    ),
    { numRuns: 400 },
  );
});

describe('facetCounts', () => {
  const records = [['a'], ['a', 'b'], ['b', 'c'], []];
  const cases: [name: string, chosen: string[], match: Match, shown: number, toggled: object][] = [
    ['nothing ticked: each counts its own', [], 'any', 4, { a: 2, b: 2, c: 1 }],
    ['nothing ticked, with all', [], 'all', 4, { a: 2, b: 2, c: 1 }],
    ['any adds up', ['a'], 'any', 2, { a: 4, b: 3, c: 3 }],
    ['all narrows down', ['a'], 'all', 2, { a: 4, b: 1, c: 0 }],
    ['any of two', ['a', 'b'], 'any', 3, { a: 2, b: 2, c: 3 }],
    ['all of two', ['a', 'b'], 'all', 1, { a: 2, b: 2, c: 0 }],
    ['none of one', ['a'], 'none', 2, { a: 4, b: 1, c: 1 }],
    ['none, and nothing ticked', [], 'none', 4, { a: 2, b: 2, c: 3 }],
    ['a ticked value that no record has', ['x'], 'any', 0, { x: 4, a: 2, b: 2, c: 1 }],
  ];
  for (const [name, chosen, match, shown, toggled] of cases) {
    test(name, () => {
      const counts = countsOf(records, chosen, match);
      expect(counts.shown).toBe(shown);
      expect(Object.fromEntries(counts.toggled)).toEqual(toggled);
    });
  }

  test('a value that a record names twice counts once', () => {
    const twice = countsOf([['a', 'a']], ['a', 'b'], 'any');
    expect(Object.fromEntries(twice.toggled)).toEqual({ a: 0, b: 1 });
  });

  test('what another filter leaves out does not count', () => {
    const choices = { column: facetValuesOf(2, () => ['a']), chosen: [], match: 'any' as const };
    const counts = facetCounts(choices, Uint16Array.of(0, 2), 1);
    expect([counts.shown, counts.toggled.get('a')]).toEqual([1, 1]);
  });
});
