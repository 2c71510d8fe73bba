import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filled } from './filled';

test('an array is filled as its own `from` would fill it, and is the same array', () => {
  fc.assert(
    fc.property(fc.array(fc.double()), (numbers) => {
      const values = new Float64Array(numbers.length);
      expect(filled(values, (place) => numbers[place] ?? 0)).toBe(values);
      expect(values).toEqual(Float64Array.from(numbers));
    }),
  );
});

test('whole numbers are kept as the array keeps them', () => {
  expect(filled(new Uint8Array(3), (place) => place + 254)).toEqual(Uint8Array.of(254, 255, 0));
});
