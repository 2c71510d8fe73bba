/**
 * The corpus of broken and hostile dataset files: named cases, most of them made from the format's own
 * schema, so that a new field brings its cases with it. Each starts from one full, sound dataset.
 */
import { type AnySchema, fullDataset, type Json, type JsonDataset, setAt } from './arbitraryDataset.fixture';
import { BLANK_TEXTS, HOSTILE_TEXTS } from './hostileText.fixture';
import { RECORD_LISTS, type RecordList } from './recordLists';
import { headSchema, RECORD_SCHEMAS } from './schema';

/** What becomes of the first record of the list that the case is about; `kept` is for what is not a record. */
export type Outcome = 'shown' | 'set aside' | 'kept' | 'refused';

export interface CorpusCase {
  kind: string;
  name: string;
  /** Makes the file anew: four thousand of them at once would fill the memory. */
  make: () => unknown;
  /** The list whose first record is broken; `null` where it is the file. */
  list: RecordList | null;
  outcome: Outcome;
  /** The field as the sentence must name it; `null` where the whole record is meant. */
  field: string | null;
}

const SOUND = fullDataset();

/** A field of the format, and where it stands. */
interface Field {
  list: RecordList | null;
  path: readonly string[];
  schema: AnySchema;
  isOptional: boolean;
}

/** Every field of the format, with where it stands in the full dataset. */
export const FIELDS: readonly Field[] = [
  ...fieldsIn(headSchema as unknown as AnySchema, SOUND, [], null),
  ...RECORD_LISTS.flatMap((list) =>
    fieldsIn(RECORD_SCHEMAS[list] as unknown as AnySchema, SOUND[list][0], [], list),
  ),
];

/** The fields of a schema, with where they stand in a value that has all of them. */
export function fieldsIn(
  schema: AnySchema,
  value: unknown,
  path: readonly string[],
  list: RecordList | null,
): Field[] {
  if (schema.type === 'array') {
    const inner = schema.item as AnySchema;
    return (value as unknown[])
      .slice(0, 2)
      .flatMap((item, at) => fieldsIn(inner, item, [...path, String(at)], list));
  }
  if (schema.type === 'union') return fieldsIn(branchOf(schema, value), value, path, list);
  return Object.entries(schema.entries ?? {}).flatMap(([name, entry]) => {
    const own = entry.wrapped ?? entry;
    const here: Field = { list, path: [...path, name], schema: own, isOptional: entry.type === 'optional' };
    return [here, ...fieldsIn(own, (value as Json)[name], here.path, list)];
  });
}

/** The branch whose fields the value has. */
function branchOf({ options }: AnySchema, value: unknown): AnySchema {
  const branches = options as AnySchema[];
  const found = branches.find(({ entries }) => Object.keys(value as Json).every((name) => entries?.[name]));
  return found ?? (branches[0] as AnySchema);
}

/** The full dataset with one change to the record, or to the file itself where the list is `null`. */
function changed(list: RecordList | null, change: (target: Json, file: JsonDataset) => void): JsonDataset {
  const file = structuredClone(SOUND);
  change(list === null ? file : (file[list][0] as Json), file);
  return file;
}

/** A value of each type of JSON. */
const WRONG: readonly [name: string, type: string, value: unknown][] = [
  ['nothing', 'null', null],
  ['true', 'boolean', true],
  ['a number', 'number', 7],
  ['text', 'string', 'x\u202e<b>'],
  ['a list', 'array', [{ toString: 1 }]],
  ['an object', 'strict_object', { constructor: 1 }],
];
/** What a field of each type looks like in JSON. */
const JSON_TYPES: Readonly<Record<string, string>> = {
  picklist: 'none',
  literal: 'none',
  union: 'strict_object',
};

export function sayField(path: readonly string[]): string {
  return path
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1);
}

/** A file without `events` or of a later version is refused; any other bad field of the file is told. */
const outcomeFor = (list: RecordList | null): Outcome => (list === null ? 'kept' : 'set aside');

/** Values of every type but the schema's own, with their names. */
export function wrongFor({ type: own }: AnySchema): typeof WRONG {
  return WRONG.filter(([, type]) => type !== (JSON_TYPES[own] ?? own));
}

const wrongTypes = FIELDS.flatMap(({ list, path, schema }) =>
  wrongFor(schema)
    .filter(([, type]) => !isLaterVersion(path, type))
    .map(
      ([found, , value]): CorpusCase => ({
        kind: 'wrong type',
        name: `${list ?? 'file'} ${sayField(path)}: ${found}`,
        make: () => changed(list, (target) => setAt(target, path, value)),
        list,
        outcome: outcomeFor(list),
        field: sayField(path),
      }),
    ),
);

function isLaterVersion(path: readonly string[], type: string): boolean {
  return path[0] === 'schemaVersion' && type === 'number';
}

const missing = FIELDS.filter(({ isOptional }) => !isOptional).map(
  ({ list, path }): CorpusCase => ({
    kind: 'missing field',
    name: `${list ?? 'file'} ${sayField(path)}`,
    make: () => changed(list, (target) => setAt(target, path, undefined)),
    list,
    outcome: outcomeFor(list),
    // Without its label a participant is taken for a named one, so the whole of it is told.
    field: sayField(path.at(-1) === 'label' ? path.slice(0, -1) : path),
  }),
);

const OBJECTS: readonly Field[] = [
  ...RECORD_LISTS.map((list) => ({
    list,
    path: [],
    schema: RECORD_SCHEMAS[list] as unknown as AnySchema,
    isOptional: false,
  })),
  { list: null, path: [], schema: headSchema as unknown as AnySchema, isOptional: false },
  ...FIELDS.filter(({ schema }) => schema.type === 'strict_object'),
];
/** Names that no field has. */
export const ODD_NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'colour', '', 'a\u202eb'];
const unknown = OBJECTS.flatMap(({ list, path }) =>
  ODD_NAMES.map(
    (name): CorpusCase => ({
      kind: 'unknown field',
      name: `${list ?? 'file'} ${sayField([...path, JSON.stringify(name)])}`,
      make: () => changed(list, (target) => setAt(target, [...path, name], { polluted: true })),
      list,
      outcome: outcomeFor(list),
      field: name.replace('\u202e', '[U+202E]'),
    }),
  ),
);

/** Fields that any text may stand in. */
const TEXT_FIELDS = FIELDS.filter(
  ({ schema, path }) =>
    schema.type === 'string' &&
    !/^(?:id|source|file|sha256|url|version|updated|published|iso|edtf|asOf|actor|place|event|claim|prefix|suffix|\$schema)$/.test(
      path.at(-1) ?? '',
    ),
);
const hostileTexts = TEXT_FIELDS.flatMap(({ list, path }) =>
  // The long ones only where they are shown most: each costs a tenth of a second.
  Object.entries(HOSTILE_TEXTS)
    .filter(([, text]) => text.length < 1_000 || list === 'events')
    .map(
      ([name, text]): CorpusCase => ({
        kind: 'hostile text',
        name: `${list ?? 'file'} ${sayField(path)}: ${name}`,
        make: () => changed(list, (target) => setAt(target, path, text)),
        list,
        outcome: 'shown',
        field: sayField(path),
      }),
    ),
);

const floods = TEXT_FIELDS.flatMap(({ list, path }) =>
  (
    [
      ['a hundred thousand combining marks', `e${'\u0301\u0323'.repeat(49_999)}`],
      ['more than a field may hold', 'x'.repeat(100_001)],
      ['a megabyte', 'word '.repeat(200_000)],
      ['empty', ''],
    ] as const
  ).map(
    ([name, text]): CorpusCase => ({
      kind: 'text beyond the limits',
      name: `${list ?? 'file'} ${sayField(path)}: ${name}`,
      make: () => changed(list, (target) => setAt(target, path, text)),
      list,
      outcome: outcomeFor(list),
      field: name.includes('combining') ? sayField(path) : (path[0] ?? ''),
    }),
  ),
);

const blanks = TEXT_FIELDS.flatMap(({ list, path }) =>
  Object.entries(BLANK_TEXTS).map(
    ([name, text]): CorpusCase => ({
      kind: 'blank text',
      name: `${list ?? 'file'} ${sayField(path)}: ${name}`,
      make: () => changed(list, (target) => setAt(target, path, text)),
      list,
      outcome: outcomeFor(list),
      field: sayField(path),
    }),
  ),
);

/** Ids that are none. */
export const ODD_IDS = [
  '',
  ' ',
  'A',
  'a b',
  'a/b',
  '../a',
  'a--b',
  '-a',
  'ä',
  '__proto__',
  'hasOwnProperty',
  '<b>',
  'a\u202eb',
  'a'.repeat(81),
  '\ud83d',
];
const ids = RECORD_LISTS.flatMap((list) =>
  ODD_IDS.map(
    (id): CorpusCase => ({
      kind: 'id',
      name: `${list} ${JSON.stringify(id).slice(0, 20)}`,
      make: () => changed(list, (target) => setAt(target, ['id'], id)),
      list,
      outcome: 'set aside',
      field: 'id',
    }),
  ),
);
/** Words that every object of the language knows, and that are sound ids all the same. */
const soundIds = RECORD_LISTS.flatMap((list) =>
  ['constructor', 'valueof', '0', '1e999', 'null', 'nan'].map(
    (id): CorpusCase => ({
      kind: 'id',
      name: `${list} ${id} is one like any other`,
      make: () => changed(list, (target) => setAt(target, ['id'], id)),
      list,
      outcome: 'shown',
      field: null,
    }),
  ),
);

const BAD_ADDRESSES = [
  'javascript:alert(1)',
  'data:text/html,x',
  ' https://a.example',
  'http://[',
  'https://',
  '//a.example',
  'file:///etc/passwd',
  'blob:https://a.example/1',
  'https://a.example/ b',
  'https://a.example@b.example/',
  'https://a.example:443@b.example/',
  'https://a.example\\@b.example/',
  `https://a.example/${'x'.repeat(3_000)}`,
];
const addresses = BAD_ADDRESSES.map(
  (url): CorpusCase => ({
    kind: 'link',
    name: url.slice(0, 30),
    make: () => changed('sources', (target) => setAt(target, ['url'], url)),
    list: 'sources',
    outcome: 'set aside',
    field: 'url',
  }),
);

const BAD_DATES = [
  '',
  '2021-02-30',
  '03/04/2020',
  'today',
  '2019-13',
  '2019-12-20/2019-12-01',
  '2019-24',
  '[2019,2020]',
  '2019-12-20T10:00',
  '99999999999',
  '1e3',
  '2019-12-20\u202e',
  'x'.repeat(81),
];
const dates = BAD_DATES.map(
  (edtf): CorpusCase => ({
    kind: 'date',
    name: JSON.stringify(edtf).slice(0, 30),
    make: () => changed('events', (target) => setAt(target, ['when', 'edtf'], edtf)),
    list: 'events',
    outcome: 'set aside',
    field: 'when.edtf',
  }),
);

/** So deep that no reader by recursion comes back. */
function nested(depth: number): unknown {
  let value: unknown = 'end';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

const shapes = RECORD_LISTS.flatMap((list) =>
  (
    [
      ['null', null],
      ['a list', []],
      ['text', 'x'],
      ['an empty object', {}],
      ['an object named like the language', { __proto__: null, constructor: { prototype: 1 } }],
      ['200,000 values', { id: 'big', a: new Array(200_000).fill(0) }],
    ] as const
  ).map(
    ([name, value]): CorpusCase => ({
      kind: 'shape',
      name: `${list}: ${name}`,
      make: () => changed(null, (_, file) => file[list].splice(0, 1, value as never)),
      list,
      outcome: 'set aside',
      field: name.includes('values') ? 'a' : null,
    }),
  ),
);
/** A million levels cannot be cloned or written by recursion either, so they are put in as text. */
export const DEEP = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`;
const deep = RECORD_LISTS.map(
  (list): CorpusCase => ({
    kind: 'nesting',
    name: `${list}: 65 levels`,
    make: () => changed(null, (_, file) => setAt(file[list][0], ['aliases'], nested(65))),
    list,
    outcome: 'set aside',
    field: 'aliases',
  }),
);

const duplicates = RECORD_LISTS.map(
  (list): CorpusCase => ({
    kind: 'duplicate id',
    name: list,
    // The twin stands second, so the first one stays.
    make: () => changed(null, (_, file) => file[list].push(structuredClone(file[list][0]) as Json)),
    list,
    outcome: 'shown',
    field: null,
  }),
);

const files: CorpusCase[] = (
  [
    ['a list', [SOUND]],
    ['null', null],
    ['text', 'dataset'],
    ['a number', 7],
    ['an empty object', {}],
    ['a version to come', { ...SOUND, schemaVersion: 2 }],
    ['a version far away', { ...SOUND, schemaVersion: 1e9 }],
    ['events as an object', { ...SOUND, events: { 0: SOUND.events[0] } }],
    ['a GeoJSON file', { type: 'FeatureCollection', features: [] }],
  ] as const
).map(([name, json]) => ({
  kind: 'whole file',
  name,
  make: () => json,
  list: null,
  outcome: 'refused',
  field: null,
}));

/** Events that name each other in a ring, and one that names itself. */
const cycles = (['follows', 'part-of', 'announces'] as const).map(
  (type): CorpusCase => ({
    kind: 'cycle',
    name: type,
    make: () =>
      changed(null, (_, file) => {
        for (const [at, event] of file.events.entries()) {
          const support = { evidence: [(file.evidence[0] as Json).id] };
          const next = file.events[(at + 1) % file.events.length] as Json;
          event.relations = [event, next].map(({ id }) => ({ type, event: id, ...support }));
        }
      }),
    list: 'events',
    outcome: 'shown',
    field: null,
  }),
);

/** All cases, each file by itself. */
export const CORPUS: readonly CorpusCase[] = [
  ...files,
  ...wrongTypes,
  ...missing,
  ...unknown,
  ...hostileTexts,
  ...floods,
  ...blanks,
  ...ids,
  ...soundIds,
  ...addresses,
  ...dates,
  ...shapes,
  ...deep,
  ...duplicates,
  ...cycles,
];

/** The sound dataset that the cases are made from. */
export const SOUND_DATASET: JsonDataset = SOUND;
