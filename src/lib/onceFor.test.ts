import { expect, test } from 'vitest';
import { onceFor } from './onceFor';

test('of each object it is made once', () => {
  let count = 0;
  const numberOf = onceFor((_: object) => ++count);
  const [one, other] = [{}, {}];
  expect([one, other, one, other, {}].map(numberOf)).toEqual([1, 2, 1, 2, 3]);
});
