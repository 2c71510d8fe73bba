/**
 * The corpus of broken and hostile catalogues: named cases, most of them made from the format's own schema. Each
 * starts from one full, sound catalogue.
 */
import fc from 'fast-check';
import {
  type AnySchema,
  arbitraryCatalogue,
  type Json,
  type JsonCatalogue,
  setAt,
} from './arbitraryDataset.fixture';
import { fieldsIn, ODD_IDS, ODD_NAMES, sayField, wrongFor } from './corpus.fixture';
import { BLANK_TEXTS, HOSTILE_TEXTS } from './hostileText.fixture';
import { catalogueEntrySchema } from './schema';

/** One catalogue. `set aside` is its first entry; `kept` is what is told and harms no entry. */
export interface CatalogueCase {
  kind: string;
  name: string;
  make: () => unknown;
  outcome: 'listed' | 'set aside' | 'kept' | 'refused';
  /** The field as the sentence must name it; `null` where the whole entry, or the file, is meant. */
  field: string | null;
}

/** The sound catalogue that the cases are made from: with every field of the format, always the same. */
export const SOUND_CATALOGUE: JsonCatalogue = fc.sample(arbitraryCatalogue('every'), {
  numRuns: 1,
  seed: 1,
})[0] as JsonCatalogue;

const ENTRY = catalogueEntrySchema as unknown as AnySchema;
const FIELDS = fieldsIn(ENTRY, SOUND_CATALOGUE.datasets[0], [], null);
/** Where odd names may stand: the entry, and the objects in it. */
const OBJECTS = [
  [],
  ...FIELDS.filter(({ schema }) => schema.type === 'strict_object').map(({ path }) => path),
];
/** Fields that any text may stand in. */
const TEXTS = FIELDS.filter(({ path }) => ['title', 'description', 'span.from'].includes(sayField(path)));

function changed(change: (entry: Json, file: JsonCatalogue) => void): JsonCatalogue {
  const file = structuredClone(SOUND_CATALOGUE);
  change(file.datasets[0] as Json, file);
  return file;
}

const entryWith = (path: readonly string[], value: unknown) => () =>
  changed((entry) => setAt(entry, path, value));
const fileWith = (path: readonly string[], value: unknown) => () =>
  changed((_, file) => setAt(file, path, value));

/** A case for each of some named values. */
const casesOf = <T>(
  kind: string,
  outcome: CatalogueCase['outcome'],
  all: readonly T[],
  of: (one: T) => Pick<CatalogueCase, 'name' | 'make'> & { field?: string },
): CatalogueCase[] => all.map((one) => ({ kind, outcome, field: null, ...of(one) }));

const wrongTypes = FIELDS.flatMap(({ path, schema }) =>
  casesOf('wrong type', 'set aside', wrongFor(schema), ([found, , value]) => ({
    name: `${sayField(path)}: ${found}`,
    make: entryWith(path, value),
    field: sayField(path),
  })),
);
const missing = casesOf('missing field', 'set aside', FIELDS, ({ path }) => ({
  name: sayField(path),
  make: entryWith(path, undefined),
  field: sayField(path),
}));
const unknown = OBJECTS.flatMap((path) =>
  casesOf('unknown field', 'set aside', ODD_NAMES, (name) => ({
    name: sayField([...path, JSON.stringify(name)]),
    make: entryWith([...path, name], { polluted: true }),
    field: name.replace('\u202e', '[U+202E]'),
  })),
);
const ofFile = casesOf('unknown field', 'kept', ODD_NAMES, (name) => ({
  name: `file ${JSON.stringify(name)}`,
  make: fileWith([name], { polluted: true }),
  field: name.replace('\u202e', '[U+202E]'),
}));
const wrongInFile = casesOf('wrong type', 'kept', [null, true, 7, [], {}], (value) => ({
  name: `file $schema: ${JSON.stringify(value)}`,
  make: fileWith(['$schema'], value),
  field: '$schema',
}));
const hostileTexts = TEXTS.flatMap(({ path }) =>
  casesOf(
    'hostile text',
    'listed',
    Object.entries(HOSTILE_TEXTS).filter(([, text]) => text.length <= (path[0] === 'span' ? 80 : 100_000)),
    ([name, text]) => ({ name: `${sayField(path)}: ${name}`, make: entryWith(path, text) }),
  ),
);
const floods = TEXTS.flatMap(({ path }) =>
  casesOf(
    'text beyond the limits',
    'set aside',
    [
      ['a hundred thousand combining marks', `e${'\u0301\u0323'.repeat(49_999)}`],
      ['more than a field may hold', 'x'.repeat(100_001)],
      ['a megabyte', 'word '.repeat(200_000)],
      ['empty', ''],
    ] as const,
    ([name, text]) => ({ name: `${sayField(path)}: ${name}`, make: entryWith(path, text) }),
  ),
);
const blanks = TEXTS.flatMap(({ path }) =>
  casesOf('blank text', 'set aside', Object.entries(BLANK_TEXTS), ([name, text]) => ({
    name: `${sayField(path)}: ${name}`,
    make: entryWith(path, text),
    field: sayField(path),
  })),
);
const ids = [
  ...casesOf('id', 'set aside', ODD_IDS, (id) => ({
    name: JSON.stringify(id).slice(0, 20),
    make: entryWith(['id'], id),
    field: 'id',
  })),
  ...casesOf('id', 'listed', ['constructor', 'valueof', '0', '1e999', 'null', 'nan'], (id) => ({
    name: `${id} is one like any other`,
    make: entryWith(['id'], id),
  })),
];
const counts = casesOf('number', 'set aside', [-1, 0.5, -0.1, 1e308 * 10], (events) => ({
  name: String(events),
  make: entryWith(['events'], events),
  field: 'events',
}));
const days = casesOf(
  'day',
  'set aside',
  ['', 'today', '2019-12', '20.12.2019', '2019-12-20\u202e', '2019-12-20\n'],
  (day) => ({
    name: JSON.stringify(day),
    make: entryWith(['updated'], day),
    field: 'updated',
  }),
);
const shapes = casesOf(
  'shape',
  'set aside',
  [
    ['null', null],
    ['a list', []],
    ['text', 'x'],
    ['a number', 7],
    ['an empty object', {}],
    ['an object named like the language', { __proto__: null, constructor: { prototype: 1 } }],
    ['200,000 values', { id: 'big', a: new Array(200_000).fill(0) }],
    ['65 levels', nested(65)],
  ] as const,
  ([name, value]) => ({ name, make: fileWith(['datasets', '0'], value) }),
);
const wholes = casesOf(
  'whole file',
  'refused',
  [
    ['a list', [SOUND_CATALOGUE]],
    ['null', null],
    ['text', 'datasets'],
    ['a number', 7],
    ['an empty object', {}],
    ['a version to come', { ...SOUND_CATALOGUE, schemaVersion: 2 }],
    ['a version far away', { ...SOUND_CATALOGUE, schemaVersion: 1e9 }],
    ['a version as text', { ...SOUND_CATALOGUE, schemaVersion: '1' }],
    ['a version of no number', { ...SOUND_CATALOGUE, schemaVersion: null }],
    ['datasets as an object', { ...SOUND_CATALOGUE, datasets: { 0: SOUND_CATALOGUE.datasets[0] } }],
    ['no datasets', { schemaVersion: 1 }],
    ['datasets that are none', { schemaVersion: 1, datasets: null }],
    ['a dataset file', { schemaVersion: 1, id: 'a', events: [] }],
  ] as const,
  ([name, json]) => ({ name, make: () => json }),
);

/** So deep that no catalogue needs it. */
function nested(depth: number): unknown {
  let value: unknown = 'end';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return { id: 'deep', value };
}

/** All cases, each file by itself. */
export const CATALOGUES: readonly CatalogueCase[] = [
  ...wholes,
  ...wrongTypes,
  ...wrongInFile,
  ...missing,
  ...unknown,
  ...ofFile,
  ...hostileTexts,
  ...floods,
  ...blanks,
  ...ids,
  ...counts,
  ...days,
  ...shapes,
];
