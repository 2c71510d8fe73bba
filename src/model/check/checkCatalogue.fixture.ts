import { soundDataset } from '@/model/record/soundDataset.fixture';

/** An entry of the catalogue on which there is nothing to say. */
export function soundEntry() {
  return {
    id: 'ferry-talks',
    title: 'Ferry talks',
    description: 'Made up.',
    span: { from: '2021-03-02', to: '2021-03-05' },
    events: 4,
    updated: '2021-03-06',
  };
}
export const catalogueOf = (...datasets: unknown[]) => ({ schemaVersion: 1, datasets });
/** The datasets that stand beside it, by folder. */
export const shipped = new Map([['ferry-talks', soundDataset()]]);

export const BREAKS: readonly [code: string, what: string, catalogue: unknown][] = [
  ['catalogue', 'a list', []],
  ['catalogue', 'an unknown field', catalogueOf({ ...soundEntry(), colour: 'red' })],
  ['catalogue-twice', 'an entry twice', catalogueOf(soundEntry(), soundEntry())],
  [
    'catalogue-no-folder',
    'an entry for nothing',
    catalogueOf(soundEntry(), { ...soundEntry(), id: 'other' }),
  ],
  ['catalogue-unlisted', 'no entry', catalogueOf()],
  [
    'too-many-datasets',
    'more entries than a page lists',
    catalogueOf(...Array.from({ length: 1_001 }, (_, at) => ({ ...soundEntry(), id: `talks-${at}` }))),
  ],
  [
    'catalogue-differs',
    'a title of many lines that turns around what stands after it',
    catalogueOf({ ...soundEntry(), title: `Two\n\u202e${'ministers '.repeat(9_000)}` }),
  ],
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
