import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkDataset } from '@/model/check/checkDataset';
import { KINDS, MODALITIES } from '@/model/record/lists';
import { writeArticle } from './fixture/writeArticle.mjs';
import { writeFixture } from './fixture/writeFixture.mjs';

const root = mkdtempSync(join(tmpdir(), 'communique-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Writes a fixture into a folder `within` the root; gives its path. */
function made(count, within) {
  const folder = join(root, within, 'made-up');
  writeFixture(count, folder);
  return folder;
}

const read = (folder) => JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8'));

/** The hash of every file of a folder, by its path. */
function hashes(folder) {
  const paths = readdirSync(folder, { recursive: true }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  const hash = (path) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  return Object.fromEntries(paths.sort().map((path) => [path, hash(path)]));
}

// Each starts a program of its own: on a busy machine that alone takes seconds.
describe('npm run fixture', { timeout: 60_000 }, () => {
  for (const count of [1, 20, 1000]) {
    test(`${count} events pass the check of a published dataset`, async () => {
      const folder = made(count, `inline-${count}`);
      const file = 'sources/chronicle.txt';
      const texts = new Map([[file, new Uint8Array(readFileSync(join(folder, file)))]]);
      const { problems, counts } = await checkDataset({ folder: 'made-up', json: read(folder), texts });
      expect(problems).toEqual([]);
      expect(counts.events).toBe(count);
    });
  }

  test('they are of all kinds, hard and soft dates, open ends, several participants and shared days', () => {
    const { events } = read(made(1000, 'all'));
    expect(new Set(events.map(({ kind }) => kind)).size).toBe(KINDS.length);
    expect(new Set(events.map(({ modality }) => modality)).size).toBe(MODALITIES.length);
    const dates = events.map(({ when }) => when.edtf);
    for (const form of [/^\d{4}$/, /^\d{4}-\d\d$/, /X$/, /~$/, /\/\.\.$/, /^\.\.\//, /^\d{4}-\d\d-\d\d\/\d/])
      expect(dates.some((date) => form.test(date))).toBe(true);
    expect(events.some(({ participants }) => participants.length >= 3)).toBe(true);
    expect(new Set(dates).size).toBeLessThan(dates.length * 0.8);
  });

  test('more than 5,000 go into a Parquet file, and the bytes are always the same', () => {
    const folder = made(5_001, 'first');
    expect(Object.keys(hashes(folder))).toEqual(['dataset.json', 'events.parquet', 'sources/chronicle.txt']);
    expect(read(folder).events).toEqual({ file: 'events.parquet' });
    expect(hashes(made(5_001, 'second'))).toEqual(hashes(folder));
  });

  test('an article of a million letters, too, passes the check: 500 meetings, 5,000 passages', async () => {
    const folder = join(root, 'made-up');
    writeArticle(500, folder);
    const file = 'sources/minutes.txt';
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    const json = read(folder);
    const { problems } = await checkDataset({ folder: 'made-up', json, texts: new Map([[file, bytes]]) });
    expect(problems).toEqual([]);
    expect(bytes.length).toBeGreaterThanOrEqual(1_000_000);
    expect([json.events.length, json.evidence.length]).toEqual([500, 5_000]);
  });
});
