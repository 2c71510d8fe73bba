/**
 * `npm run fuzz -- N SEED`: N datasets made by chance, half of them sound, through the door and the rules
 * behind it; 10,000 without N, and a seed of the clock without SEED. A failure prints its seed.
 */
import { giveUp, install, runTool } from './install.mjs';

const [runs = '10000', seed = String(Date.now() % 1e9)] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(runs) || !/^\d+$/.test(seed)) giveUp('Say how many datasets: npm run fuzz -- 50000');
await install();
console.log(`${runs} datasets from seed ${seed} …`);
const env = { PROOF: '1', FUZZ_RUNS: runs, FUZZ_SEED: seed };
const { code, output } = await runTool('vitest/vitest.mjs', ['run', 'src/data/fuzz.proof.test.ts'], { env });
console.log(output);
process.exitCode = code;
