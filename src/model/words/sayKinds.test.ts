import { expect, test } from 'vitest';
import type { Kind } from '@/model/record/lists';
import { sayKinds } from './sayKinds';

const cases: [counts: [Kind, number][], said: string][] = [
  [[], ''],
  [[['meeting', 1]], '1 meeting'],
  [
    [
      ['call', 2],
      ['meeting', 4],
      ['summit', 1],
    ],
    '4 meetings, 2 calls, 1 summit',
  ],
  [
    [
      ['other', 1200],
      ['call', 0],
    ],
    '1,200 other events',
  ],
];
for (const [counts, said] of cases)
  test(said || 'nothing', () => expect(sayKinds(new Map(counts))).toBe(said));
