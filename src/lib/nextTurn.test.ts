import { expect, test } from 'vitest';
import { nextTurn } from './nextTurn';

test('what goes on without a turn comes first, however long it is', async () => {
  let done = 0;
  const turn = nextTurn().then(() => done);
  for (; done < 1000; done += 1) await Promise.resolve();
  expect(await turn).toBe(1000);
});
