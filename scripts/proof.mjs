/**
 * `npm run proof`: the long rest of the proof. Two builds of the same files in two folders give the same bytes,
 * the `*.proof.test.ts` files hold, and so do the bulky journeys of `e2e/proof`. The last line is `N passed, N failed`.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { install, ROOT, run, runTool } from './install.mjs';
import { journeys } from './journeys.mjs';
import { asOne, asReported, clearReport, countUnits, makeTally, oneFailed } from './tally.mjs';

/** Files of the repository that a build does not read. */
const LEFT_BEHIND = new Set(['node_modules', 'dist', '.git', '.cache', 'test-results']);

/** Every file below a folder, as a path in it, with the hash of its bytes. */
function hashFiles(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  const hash = (path) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  return new Map(files.map((path) => [path, hash(path)]));
}

/** Copies the repository into a new folder and builds it there; gives the hashes of what was published. */
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
async function twoBuilds() {
  const temporary = [];
  try {
    const first = await buildElsewhere('communique-a-', temporary);
    const second = await buildElsewhere('communique-another-', temporary);
    const all = [...new Set([...first.keys(), ...second.keys()])];
    const different = all.filter((path) => first.get(path) !== second.get(path));
    if (different.length > 0) return oneFailed(`Not the same in both builds:\n${different.join('\n')}`);
    console.log(`${first.size} files, the same in both`);
    return { passed: 1, failed: 0, output: '' };
  } finally {
    for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
  }
}

async function longTests() {
  const report = clearReport('proof.json');
  const args = [
    'run',
    '--passWithNoTests',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  return asReported(await runTool('vitest/vitest.mjs', args, { env: { PROOF: '1' } }), report, countUnits);
}

await install();
const { step, close } = makeTally();
await step('Two builds give the same bytes', twoBuilds);
await step('Long tests', longTests);
const build = async () => asOne(await runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn']));
const built = await step('Build', build);
await step(
  'Bulky journeys',
  built ? () => journeys(true) : async () => oneFailed('Not run: there is no build.'),
);
close();
