/** What the lock file brings in: under which licences, listed where, and what is known against it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepByHand, readAudit, readByHand, writeReview } from './advisories.mjs';
import { ROOT } from './install.mjs';
import { SBOM_FILE, sayLicences, writeSbom } from './sbom.mjs';

const read = (file) => readFileSync(join(ROOT, file), 'utf8');
const manifest = JSON.parse(read('package.json'));
const lock = JSON.parse(read('package-lock.json'));

/** Licences that let the page be built and published by anybody. MPL-2.0 is for tools that are not published. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
  'CC0-1.0',
]);
const ALLOWED_FOR_TOOLS = new Set([...ALLOWED, 'MPL-2.0']);

/** The choices that a licence gives: `(Apache-2.0 OR MIT)` gives two. */
const choicesOf = (licence = 'none') => licence.replaceAll(/[()]/g, '').split(' OR ');

test('every package has a licence of the list', () => {
  const wrong = Object.entries(lock.packages).filter(([path, { license, dev, devOptional }]) => {
    const allowed = dev || devOptional ? ALLOWED_FOR_TOOLS : ALLOWED;
    return path !== '' && !choicesOf(license).some((choice) => allowed.has(choice));
  });
  expect(wrong.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test('the README tells how many packages have which licence', () => {
  const { components } = JSON.parse(read(SBOM_FILE));
  const figure = `${components.length} packages: ${sayLicences(components)}`;
  console.log(`figure: licences of ${figure}`);
  expect(read('README.md')).toContain(figure);
});

test('the bill of materials is up to date: npm run sbom writes it', () => {
  expect(read(SBOM_FILE)).toBe(writeSbom(manifest, lock));
});

test('it lists every locked package once, with the hash of its bytes', () => {
  const { components } = JSON.parse(read(SBOM_FILE));
  const names = Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 13)}@${version}`);
  expect(new Set(components.map(({ name, version }) => `${name}@${version}`))).toEqual(new Set(names));
  expect(components.length).toBe(new Set(names).size);
  for (const { hashes } of components) expect(hashes[0].content).toMatch(/^[0-9a-f]{128}$/);
});

test('an audit without an answer is unknown, never passed', () => {
  for (const output of ['', '<html>', '{"message":"405 Method Not Allowed","error":{}}', '{"metadata":{}}'])
    expect(readAudit(output)).toBeNull();
  expect(writeReview('2026-01-02', null, { total: 0 })).toMatch(
    /names \| \*\*unknown\*\*[\s\S]* from \| none known/,
  );
  expect(writeReview('2026-01-02', { total: 3, high: 1, low: 2 }, null)).toContain('1 high, 2 low');
});

test('the review of advisories has a day', () => {
  expect(read('advisories.md')).toMatch(/Asked on \d{4}-\d\d-\d\d/);
});

test('what was read by hand stays where the audit is asked again', () => {
  const review = read('advisories.md');
  expect(keepByHand(review)).toContain('is **no audit**');
  expect(review.endsWith(keepByHand(review))).toBe(true);
  expect(keepByHand(writeReview('2026-01-02', null, null))).toBe('');
});

test('what was read by hand is of the versions that are locked, and each is past what mends it', () => {
  const rows = readByHand(read('advisories.md'));
  expect(rows.length).toBeGreaterThan(30);
  const locked = (name) => lock.packages[`node_modules/${name}`]?.version;
  expect(rows.filter(({ name, version }) => version !== locked(name))).toEqual([]);
  expect(rows.filter(({ version, mended }) => mended !== null && isBefore(version, mended))).toEqual([]);
  expect([isBefore('4.1.9', '4.1.11'), isBefore('8.0.16', '8.0.16'), isBefore('3.9', '10')]).toEqual([
    true,
    false,
    true,
  ]);
});

/** Whether a version of plain numbers comes before another. */
function isBefore(version, other) {
  const [a, b] = [version, other].map((one) => one.split('.').map(Number));
  const at = b.findIndex((number, index) => number !== (a[index] ?? 0));
  return at >= 0 && (a[at] ?? 0) < b[at];
}
