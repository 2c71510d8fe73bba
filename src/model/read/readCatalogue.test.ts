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

  test('fields beside the list are told; the entries are listed', () => {
    const json = { ...catalogue(ENTRY), $schema: '../schema.json', note: 1 };
    const { datasets, problems } = readCatalogue(json, FILE);
    expect(datasets).toEqual([ENTRY]);
    expect(problems.map(({ message }) => message)).toEqual([
      'The catalogue has an unknown field "note". It is not used: take it out, or correct its name.',
    ]);
  });

  const wholes: [name: string, json: unknown, words: string][] = [
    ['nothing', undefined, 'must be one object, found nothing'],
    ['null', null, 'must be one object, found null'],
    ['a list', [ENTRY], 'must be one object, found a list'],
    ['text', 'datasets', 'must be one object, found "datasets"'],
    ['no list', { schemaVersion: 1 }, '"datasets" of the catalogue must be a list, found nothing'],
    ['an object in place of the list', { schemaVersion: 1, datasets: { 0: ENTRY } }, 'found an object'],
    ['no version', { datasets: [ENTRY] }, '"schemaVersion" of the catalogue must be 1, found nothing'],
    [
      'another version',
      { schemaVersion: 2, datasets: [ENTRY] },
      '"schemaVersion" must be 1, the version of the format that this page reads, found the number 2, a later one. Load the page again;',
    ],
    ['a version as text', { schemaVersion: '1', datasets: [ENTRY] }, 'must be 1, found "1"'],
  ];
  for (const [name, json, words] of wholes) {
    test(`no catalogue: ${name}`, () => {
      const { datasets, problems } = readCatalogue(json, FILE);
      expect(datasets).toEqual([]);
      expect(problems).toMatchObject([{ file: FILE, record: null, code: 'catalogue' }]);
      expect(problems[0]?.message).toContain(words);
      expect(problems[0]?.message).toMatch(/Datasets can still be opened by their names\.$/);
    });
  }

  const entries: [name: string, entry: unknown, words: string][] = [
    ['no object', 7, 'entry number 2'],
    ['no title', { ...ENTRY, title: undefined }, '"title"'],
    ['an id that is no folder', { ...ENTRY, id: '../talks' }, '"id"'],
    ['a field that is not known', { ...ENTRY, colour: 'red' }, '"colour"'],
    ['a count below nothing', { ...ENTRY, events: -1 }, '"events"'],
    [
      'a flood of marks',
      { ...ENTRY, id: 'flood', title: `e${'\u0301'.repeat(90_000)}` },
      '100 combining marks',
    ],
    [
      'an id that is listed already',
      { ...ENTRY, title: 'Again' },
      'the id "talks" stands on an earlier entry',
    ],
    ['a span without an end', { ...ENTRY, span: { from: '2019' } }, '"span.to"'],
  ];
  for (const [name, entry, words] of entries) {
    test(`sets aside one entry: ${name}`, () => {
      const { datasets, problems } = readCatalogue(catalogue(ENTRY, entry, { ...ENTRY, id: 'other' }), FILE);
      expect(datasets).toEqual([ENTRY, { ...ENTRY, id: 'other' }]);
      expect(problems).toMatchObject([{ file: FILE, record: 'entry number 2 of the catalogue' }]);
      expect(problems[0]?.message).toContain(words);
      expect(problems[0]?.message).toMatch(/Until then it is set aside; the other datasets are listed\.$/);
    });
  }

  test('lists a thousand, and says how many there were', () => {
    const many = Array.from({ length: 50_000 }, (_, at) => ({ ...ENTRY, id: `talks-${at}` }));
    const { datasets, problems } = readCatalogue(catalogue(...many), FILE);
    expect(datasets).toEqual(many.slice(0, 1000));
    expect(problems.map(({ message }) => message)).toEqual([
      '"datasets" holds 50,000 entries; at most 1,000 are listed, the others are set aside. List fewer. Datasets can still be opened by their names.',
    ]);
  });

  test('whatever a list holds, listed and set aside make the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant(ENTRY), fc.jsonValue(), fc.anything())), (list) => {
        const { datasets, problems } = readCatalogue(catalogue(...list), FILE);
        expect(datasets.length + problems.length).toBe(list.length);
      }),
    );
  });
});
