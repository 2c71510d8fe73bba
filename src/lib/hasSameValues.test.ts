import { expect, test } from 'vitest';
import { hasSameValues } from './hasSameValues';

test('objects are the same by what they hold, one step deep', () => {
  const rows = [1];
  expect(hasSameValues({ rows, end: 2 }, { rows, end: 2 })).toBe(true);
  expect(hasSameValues({ rows, end: 2 }, { rows, end: 3 })).toBe(false);
  expect(hasSameValues({ rows }, { rows: [1] })).toBe(false);
});
