/** Panning and zooming with twenty events and with five thousand; `e2e/proof/gestures.spec.ts` goes on. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeFixture } from '../scripts/fixture/writeFixture.mjs';
import { boxOf } from './boxOf';
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

test('a group of which the window has only some days has its number in these, not where the middle of all of them lies', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAt(page, `/#dataset=${NAME}&view=timeline&from=2016-09-20&to=2016-11-10`);
  const edge = await boxOf(page.locator('.vis-center'));
  for (const days of ['1–30 September 2016', '1–30 November 2016']) {
    const groups = page.getByRole('option', { name: new RegExp(`^\\d+ events, ${days}`) });
    await expect(groups.first()).toBeVisible();
    for (const group of await groups.all()) {
      await expect(group).not.toHaveAttribute('data-outside');
      const { x, width } = await boxOf(group);
      expect(x).toBeGreaterThanOrEqual(edge.x - 1);
      expect(x + width).toBeLessThanOrEqual(edge.x + edge.width + 1);
    }
  }
});
