/** Names that every system keeps apart: on a Mac and on Windows, two that differ in case alone are one file. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './install.mjs';

/** What is made, and what git keeps for itself. */
const NOT_OURS = ['node_modules', '.git', '.cache', 'dist', 'test-results'];

/** The paths of all files and folders of the project. */
const ours = readdirSync(ROOT, { withFileTypes: true })
  .filter(({ name }) => !NOT_OURS.includes(name))
  .flatMap((entry) =>
    entry.isDirectory()
      ? [
          entry.name,
          ...readdirSync(join(ROOT, entry.name), { recursive: true, encoding: 'utf8' }).map(
            (path) => `${entry.name}/${path.replaceAll('\\', '/')}`,
          ),
        ]
      : [entry.name],
  );

/** Pairs that differ in case alone, and names that Windows refuses. */
function clashes(paths) {
  const seen = new Map();
  const found = [];
  for (const path of paths) {
    const folded = path.toLowerCase();
    if (seen.has(folded)) found.push(`${seen.get(folded)} = ${path}`);
    seen.set(folded, path);
    if (/[<>:"|?*]|[ .](?:\/|$)/.test(path)) found.push(path);
  }
  return found;
}

test('no two files differ in upper and lower case alone, and none has a name that Windows refuses', () => {
  expect(clashes(['a/B.css', 'a/b.css', 'a/c?.css', 'a/d.ts'])).toEqual(['a/B.css = a/b.css', 'a/c?.css']);
  expect(ours.length).toBeGreaterThan(500);
  expect(clashes(ours)).toEqual([]);
});
