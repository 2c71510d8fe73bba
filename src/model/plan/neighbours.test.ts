import { describe, expect, test } from 'vitest';
import { neighbours } from './neighbours';

describe('neighbours', () => {
  const cases: [
    name: string,
    rows: number[],
    row: number | undefined,
    previous: number | null,
    next: number | null,
  ][] = [
    ['in the middle', [0, 4, 9], 4, 0, 9],
    ['at the start', [0, 4, 9], 0, null, 4],
    ['at the end', [0, 4, 9], 9, 4, null],
    ['alone', [4], 4, null, null],
    ['absent between others', [0, 9], 4, null, null],
    ['absent after all', [0, 9], 11, null, null],
    ['of an id without a row', [0, 4], undefined, null, null],
    ['among none', [], 4, null, null],
  ];
  for (const [name, rows, row, previous, next] of cases)
    test(name, () => {
      const isLeftOut = row === undefined || !rows.includes(row);
      expect(neighbours(Uint32Array.from(rows), row)).toEqual({ previous, next, isLeftOut });
    });
});
