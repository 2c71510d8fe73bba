import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstBy } from './firstBy';

test('lists what sorting and cutting lists', () => {
  const compare = (a: [number, number], b: [number, number]) => a[0] - b[0];
  const anyItems = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer()), { maxLength: 60 });
  fc.assert(
    fc.property(anyItems, fc.integer({ min: 1, max: 8 }), (items, most) => {
      expect(firstBy(items, most, compare)).toEqual(items.toSorted(compare).slice(0, most));
    }),
  );
});
