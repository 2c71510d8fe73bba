import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from './readCatalogue';

const FILE = 'index.json';
const ENTRY = {
  id: 'talks',
  title: 'Talks',
  description: 'Who met whom.',
  span: { from: '2019-12-05', to: '2019-12-25' },
  events: 23,
  updated: '2020-01-02',
};
const catalogue = (...datasets: unknown[]) => ({ schemaVersion: 1, datasets });

describe('readCatalogue', () => {
  test('lists sound entries in the order of the file', () => {
    const other = { ...ENTRY, id: 'other' };
    expect(readCatalogue(catalogue(other, ENTRY), FILE)).toEqual({ datasets: [other, ENTRY], problems: [] });
  });

  test('an empty list is sound', () => {
    expect(readCatalogue(catalogue(), FILE)).toEqual({ datasets: [], problems: [] });
  });

  test('fields beside the list do not matter', () => {
    const json = { ...catalogue(ENTRY), $schema: '../schema.json', note: 1 };
    expect(readCatalogue(json, FILE).datasets).toEqual([ENTRY]);
  });

  const wholes: [name: string, json: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['text', 'datasets'],
    ['a list', [ENTRY]],
    ['no list', { schemaVersion: 1 }],
    ['an object in place of the list', { schemaVersion: 1, datasets: { 0: ENTRY } }],
    ['no version', { datasets: [ENTRY] }],
    ['another version', { schemaVersion: 2, datasets: [ENTRY] }],
    ['a version as text', { schemaVersion: '1', datasets: [ENTRY] }],
  ];
  for (const [name, json] of wholes) {
    test(`no catalogue: ${name}`, () => {
      const { datasets, problems } = readCatalogue(json, FILE);
      expect(datasets).toEqual([]);
      expect(problems).toMatchObject([{ file: FILE, record: null, code: 'catalogue' }]);
      expect(problems[0]?.message).toContain('The catalogue data/index.json has no list "datasets"');
    });
  }

  const entries: [name: string, entry: unknown, words: string][] = [
    ['no object', 7, 'entry number 2'],
    ['no title', { ...ENTRY, title: undefined }, '"title"'],
    ['an id that is no folder', { ...ENTRY, id: '../talks' }, '"id"'],
    ['a field that is not known', { ...ENTRY, colour: 'red' }, '"colour"'],
    ['a count below nothing', { ...ENTRY, events: -1 }, '"events"'],
    ['a span without an end', { ...ENTRY, span: { from: '2019' } }, '"span.to"'],
  ];
  for (const [name, entry, words] of entries) {
    test(`sets aside one entry: ${name}`, () => {
      const { datasets, problems } = readCatalogue(catalogue(ENTRY, entry, ENTRY), FILE);
      expect(datasets).toEqual([ENTRY, ENTRY]);
      expect(problems).toMatchObject([{ file: FILE, record: 'entry number 2', code: 'catalogue-entry' }]);
      expect(problems[0]?.message).toContain(words);
      expect(problems[0]?.message).toMatch(
        /It is set aside until it is corrected; the other datasets are listed\.$/,
      );
    });
  }

  test('whatever a list holds, listed and set aside make the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant(ENTRY), fc.jsonValue(), fc.anything())), (list) => {
        const { datasets, problems } = readCatalogue(catalogue(...list), FILE);
        expect(datasets.length + problems.length).toBe(list.length);
      }),
    );
  });
});
