import { expect, test } from 'vitest';
import { foldedAround, foldLanes } from './foldLanes';
import type { Lane } from './lanes';

const lane = (id: string, ...rows: number[]): Lane => ({
  id,
  title: id,
  keeps: [id],
  kind: null,
  rows: Uint32Array.from(rows),
});
const LANES = [lane('anna', 0, 1), lane('boris', 1, 2), lane('carl', 2, 3)];

const cases: [name: string, fold: string[], open: string[], hidden: number][] = [
  ['nothing folded', [], ['anna', 'boris', 'carl'], 0],
  ['an event with another lane is not hidden', ['boris'], ['anna', 'carl'], 0],
  ['one in folded lanes alone is hidden once', ['boris', 'carl'], ['anna'], 2],
  ['all folded', ['anna', 'boris', 'carl'], [], 4],
  ['a lane that is not there folds nothing', ['nobody'], ['anna', 'boris', 'carl'], 0],
];
for (const [name, fold, open, hidden] of cases)
  test(name, () => {
    const folded = foldLanes(LANES, fold, 4);
    expect(folded.open.map(({ id }) => id)).toEqual(open);
    expect(folded.hidden).toBe(hidden);
    expect(folded.lanes.filter(({ isFolded }) => !isFolded)).toEqual(folded.open);
  });

test('the folded lanes around a row', () => {
  const { lanes } = foldLanes(LANES, ['boris', 'carl'], 4);
  const around = (row: number | undefined) => foldedAround(lanes, row).map(({ id }) => id);
  expect(around(2)).toEqual(['boris', 'carl']);
  expect(around(1)).toEqual(['boris']);
  expect(around(0)).toEqual([]);
  expect(around(undefined)).toEqual([]);
});
