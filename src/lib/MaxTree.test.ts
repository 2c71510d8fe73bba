import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MaxTree } from './MaxTree';

test('lists what a walk over all values lists', () => {
  const anyValue = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.constantFrom(-Infinity, Infinity));
  fc.assert(
    fc.property(
      // Repeated, so that the tree has several levels.
      fc.array(anyValue, { maxLength: 60 }),
      fc.nat(60),
      fc.integer({ min: -1, max: 51 }),
      fc.nat(3000),
      fc.nat(3000),
      (pattern, repeats, limit, from, to) => {
        const values = Float64Array.from(Array.from({ length: repeats }, () => pattern).flat());
        const walked = [...values.keys()].filter((at) => at >= from && at < to && (values[at] ?? 0) > limit);
        expect(new MaxTree(values).above(limit, from, to)).toEqual(walked);
      },
    ),
  );
});

test('the top level may hold many blocks', () => {
  const values = new Float64Array(40_000);
  values[39_999] = 1;
  expect(new MaxTree(values).above(0, 0, 40_000)).toEqual([39_999]);
});
