import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupDigits } from './groupDigits';

test('whole numbers are written as the engine writes them', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (number) => {
      expect(groupDigits(number)).toBe(number.toLocaleString('en-GB'));
    }),
  );
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [-1_234_567, '-1,234,567'],
  [12_345.678_91, '12,345.67891'],
  [0.123_456, '0.123456'],
  [Number.POSITIVE_INFINITY, 'Infinity'],
])('%s is written %s', (number, written) => {
  expect(groupDigits(number)).toBe(written);
});
