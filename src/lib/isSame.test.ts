import { expect, test } from 'vitest';
import { isSame } from './isSame';

test('objects are the same by what they hold, one step deep', () => {
  const rows = [1];
  expect(isSame({ rows, end: 2 }, { rows, end: 2 })).toBe(true);
  expect(isSame({ rows, end: 2 }, { rows, end: 3 })).toBe(false);
  expect(isSame({ rows }, { rows: [1] })).toBe(false);
});
