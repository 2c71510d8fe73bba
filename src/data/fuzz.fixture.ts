/** What must hold of any dataset whatever, tried with datasets that chance makes. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { readJson } from '@/data/files/readJson';
import { readDataset } from '@/model/read/readDataset';
import {
  arbitraryDataset,
  type JsonDataset,
  keepsToTheFormat,
} from '@/model/record/arbitraryDataset.fixture';
import { RECORD_LISTS } from '@/model/record/recordLists';
import { anyMutation, type Mutation } from './anyMutation.fixture';
import { walkViews } from './walkViews.fixture';

const FILE = 'fuzz/dataset.json';
const QUERY = fc.constantFrom('a', '<b>', 'constructor', '\ud83d', '\\', '( [', 'ß', '\u202e');

/** The kinds of problem that the door can name. */
const CODES = new Set([
  'not-a-dataset',
  'future-version',
  'no-events',
  'field',
  'missing-field',
  'unknown-field',
  'unsupported',
  'duplicate-id',
  'id-in-two-lists',
  'dangling',
  'names-aside',
  'participant-twice',
  'source-twice',
  'language',
  'edtf',
  'depth',
  'size',
  'marks',
  'too-many-events',
  'too-many-records',
]);

function read(json: unknown) {
  return readDataset(readJson(new TextEncoder().encode(JSON.stringify(json))), FILE);
}

/** So long is tried in milliseconds: what fails would else be looked for in smaller and smaller datasets for hours. */
const LIMIT = { interruptAfterTimeLimit: 120_000, markInterruptAsFailure: true };

/** Tries so many sound datasets, and as many broken ones. */
export function fuzz(runs: number, seed: number): void {
  const options = { numRuns: runs, seed, ...LIMIT };
  const mutations = fc.array(anyMutation, { minLength: 1, maxLength: 3 });
  fc.assert(fc.property(arbitraryDataset(), QUERY, staysAsItWas), options);
  fc.assert(fc.property(arbitraryDataset(), mutations, QUERY, isNamed), options);
}

/** A sound dataset is read as it was written, without a word. */
function staysAsItWas(json: JsonDataset, query: string): void {
  const written = JSON.parse(JSON.stringify(json).normalize('NFC')) as JsonDataset;
  const { dataset, problems } = read(json);
  expect(problems).toEqual([]);
  if (dataset === null) throw new Error('A sound dataset was refused.');
  for (const list of RECORD_LISTS)
    for (const record of written[list]) expect(dataset[list].get(record.id as string)).toEqual(record);
  expect(dataset.events.size).toBe(written.events.length);
  walkViews(dataset, query);
}

/** What the format refuses is told in sentences; nothing throws, and no event is lost. */
function isNamed(json: JsonDataset, mutations: readonly Mutation[], query: string): void {
  for (const mutate of mutations) mutate(json);
  const { dataset, problems, counts } = read(json);
  const isSound = keepsToTheFormat(JSON.parse(JSON.stringify(json)));
  if (!isSound) expect(problems.length).toBeGreaterThan(0);
  for (const { code, message, file } of problems) {
    expect(CODES).toContain(code);
    expect(file).toBe(FILE);
    expect(message).toMatch(/^[^\p{Cc}\p{Cs}]{10,2000}\.$/u);
  }
  expect(counts.shown + counts.setAside).toBe(counts.inFile);
  if (dataset !== null) walkViews(dataset, query);
}
