import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkDataset } from '@/model/check/checkDataset';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const paths = [
  ...readme.matchAll(/`((?:src|public|e2e|scripts|bench|docs)\/[^`\s]+)`|\]\(((?!http|#)[^)]+)\)/g),
].map((found) => found[1] ?? found[2] ?? '');

test.each([...new Set(paths)])('%s, named in the README, exists', (path) => {
  expect(existsSync(root + path)).toBe(true);
});

test('each link within the README leads to a heading', () => {
  const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(
    ([, words = '']) =>
      `#${words
        .toLowerCase()
        .replaceAll(/[^a-z0-9 -]/g, '')
        .replaceAll(' ', '-')}`,
  );
  const links = [...readme.matchAll(/\]\((#[^)]+)\)/g)].map(([, to]) => to);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((to) => !headings.includes(to ?? ''))).toEqual([]);
});

test('the README names the files of the walk', () => {
  expect(paths.length).toBeGreaterThan(20);
});

test('the README counts the first dataset rightly', () => {
  const dataset = JSON.parse(readFileSync(`${root}public/data/belarus-russia-2019-12/dataset.json`, 'utf8'));
  const { events, claims, evidence } = dataset as Record<string, unknown[]>;
  const counts = `${events?.length} events, ${claims?.length} claims, ${evidence?.length} quoted passages`;
  expect(readme).toContain(counts);
});

test('the dataset that the README begins with holds', async () => {
  const [, part = ''] = readme.split('## How to publish a dataset of your own');
  const [text = '', json = ''] = [...part.matchAll(/```(?:text|json)\n([\s\S]*?)```/g)].map(
    ([, inside]) => inside,
  );
  const texts = new Map([['sources/post.txt', new TextEncoder().encode(text)]]);
  const check = await checkDataset({ folder: 'geneva-2021', json: JSON.parse(json), texts });
  expect(check.problems).toEqual([]);
  expect(check.counts).toMatchObject({ sources: 1, events: 1, evidence: 4 });
});

test('the README tells the time to the sentence of every fault', () => {
  const journeys = readFileSync(`${root}e2e/networkFaults.ts`, 'utf8');
  const table = /const FAULTS[\s\S]*?\n\];/.exec(journeys)?.[0] ?? '';
  const names = [...table.matchAll(/^ {2}\[\n? *'([^']+)',/gm)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(5);
  const cell = (name: string) => new RegExp(`^\\| ${name} +\\| +\\d`, 'm');
  expect(names.filter((name) => !cell(name).test(readme))).toEqual([]);
});
