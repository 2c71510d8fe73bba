/**
 * `npm test`: installs what is missing and runs the proof, step after step. A failing step does not stop the
 * next ones, so that one run tells everything. The last line is `N passed, N failed`.
 */
import { install, runTool } from './install.mjs';
import { journeys } from './journeys.mjs';
import { asOne, asReported, clearReport, countUnits, makeTally, oneFailed } from './tally.mjs';

/** A step that is one program: passed if it ends well. */
const tool =
  (script, ...args) =>
  async () =>
    asOne(await runTool(script, args));

async function units() {
  const report = clearReport('units.json');
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  return asReported(await runTool('vitest/vitest.mjs', args), report, countUnits);
}

await install();
const { step, close } = makeTally();
await step('Types', tool('typescript/bin/tsc', '-p', '.'));
await step('Format and lint', tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings'));
await step('Unit and property tests', units);
await step('Data', tool('../scripts/data-check.mjs'));
await step('JSON Schema up to date', tool('../scripts/schema.mjs', '--check'));
await step('Nothing unused', tool('knip/bin/knip.js'));
const built = await step('Build', tool('vite/bin/vite.js', 'build', '--logLevel', 'warn'));
await step('Bytes', tool('../bench/bytes.mjs'));
await step(
  'Journeys in a browser',
  built ? () => journeys() : async () => oneFailed('Not run: there is no build.'),
);
close();
