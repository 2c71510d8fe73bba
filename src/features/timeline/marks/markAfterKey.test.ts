import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '@/model/day/day';
import type { Lane } from '@/model/plan/lanes';
import type { PlannedMark } from '@/model/plan/planTimeline';
import { markAfterKey } from './markAfterKey';

/** A lane and the days of its marks, in order; `[start, end]` gives both sides of one. */
type Row = [lane: string, days: (number | [number | null, number | null])[]];

function drawing(rows: readonly Row[]): { lanes: Lane[]; marks: PlannedMark[] } {
  const lanes = rows.map(([id]) => ({ id, title: id, keeps: [id], kind: null, rows: new Uint32Array() }));
  const marks = rows.flatMap(([lane, days]) =>
    days.map((day, index) => {
      const [start, end] = Array.isArray(day) ? day : [day, day + 1];
      const mark = { shape: 'disc', start: start as Day | null, end: end as Day | null, approximate: false };
      return { key: `${lane}${index}`, lane, mark } as PlannedMark;
    }),
  );
  return { lanes, marks };
}

const { lanes, marks } = drawing([
  ['a', [1, 5, 9]],
  ['b', [4, 6, 30]],
  ['c', Array.from({ length: 25 }, (_, index) => 100 + index)],
]);
const after = (pressed: string, key?: string) => markAfterKey(pressed, lanes, marks, key)?.key;

describe('markAfterKey', () => {
  const cases: [name: string, pressed: string, from: string | undefined, to: string | undefined][] = [
    ['right by time', 'ArrowRight', 'a0', 'a1'],
    ['right stops at the end of the lane', 'ArrowRight', 'a2', 'a2'],
    ['left by time', 'ArrowLeft', 'b2', 'b1'],
    ['left stops at the start of the lane', 'ArrowLeft', 'b0', 'b0'],
    ['down to the nearest day', 'ArrowDown', 'a2', 'b1'],
    ['down to the earlier of two as near', 'ArrowDown', 'a1', 'b0'],
    ['down stops at the last lane', 'ArrowDown', 'c3', 'c3'],
    ['up to the nearest day', 'ArrowUp', 'b2', 'a2'],
    ['up stops at the first lane', 'ArrowUp', 'a0', 'a0'],
    ['home', 'Home', 'b2', 'b0'],
    ['home, there already', 'Home', 'b0', 'b0'],
    ['end', 'End', 'b0', 'b2'],
    ['a page down is ten', 'PageDown', 'c2', 'c12'],
    ['a page down ends at the last', 'PageDown', 'c20', 'c24'],
    ['a page up is ten', 'PageUp', 'c12', 'c2'],
    ['a page up ends at the first', 'PageUp', 'c5', 'c0'],
    ['from nothing, as from the first', 'ArrowRight', undefined, 'a1'],
    ['from a mark that is gone, as from the first', 'ArrowDown', 'x9', 'b0'],
    ['another key', 'Enter', 'a0', undefined],
    ['a letter', 'a', 'a0', undefined],
  ];
  for (const [name, pressed, from, to] of cases) test(name, () => expect(after(pressed, from)).toBe(to));

  test('without a mark no key leads anywhere', () => {
    for (const key of ['ArrowRight', 'Home', 'End', 'PageDown'])
      expect(markAfterKey(key, [], [], undefined)).toBeUndefined();
  });

  test('a mark without a start counts by its last day', () => {
    const open = drawing([
      ['a', [[null, 11]]],
      ['b', [9, 12]],
    ]);
    expect(markAfterKey('ArrowDown', open.lanes, open.marks, 'a0')?.key).toBe('b0');
  });

  test('a lane without marks stops nobody', () => {
    const gap = drawing([
      ['a', [1]],
      ['b', []],
      ['c', [2]],
      ['d', []],
    ]);
    expect(markAfterKey('ArrowDown', gap.lanes, gap.marks, 'a0')?.key).toBe('c0');
    expect(markAfterKey('ArrowUp', gap.lanes, gap.marks, 'c0')?.key).toBe('a0');
    expect(markAfterKey('ArrowDown', gap.lanes, gap.marks, 'c0')?.key).toBe('c0');
  });

  test('every mark can be reached from the first by arrows, and every step by time goes back', () => {
    const anyRow = fc.array(fc.nat(40), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 5 }), (days) => {
        const drawn = drawing(days.map((row, index) => [`lane${index} `, row.sort((a, b) => a - b)]));
        const step = (key: string, from?: string) => markAfterKey(key, drawn.lanes, drawn.marks, from)?.key;
        const reached = new Set(drawn.marks.slice(0, 1).map((mark) => mark.key));
        for (const key of reached) {
          for (const arrow of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) {
            const next = step(arrow, key);
            if (next !== undefined) reached.add(next);
          }
          const right = step('ArrowRight', key);
          if (right !== key) expect(step('ArrowLeft', right)).toBe(key);
        }
        expect(reached.size).toBe(drawn.marks.length);
      }),
    );
  });
});
