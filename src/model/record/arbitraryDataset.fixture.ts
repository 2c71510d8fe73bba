/**
 * Makes datasets from the format's own schema, so that a new field is covered on the day it is added. What
 * the schema cannot say – a date that is one, a reference that leads somewhere – is put right afterwards.
 */
import fc from 'fast-check';
import * as v from 'valibot';
import { VISIBLE } from '@/lib/hiddenCharacters';
import { dayOf, isoOf } from '@/model/day/day';
import { referencesOf } from '@/model/read/references';
import { HOSTILE_TEXTS } from './hostileText.fixture';
import { RECORD_LISTS, RECORD_NAMES, type RecordList, type RecordOf } from './recordLists';
import { catalogueSchema, datasetSchema, headSchema, RECORD_SCHEMAS } from './schema';

/** A dataset file with no list left out. */
export type Json = Record<string, unknown>;
export type JsonDataset = Json & Record<RecordList, Json[]>;

/** A step of a pipe: a check of a value, or a schema with a pipe of its own. */
interface Action {
  type: string;
  requirement?: unknown;
  pipe?: readonly Action[];
}

/** What the fixture needs to know of a schema, whichever it is. */
export interface AnySchema {
  type: string;
  entries?: Record<string, AnySchema>;
  wrapped?: AnySchema;
  item?: AnySchema;
  options?: readonly unknown[];
  literal?: unknown;
  pipe?: readonly Action[];
}

/** Fields whose text is a date of the format. */
const DATE_FIELDS = new Set(['edtf', 'asOf']);
const DATES = [
  '2019-12-20',
  '2019-12',
  '2019',
  '2019-12-07~',
  '201X',
  '2019-12-07/2019-12-20',
  '2019/..',
  '1999?',
];
const LANGUAGES = ['en', 'fr-CA', 'zh-Hant', 'ar', 'und'];
const DAYS = fc
  .record({
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => isoOf(dayOf(year, month, day) ?? (0 as never)));
const ADDRESSES = [
  'https://news.example/a?b=%20#c',
  'http://news.example:8080/',
  'https://\u0430pple.example:8443/@ў',
] as const;
/** Short enough that a thousand datasets are quick; the corpus tries the long ones. */
const TEXTS = Object.values(HOSTILE_TEXTS).filter((text) => text.length < 200);

/** How often a field stands that may be left out: `every` one, for a dataset that shows all of the format. */
export type Fullness = 'some' | 'every';

/** Whole datasets on which the reader has nothing to say. `every` has every optional field. */
export function arbitraryDataset(fullness: Fullness = 'some'): fc.Arbitrary<JsonDataset> {
  const few = { minLength: fullness === 'every' ? 2 : 1, maxLength: 3 };
  const lists = Object.fromEntries(
    RECORD_LISTS.map((list) => [
      list,
      fc.array(anyOf(RECORD_SCHEMAS[list] as unknown as AnySchema, fullness), few),
    ]),
  );
  const head = anyOf(headSchema as unknown as AnySchema, fullness) as fc.Arbitrary<Json>;
  return fc.tuple(head, fc.record(lists)).map(([fields, records]) => {
    // As from a file: what is undefined is not there, and no zero is negative.
    const json = JSON.parse(JSON.stringify({ ...fields, ...records })) as JsonDataset;
    giveIds(json);
    leadReferences(json);
    nameOnce(json);
    for (const [at, source] of json.sources.entries())
      source.file = `sources/${at}-${String(source.file).slice(8)}`;
    return json;
  });
}

/** A catalogue file. */
export type JsonCatalogue = Json & { datasets: Json[] };

/** Whole catalogues on which the reader has nothing to say. */
export function arbitraryCatalogue(fullness: Fullness = 'some'): fc.Arbitrary<JsonCatalogue> {
  return anyOf(catalogueSchema as unknown as AnySchema, fullness).map((made) => {
    const json = JSON.parse(JSON.stringify(made)) as JsonCatalogue;
    for (const [at, entry] of json.datasets.entries()) entry.id = `dataset-${at}`;
    return json;
  });
}

/** Whether the format itself, asked for the whole file at once, has nothing against it. */
export function keepsToTheFormat(json: unknown): boolean {
  return v.is(datasetSchema, json);
}

/** The same of a catalogue. */
export function isCatalogue(json: unknown): boolean {
  return v.is(catalogueSchema, json);
}

/** One dataset with every field of the format, always the same. */
export function fullDataset(): JsonDataset {
  const found = fc
    .sample(arbitraryDataset('every'), { numRuns: 200, seed: 1 })
    .find(({ events }) => events.some(({ participants }) => hasBothKinds(participants)));
  if (found === undefined) throw new Error('No dataset with both kinds of participants was made.');
  return found;
}

function hasBothKinds(participants: unknown): boolean {
  const list = participants as Json[];
  return list.some((one) => 'actor' in one) && list.some((one) => 'label' in one);
}

function anyOf(schema: AnySchema, fullness: Fullness, name = ''): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case 'strict_object':
      return anyObject(schema, fullness);
    case 'array': {
      const least = actionOf(schema, 'min_length')?.requirement as number | undefined;
      const minLength = fullness === 'every' ? 2 : (least ?? 0);
      return fc.array(anyOf(schema.item as AnySchema, fullness), { minLength, maxLength: 3 });
    }
    case 'union':
      return fc.oneof(...(schema.options as AnySchema[]).map((option) => anyOf(option, fullness)));
    case 'picklist':
      return fc.constantFrom(...(schema.options as string[]));
    case 'literal':
      return fc.constant(schema.literal);
    case 'number':
      return anyNumber(schema);
    case 'string':
      return anyText(schema, name);
    default:
      throw new Error(`The fixture cannot make a ${schema.type} yet: teach it.`);
  }
}

function anyObject(schema: AnySchema, fullness: Fullness): fc.Arbitrary<Json> {
  const entries = Object.entries(schema.entries ?? {});
  const fields = entries.map(([name, entry]) => [name, anyOf(entry.wrapped ?? entry, fullness, name)]);
  const needed = entries.filter(([, entry]) => fullness === 'every' || entry.type !== 'optional');
  const maySupport = schema.entries?.inferred !== undefined && schema.entries.evidence !== undefined;
  return fc
    .record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
      requiredKeys: needed.map(([name]) => name),
    })
    .map((json) =>
      maySupport && !('evidence' in json || 'inferred' in json) ? { ...json, evidence: ['x'] } : json,
    );
}

/** The first check of a kind, however deep the pipe. */
function actionOf(schema: { pipe?: readonly Action[] }, type: string): Action | undefined {
  for (const action of schema.pipe ?? []) {
    const found = action.type === type ? action : action === schema ? undefined : actionOf(action, type);
    if (found !== undefined) return found;
  }
  return undefined;
}

function anyNumber(schema: AnySchema): fc.Arbitrary<number> {
  return actionOf(schema, 'integer') !== undefined
    ? fc.nat({ max: 5_000 })
    : fc.double({ noNaN: true, noDefaultInfinity: true });
}

function anyText(schema: AnySchema, name: string): fc.Arbitrary<string> {
  if (DATE_FIELDS.has(name)) return fc.constantFrom(...DATES);
  if (name === 'language') return fc.constantFrom(...LANGUAGES);
  const pattern = actionOf(schema, 'regex')?.requirement as RegExp | undefined;
  const holds = (text: string) => v.is(schema as unknown as v.GenericSchema, text);
  if (pattern === undefined || pattern === VISIBLE)
    return fc.oneof(fc.constantFrom(...TEXTS), fc.string({ maxLength: 8 })).filter(holds);
  if (pattern.test('2019-12-20') && !pattern.test('a-b')) return DAYS;
  if (pattern.test(ADDRESSES[0])) return fc.constantFrom(...ADDRESSES);
  // What the generator does not know – looking ahead – is left to the filter.
  const plain = new RegExp(pattern.source.replaceAll(/\(\?=[^)]*\)/g, ''));
  return fc.stringMatching(plain, { size: 'xsmall' }).filter(holds);
}

/** Ids that are unique in the whole file. */
function giveIds(json: JsonDataset): void {
  for (const list of RECORD_LISTS)
    for (const [at, record] of json[list].entries())
      record.id = `${RECORD_NAMES[list].replace(' ', '-')}-${at}`;
}

/** Nobody is named twice in one part of an event. */
function nameOnce(json: JsonDataset): void {
  for (const event of json.events) {
    const seen = new Set<string>();
    event.participants = (event.participants as Json[]).filter(({ actor, label, part }) => {
      const key = JSON.stringify([actor, label, part]);
      return !seen.has(key) && seen.add(key);
    });
  }
}

/** Every reference leads to a record of the list that it is meant for. */
function leadReferences(json: JsonDataset): void {
  let turn = 0;
  for (const list of RECORD_LISTS)
    for (const record of json[list])
      for (const { list: to, field } of referencesOf(list, record as unknown as RecordOf<typeof list>)) {
        const targets = json[to];
        turn += 1;
        setAt(record, pathOf(field), targets[turn % targets.length]?.id);
      }
}

/** The steps of a field as messages write it: `participants[2].actor` is `participants`, `2`, `actor`. */
function pathOf(field: string): string[] {
  return field.split(/[.[\]]+/).filter(Boolean);
}

/** Puts a value at a path; `undefined` takes the field out. */
export function setAt(json: unknown, path: readonly string[], value: unknown): void {
  const owner = path.slice(0, -1).reduce((node, step) => (node as Json)[step], json) as Json;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete owner[last];
  else Object.defineProperty(owner, last, { value, writable: true, enumerable: true, configurable: true });
}
