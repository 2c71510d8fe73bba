import { expect, test } from 'vitest';
import type { RowProblem } from '@/model/record/eventColumns';
import { packTexts } from './packTexts';
import { TitleStore } from './titleStore';

const GROUPS = [
  { start: 0, end: 2, titles: { at: 4, bytes: 100 } },
  { start: 2, end: 5, titles: { at: 104, bytes: 200 } },
];

/** A store whose row groups are asked for in `asked`, and come or fail when the test says. */
function makeStore() {
  const asked: number[] = [];
  const answers: { come: (problems?: RowProblem[]) => void; fail: () => void }[] = [];
  const store = new TitleStore(GROUPS, (group) => {
    asked.push(group);
    const { start = 0, end = 0 } = GROUPS[group] ?? {};
    const titles = Array.from({ length: end - start }, (_, at) => `title ${start + at}`);
    return new Promise((resolve, reject) => {
      answers.push({
        come: (problems = []) =>
          resolve({ ...packTexts(titles.map((title) => new TextEncoder().encode(title))), problems }),
        fail: () => reject(new Error('No connection.')),
      });
    });
  });
  let told = 0;
  const stop = store.subscribe(() => {
    told += 1;
  });
  return { store, asked, answers, stop, told: () => told };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('asks for a row group once, and tells when its titles have come', async () => {
  const { store, asked, answers, told } = makeStore();
  expect([store.titleOf(4), store.titleOf(2), store.titleOf(4)]).toEqual([undefined, undefined, undefined]);
  expect(asked).toEqual([1]);
  answers[0]?.come();
  await settled();
  expect([store.titleOf(2), store.titleOf(4), told()]).toEqual(['title 2', 'title 4', 1]);
  expect(store.titleOf(1)).toBeUndefined();
  expect(asked).toEqual([1, 0]);
});

test('what failed is told once and asked for again only after retry', async () => {
  const { store, asked, answers, stop, told } = makeStore();
  store.titleOf(0);
  store.titleOf(3);
  answers[0]?.fail();
  await settled();
  expect(store.problem()).toBe('No connection.');
  expect(store.titleOf(0)).toBeUndefined();
  store.retry();
  expect([store.problem(), store.titleOf(0), store.titleOf(3)]).toEqual([null, undefined, undefined]);
  expect(asked).toEqual([0, 1, 0]);
  stop();
  answers[2]?.come();
  await settled();
  expect([store.titleOf(1), told()]).toEqual(['title 1', 2]);
});

test('tells how far the titles have come that are waited for, and how far all', async () => {
  const { store, answers, told } = makeStore();
  let watched = 0;
  const end = store.watch(() => {
    watched += 1;
  });
  store.come([0, 0]);
  expect([store.wantedSoFar(), store.allSoFar()]).toEqual([null, { bytes: 0, of: 300 }]);
  store.titleOf(3);
  store.come([50, 20]);
  // Read a second time for a search, a row group has come no further than to its end.
  store.come([150, 20]);
  expect([store.wantedSoFar(), store.allSoFar()]).toEqual([
    { bytes: 20, of: 200 },
    { bytes: 120, of: 300 },
  ]);
  expect([watched, told()]).toEqual([3, 0]);
  answers[0]?.come();
  await settled();
  expect([store.wantedSoFar(), watched]).toEqual([null, 4]);
  store.forget();
  expect(store.allSoFar()).toBeNull();
  end();
  store.come([1, 1]);
  expect(watched).toBe(5);
});

test('what was left out is told once for all row groups', async () => {
  const { store, answers, told } = makeStore();
  expect(store.leftOut()).toEqual([]);
  store.titleOf(0);
  store.titleOf(3);
  answers[0]?.come([{ code: 'marks', count: 1, rows: [0], sentence: 'Marks.' }]);
  answers[1]?.come([{ code: 'marks', count: 2, rows: [3, 4], sentence: 'Other marks.' }]);
  await settled();
  expect(store.leftOut()).toEqual([{ code: 'marks', count: 3, rows: [0, 3, 4], sentence: 'Marks.' }]);
  expect(store.leftOut()).toBe(store.leftOut());
  expect(told()).toBe(2);
});
