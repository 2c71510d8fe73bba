import { expect, test } from 'vitest';
import { atMost } from './atMost';

test('so many go on at once, in order, and one that fails makes room too', async () => {
  const take = atMost(2);
  const begun: number[] = [];
  const ends: ((fails: boolean) => void)[] = [];
  const all = [0, 1, 2, 3].map((at) =>
    take(() => {
      begun.push(at);
      return new Promise<number>((resolve, reject) => {
        ends[at] = (fails) => (fails ? reject(new Error('no')) : resolve(at));
      });
    }).catch(() => -1),
  );
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  await turn();
  expect(begun).toEqual([0, 1]);
  ends[1]?.(true);
  await turn();
  expect(begun).toEqual([0, 1, 2]);
  ends[0]?.(false);
  ends[2]?.(false);
  await turn();
  ends[3]?.(false);
  expect(await Promise.all(all)).toEqual([0, -1, 2, 3]);
  expect(await take(async () => 'later')).toBe('later');
});
