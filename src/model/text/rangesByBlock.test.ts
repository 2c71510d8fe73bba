import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangesByBlock } from './rangesByBlock';

const gap = fc.nat(4);
const blocksOf = fc.array(fc.tuple(gap, fc.integer({ min: 1, max: 9 })), { maxLength: 12 }).map((sizes) => {
  let at = 0;
  return sizes.map(([before, size]) => {
    const start = at + before;
    at = start + size;
    return { start, end: at };
  });
});
const rangesOf = fc.array(
  fc.tuple(fc.nat(60), fc.nat(12)).map(([start, size]) => ({ start, end: start + size })),
  { maxLength: 15 },
);

test('agrees with comparing each range to each block', () => {
  fc.assert(
    fc.property(blocksOf, rangesOf, (blocks, ranges) => {
      const sorted = ranges.toSorted((a, b) => a.start - b.start || b.end - a.end);
      expect(rangesByBlock(blocks, ranges)).toEqual(
        blocks.map((block) =>
          sorted.filter(({ start, end }) => start < end && start < block.end && block.start < end),
        ),
      );
    }),
  );
});

test('sorts 50,000 ranges into 50,000 blocks', () => {
  const blocks = Array.from({ length: 50_000 }, (_, k) => ({ start: k * 20, end: k * 20 + 18 }));
  const ranges = blocks.map(({ start }) => ({ start: start + 5, end: start + 25 }));
  const sorted = rangesByBlock(blocks, ranges);
  expect(sorted.map((list) => list.length).reduce((sum, count) => sum + count)).toBe(99_999);
});
