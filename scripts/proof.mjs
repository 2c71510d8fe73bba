/**
 * `npm run proof`: the long rest of the proof. Two builds of the same files in two folders give the same bytes,
 * the `*.proof.test.ts` files hold, and so do the bulky journeys of `e2e/proof`. The last line is `N passed, N failed`.
 */
import { install, runTool } from './install.mjs';
import { journeys } from './journeys.mjs';
import { asOne, asReported, clearReport, countUnits, makeTally, oneFailed } from './tally.mjs';
import { twoBuilds } from './twoBuilds.mjs';

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
