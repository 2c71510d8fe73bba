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

test('finds the greatest that a sorted walk finds, of the places where another tree is above a limit', () => {
  const anyValue = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.constant(Infinity));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyValue, anyValue), { maxLength: 60 }),
      fc.nat(60),
      fc.nat(9),
      fc.record({ from: fc.nat(3000), to: fc.nat(3000), above: fc.integer({ min: -1, max: 51 }) }),
      (pattern, repeats, most, { from, to, above }) => {
        const pairs = Array.from({ length: repeats }, () => pattern).flat();
        const values = Float64Array.from(pairs, ([value]) => value);
        const others = Float64Array.from(pairs, ([, other]) => other);
        const walked = [...values.keys()].filter((at) => at >= from && at < to && (others[at] ?? 0) > above);
        const valueAt = (at: number) => values[at] ?? 0;
        walked.sort((a, b) => (valueAt(a) === valueAt(b) ? a - b : valueAt(a) < valueAt(b) ? 1 : -1));
        const and = { tree: new MaxTree(others), above };
        expect(new MaxTree(values).greatest(most, { from, to, and })).toEqual(walked.slice(0, most));
      },
    ),
  );
});

test('the top level may hold many blocks', () => {
  const values = new Float64Array(40_000);
  values[39_999] = 1;
  expect(new MaxTree(values).above(0, 0, 40_000)).toEqual([39_999]);
});
