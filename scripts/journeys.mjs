/** Runs the journeys in a real browser against the production build: those of `npm test`, or of `npm run proof`. */
import { findBrowser } from './findBrowser.mjs';
import { runTool } from './install.mjs';
import { findFreePort, serve } from './serve.mjs';
import { asReported, clearReport, countJourneys, sayMeasures } from './tally.mjs';

/** Serves `dist/` on a free port and runs the journeys; `isProof` takes the bulky ones of `e2e/proof`. */
export async function journeys(isProof = false) {
  const report = clearReport(isProof ? 'proof-journeys.json' : 'journeys.json');
  const browser = await findBrowser();
  console.log(`in ${browser}`);
  const server = await serve(await findFreePort());
  try {
    const env = { CHROME_PATH: browser, BASE_URL: server.address, ...(isProof ? { PROOF: '1' } : {}) };
    const run = await runTool('@playwright/test/cli.js', ['test'], { env });
    return asReported(run, report, (found) => {
      for (const line of sayMeasures(found)) console.log(line);
      return countJourneys(found);
    });
  } finally {
    await server.close();
  }
}
