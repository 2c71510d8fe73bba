import { describe, expect, test } from 'vitest';
import { soundDataset } from '@/model/record/soundDataset.fixture';
import { checkCatalogue } from './checkCatalogue';

function soundEntry() {
  return {
    id: 'ferry-talks',
    title: 'Ferry talks',
    description: 'Made up.',
    span: { from: '2021-03-02', to: '2021-03-05' },
    events: 4,
    updated: '2021-03-06',
  };
}
const catalogueOf = (...datasets: unknown[]) => ({ schemaVersion: 1, datasets });
const shipped = new Map([['ferry-talks', soundDataset()]]);

const BREAKS: readonly [code: string, what: string, catalogue: unknown][] = [
  ['catalogue', 'a list', []],
  ['catalogue', 'an unknown field', catalogueOf({ ...soundEntry(), colour: 'red' })],
  ['catalogue-twice', 'an entry twice', catalogueOf(soundEntry(), soundEntry())],
  [
    'catalogue-no-folder',
    'an entry for nothing',
    catalogueOf(soundEntry(), { ...soundEntry(), id: 'other' }),
  ],
  ['catalogue-unlisted', 'no entry', catalogueOf()],
  ['catalogue-differs', 'another title', catalogueOf({ ...soundEntry(), title: 'Talks' })],
  ['catalogue-differs', 'another description', catalogueOf({ ...soundEntry(), description: 'x' })],
  ['catalogue-differs', 'another number of events', catalogueOf({ ...soundEntry(), events: 5 })],
  ['catalogue-differs', 'another day of change', catalogueOf({ ...soundEntry(), updated: '2021-03-07' })],
  [
    'catalogue-differs',
    'another first day',
    catalogueOf({ ...soundEntry(), span: { from: '2021-03-01', to: '2021-03-05' } }),
  ],
  [
    'catalogue-differs',
    'another last day',
    catalogueOf({ ...soundEntry(), span: { from: '2021-03-02', to: '2021-03-04' } }),
  ],
];

describe('checkCatalogue', () => {
  test('has nothing to say where all agrees', () => {
    expect(checkCatalogue(catalogueOf(soundEntry()), shipped)).toEqual([]);
  });

  for (const [code, what, catalogue] of BREAKS) {
    test(`tells ${code}: ${what}`, () => {
      const problems = checkCatalogue(catalogue, shipped);
      expect(problems.map((problem) => problem.code)).toEqual([code]);
      expect(problems[0]?.file).toBe('index.json');
    });
  }

  test('tells a dataset whose id is not its folder', () => {
    const datasets = new Map([['ferry-talks', { ...soundDataset(), id: 'other' }]]);
    expect(checkCatalogue(catalogueOf(soundEntry()), datasets)).toMatchObject([
      { code: 'catalogue-differs' },
    ]);
  });
});
