import { expect, test } from 'vitest';
import { addTo } from './addTo';

test('values stand under their keys in the order in which they came', () => {
  const lists = new Map<string, number[]>();
  for (const [at, key] of ['a', 'b', 'a'].entries()) addTo(lists, key, at);
  expect([...lists]).toEqual([
    ['a', [0, 2]],
    ['b', [1]],
  ]);
});
