/** What must hold of any list of datasets whatever, tried with lists that chance makes. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { arbitraryCatalogue, isCatalogue, type JsonCatalogue } from '@/model/record/arbitraryDataset.fixture';
import { anyMutation, type Mutation } from './anyMutation.fixture';
import { readCatalogueFile } from './readCatalogueFile.fixture';

/** Tries so many catalogues: a third sound, a third broken, a third cut off. */
export async function fuzzCatalogues(runs: number, seed: number): Promise<void> {
  const how = { numRuns: Math.ceil(runs / 3), seed };
  await fc.assert(fc.asyncProperty(arbitraryCatalogue(), staysAsItWas), how);
  const some = fc.array(anyMutation, { minLength: 1, maxLength: 3 });
  await fc.assert(fc.asyncProperty(arbitraryCatalogue(), some, isNamed), how);
  await fc.assert(fc.asyncProperty(arbitraryCatalogue(), fc.nat({ max: 10_000 }), isToldWhereCutOff), how);
}

const written = (json: unknown) => JSON.parse(JSON.stringify(json).normalize('NFC'));

async function staysAsItWas(json: JsonCatalogue): Promise<void> {
  const { datasets, problems } = await readCatalogueFile(JSON.stringify(json));
  expect(problems).toEqual([]);
  expect(datasets).toEqual(written(json).datasets);
}

/** Every entry is listed as it is written, or told; nothing throws. */
async function isNamed(json: JsonCatalogue, mutations: readonly Mutation[]): Promise<void> {
  for (const mutate of mutations) mutate(json);
  const file = written(json);
  const { datasets, problems } = await readCatalogueFile(JSON.stringify(json));
  if (!isCatalogue(file)) expect(problems.length).toBeGreaterThan(0);
  const [first] = problems;
  if (first?.code === 'catalogue') {
    expect([datasets.length, problems.length]).toEqual([0, 1]);
    return;
  }
  const aside = problems.filter(({ record }) => record !== null);
  expect(datasets.length + aside.length).toBe(file.datasets.length);
  expect(isCatalogue({ schemaVersion: 1, datasets })).toBe(true);
  for (const entry of datasets) expect(file.datasets).toContainEqual(entry);
  expect(new Set(datasets.map(({ id }) => id)).size).toBe(datasets.length);
}

async function isToldWhereCutOff(json: JsonCatalogue, at: number): Promise<void> {
  const text = JSON.stringify(json);
  await expect(readCatalogueFile(text.slice(0, at % text.length))).rejects.toMatchObject({
    name: 'FileError',
    file: 'index.json',
    message: expect.stringMatching(/^data\/index\.json is (?:empty|not sound JSON: it is cut off)/),
  });
}
