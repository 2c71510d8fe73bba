import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverage } from './coverage';

const SENTENCES = [
  { start: 0, end: 5 },
  { start: 6, end: 9 },
  { start: 10, end: 20 },
];

describe('coverage', () => {
  const cases: [name: string, passages: [number, number][], carrying: number][] = [
    ['no passages', [], 0],
    ['one inside', [[1, 2]], 1],
    [
      'two in one sentence',
      [
        [0, 2],
        [3, 5],
      ],
      1,
    ],
    ['a passage over two sentences', [[4, 7]], 2],
    ['one that ends where a sentence starts', [[5, 6]], 0],
    ['one between sentences', [[9, 10]], 0],
    [
      'one over all, given last',
      [
        [1, 2],
        [0, 20],
      ],
      3,
    ],
    [
      'out of order',
      [
        [19, 20],
        [0, 1],
      ],
      2,
    ],
  ];
  for (const [name, passages, carrying] of cases) {
    test(name, () => {
      const ranges = passages.map(([start, end]) => ({ start, end }));
      expect(coverage(SENTENCES, ranges)).toEqual({ sentences: 3, carrying });
    });
  }

  test('agrees with comparing each sentence to each passage', () => {
    const range = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }))
      .map(([start, n]) => ({ start, end: start + n }));
    const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 });
    fc.assert(
      fc.property(lengths, fc.array(range, { maxLength: 12 }), (sizes, passages) => {
        let at = 0;
        const sentences = sizes.map((size) => {
          const start = at;
          at += size + 1;
          return { start, end: start + size };
        });
        const carrying = sentences.filter((s) =>
          passages.some((p) => p.start < s.end && s.start < p.end),
        ).length;
        expect(coverage(sentences, passages)).toEqual({ sentences: sizes.length, carrying });
      }),
    );
  });
});
