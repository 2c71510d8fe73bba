import { expect, test } from 'vitest';
import { atMost } from './atMost';

test('so many go on at once, in order, and one that fails makes room too', async () => {
  const { take } = atMost(2);
  const begun: number[] = [];
  const ends: ((fails: boolean) => void)[] = [];
  const all = [0, 1, 2, 3].map((at) =>
    take(`piece ${at}`, () => {
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
  expect(await take('later', async () => 'later')).toBe('later');
});

test('what is called forward waits no longer, and the others keep their turn', async () => {
  const { take, callForward } = atMost(1);
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const begin = (name: string) =>
    take(name, () => {
      begun.push(name);
      return new Promise<void>((resolve) => ends.push(resolve));
    });
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  const all = ['a', 'b', 'c', 'd'].map(begin);
  callForward('c');
  await turn();
  expect(begun).toEqual(['a', 'c']);
  callForward('e');
  all.push(begin('e'));
  await turn();
  expect(begun).toEqual(['a', 'c', 'e']);
  for (let at = 0; at < 5; at += 1) {
    ends[at]?.();
    await turn();
  }
  await Promise.all(all);
  expect(begun).toEqual(['a', 'c', 'e', 'b', 'd']);
});
