import { describe, expect, test } from 'vitest';
import { soundDataset } from '@/model/record/soundDataset.fixture';
import { checkCatalogue } from './checkCatalogue';
import { BREAKS, catalogueOf, shipped, soundEntry } from './checkCatalogue.fixture';

describe('checkCatalogue', () => {
  test('has nothing to say where all agrees', () => {
    expect(checkCatalogue(catalogueOf(soundEntry()), shipped)).toEqual([]);
  });

  for (const [code, what, catalogue] of BREAKS) {
    test(`tells ${code}: ${what}`, () => {
      const problems = checkCatalogue(catalogue, shipped);
      expect(problems.map((problem) => problem.code)).toEqual([code]);
      expect(problems[0]?.file).toBe('index.json');
      expect(problems[0]?.message).toMatch(/^[^\p{Cc}\u202e]{10,600}\.$/u);
    });
  }

  test('tells a dataset whose id is not its folder', () => {
    const datasets = new Map([['ferry-talks', { ...soundDataset(), id: 'other' }]]);
    expect(checkCatalogue(catalogueOf(soundEntry()), datasets)).toMatchObject([
      { code: 'catalogue-differs' },
    ]);
  });
});
