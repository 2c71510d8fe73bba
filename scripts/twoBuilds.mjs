/** Two builds of the same files, in two folders, give the same bytes. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ROOT, run } from './install.mjs';
import { oneFailed } from './tally.mjs';

/** Files of the repository that a build does not read. */
const LEFT_BEHIND = new Set(['node_modules', 'dist', '.git', '.cache', 'test-results']);

const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Every file below a folder, as a path in it, with the hash of its bytes; and how many bytes they are together. */
function hashFiles(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  const hashes = new Map(files.map((path) => [path, hashOf(readFileSync(join(folder, path)))]));
  const bytes = files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  return { hashes, bytes };
}

/** Copies the repository into a new folder and builds it there; gives what was published. */
async function buildElsewhere(prefix, temporary) {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  temporary.push(folder);
  cpSync(ROOT, folder, {
    recursive: true,
    filter: (path) => path === ROOT || !LEFT_BEHIND.has(basename(path)),
  });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const vite = join(folder, 'node_modules', 'vite', 'bin', 'vite.js');
  const { code, output } = await run(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: folder,
  });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  return hashFiles(join(folder, 'dist'));
}

/** Builds twice and names every file that is not the same in both, or is in only one. */
export async function twoBuilds() {
  const temporary = [];
  try {
    const { hashes: first, bytes } = await buildElsewhere('communique-a-', temporary);
    const { hashes: second } = await buildElsewhere('communique-another-', temporary);
    const all = [...new Set([...first.keys(), ...second.keys()])];
    const different = all.filter((path) => first.get(path) !== second.get(path));
    if (different.length > 0) return oneFailed(`Not the same in both builds:\n${different.join('\n')}`);
    const list = [...first].map(([path, hash]) => `${hash}  ${path}\n`).join('');
    const size = `${first.size} files of ${bytes.toLocaleString('en-GB')} bytes`;
    const output = `figure: two builds: ${size}, the same in both; SHA-256 of their list ${hashOf(list)}`;
    return { passed: 1, failed: 0, output };
  } finally {
    for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
  }
}
