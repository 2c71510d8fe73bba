/** Panning and zooming with twenty events and with five thousand; `e2e/proof/gestures.spec.ts` goes on. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeFixture } from '../scripts/fixture/writeFixture.mjs';
import { panAndZoom } from './gestures';
import { expect, test } from './journey';
import { openAt } from './openAt';

// Journeys run side by side, each process with a folder of its own.
const NAME = `five-thousand-${process.pid}`;
const FOLDER = fileURLToPath(new URL(`../dist/data/${NAME}`, import.meta.url));
const YEAR = `/#dataset=${NAME}&view=timeline&from=2015-01-01&to=2015-12-31`;

test.beforeAll(() => writeFixture(5000, FOLDER));
test.afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

// A machine that is busy elsewhere takes its time to draw so much.
test.setTimeout(180_000);

test('twenty events: no commit of React within a gesture', ({ page }) => panAndZoom(page, '/'));
test('five thousand events: no commit of React within a gesture', ({ page }) => panAndZoom(page, YEAR));

test('five thousand events: what was known on a day is counted as all other numbers are', async ({
  page,
}) => {
  await openAt(page, `/#dataset=${NAME}&view=list&known=2014-06-01`);
  await expect(page.getByText(/^1,250 of 5,000 events: 1,250 held, 0 still to come\./)).toBeVisible();
});
