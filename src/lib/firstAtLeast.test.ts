import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstAtLeast } from './firstAtLeast';

test('finds what a walk finds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 30 }), fc.nat(21), fc.nat(30), (list, value, from) => {
      const ascending = list.sort((a, b) => a - b);
      const start = Math.min(from, ascending.length);
      const walked = ascending.findIndex((one, at) => at >= start && one >= value);
      expect(firstAtLeast(ascending, value, start)).toBe(walked < 0 ? ascending.length : walked);
    }),
  );
});
