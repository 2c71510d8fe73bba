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

  test('writes out the entry that is missing, to be copied as it stands', () => {
    const [problem] = checkCatalogue(catalogueOf(), shipped);
    const written = /\{.*\}/.exec(problem?.message ?? '')?.[0] ?? '';
    expect(checkCatalogue(catalogueOf(JSON.parse(written)), shipped)).toEqual([]);
  });

  test.each([
    ['cannot be read', []],
    ['is too long', { ...soundDataset(), description: 'long '.repeat(200) }],
    ['hides a character', { ...soundDataset(), title: 'Ferry\u202e talks' }],
  ])('only asks for the entry of a dataset that %s', (_, json) => {
    const [problem] = checkCatalogue(catalogueOf(), new Map([['ferry-talks', json]]));
    expect(problem?.message).toBe('The folder "ferry-talks" is not listed. Add an entry.');
  });

  test('tells a dataset whose id is not its folder', () => {
    const datasets = new Map([['ferry-talks', { ...soundDataset(), id: 'other' }]]);
    expect(checkCatalogue(catalogueOf(soundEntry()), datasets)).toMatchObject([
      { code: 'catalogue-differs' },
    ]);
  });
});
