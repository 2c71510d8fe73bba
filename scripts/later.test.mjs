/** Each part of the page that is fetched later is among those whose missing is tried (`e2e/laterFaults.ts`). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './install.mjs';

/** What the build puts into a file with others, 'shared', which is failed there. */
const WITH_OTHERS = ['DateBox'];
const CHUNKS = ['src/app/later/chunks.ts', 'src/app/dataset/pageChunks.ts'];

const read = (path) => readFileSync(join(ROOT, path), 'utf8');

test.each(CHUNKS)('each file that %s fetches fails once in a journey', (path) => {
  const files = [...read(path).matchAll(/import\('[^']*\/([^'/]+)'\)/g)].map(([, name]) => name);
  expect(files.length).toBeGreaterThan(5);
  const tried = read('e2e/laterFaults.ts');
  const missing = files.filter((name) => !tried.includes(`('${name}'`));
  expect(missing).toEqual(files.filter((name) => WITH_OTHERS.includes(name)));
});
