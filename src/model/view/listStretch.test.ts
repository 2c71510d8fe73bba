import { describe, expect, test } from 'vitest';
import { listStretch } from './listStretch';

const rows = (size: number) => Uint32Array.from({ length: size }, (_, at) => at * 2);

describe('listStretch', () => {
  const cases: [name: string, size: number, anchor: number | undefined, from: number, to: number][] = [
    ['nothing', 0, undefined, 0, 0],
    ['a short list is whole', 500, 998, 0, 500],
    ['a long one begins at the top', 2000, undefined, 0, 500],
    ['or a little before the anchor', 2000, 2000, 950, 1450],
    ['an anchor that is not shown leads to its place', 2000, 2001, 951, 1451],
    ['and ends with the list', 2000, 3998, 1500, 2000],
  ];
  for (const [name, size, anchor, from, to] of cases)
    test(name, () => expect(listStretch(rows(size), anchor)).toEqual({ from, to }));
});
