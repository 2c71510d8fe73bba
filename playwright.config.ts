import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './scripts/findBrowser.mjs';

// `npm test` names the browser and serves the page; `npx playwright test` by itself does both here.
const browser = process.env.CHROME_PATH || (await findBrowser());
process.env.CHROME_PATH = browser;
const served = process.env.BASE_URL;
// `npm run proof` runs the bulky journeys of `e2e/proof` and the twins of all others, by keys alone; `npm test` the others.
const proof = process.env.PROOF === '1';
const DESK = { viewport: { width: 1440, height: 900 } };
const TWINS = /, by keys alone$/;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/journeys',
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  timeout: proof ? 600_000 : 120_000,
  // A patience, not a measure: a busy machine may take seconds to draw a page.
  expect: { timeout: 15_000 },
  reporter: [
    ['line'],
    ['json', { outputFile: proof ? '.cache/proof-journeys.json' : '.cache/journeys.json' }],
  ],
  use: {
    baseURL: served || 'http://127.0.0.1:4180/',
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'off',
    launchOptions: { executablePath: browser, args: BROWSER_ARGS },
  },
  projects: proof
    ? [
        { name: 'desk', testMatch: 'proof/**/*.spec.ts', use: DESK },
        { name: 'keys', testIgnore: 'proof/**', grep: TWINS, use: DESK },
      ]
    : [{ name: 'desk', testIgnore: 'proof/**', grepInvert: TWINS, use: DESK }],
  ...(served
    ? {}
    : {
        webServer: {
          command: 'npm run build && npm run preview -- --port 4180',
          url: 'http://127.0.0.1:4180/',
        },
      }),
});
