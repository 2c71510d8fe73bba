/** `npm run quote` on the published article: what it writes is what the dataset has. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './install.mjs';

const FOLDER = join(ROOT, 'public/data/belarus-russia-2019-12');
const { evidence, sources } = JSON.parse(readFileSync(join(FOLDER, 'dataset.json'), 'utf8'));
const [source] = sources;

function quote(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/quote.mjs'), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('a passage comes with its offsets, its source and its paragraph', () => {
  const wanted = evidence.find(({ id }) => id === 'p17-due');
  const { status, stdout } = quote(join(FOLDER, source.file), wanted.exact);
  expect(status).toBe(0);
  const { id, prefix, suffix, ...made } = JSON.parse(stdout);
  const { exact, start, end } = wanted;
  expect(made).toEqual({ source: source.id, exact, start, end });
  expect(id).toBe('p17-');
  expect([wanted.prefix.endsWith(prefix) || prefix.endsWith(wanted.prefix), suffix.length > 0]).toEqual([
    true,
    true,
  ]);
});

test('of words that stand in several places each is told, of words that do not stand there that they do not', () => {
  const { stdout, stderr } = quote(join(FOLDER, source.file), 'road', 'maps');
  const places = JSON.parse(`[${stdout}]`);
  expect(places.length).toBeGreaterThan(1);
  expect(stderr).toBe(`They stand in ${places.length} places; take the one that is meant, and name it.\n`);
  expect(quote(join(FOLDER, source.file), 'rode maps')).toMatchObject({
    status: 1,
    stderr: '\nThe text does not have these words. Copy them from it, within one paragraph.\n',
  });
});

test('without words it says the hash; without a text that there is none', () => {
  expect(quote(join(FOLDER, source.file)).stdout).toBe(`"sha256": "${source.sha256}"\n`);
  expect(quote('nowhere.txt', 'x')).toMatchObject({
    status: 1,
    stderr: '\nThere is no file "nowhere.txt".\n',
  });
  expect(quote()).toMatchObject({ status: 1, stderr: expect.stringContaining('npm run quote --') });
});
