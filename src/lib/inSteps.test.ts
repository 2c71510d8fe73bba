import { expect, test } from 'vitest';
import { atOnce, eachInSteps } from './inSteps';

test('each of many comes once, in order, and after every 200 there is a rest', () => {
  const seen: number[] = [];
  const work = eachInSteps(new Array(450).keys(), (one, at) => seen.push(one + at));
  const reached: number[] = [];
  while (!work.next().done) reached.push(seen.length);
  expect(reached).toEqual([200, 400]);
  expect(seen).toEqual(Array.from({ length: 450 }, (_, at) => 2 * at));
});

test('at once gives what the work gives in the end', () => {
  function* work() {
    yield;
    yield;
    return 'done';
  }
  expect(atOnce(work())).toBe('done');
});
