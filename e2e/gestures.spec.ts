/** Panning and zooming with twenty events and with five thousand; `e2e/proof/gestures.spec.ts` goes on. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { writeFixture } from '../scripts/fixture/writeFixture.mjs';
import { boxOf } from './boxOf';
import { panAndZoom } from './gestures';
import { goTo } from './goTo';
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

for (const [lanes, reducedMotion] of [
  ['kind', 'no-preference'],
  ['who', 'no-preference'],
  ['who', 'reduce'],
] as const)
  test(`over many years, motion ${reducedMotion}: lanes by ${lanes} come to rest as they are when one opens there`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await page.setViewportSize({ width: 1440, height: 1400 });
    const at = (days: string) => `dataset=${NAME}&view=timeline&lanes=${lanes}&${days}`;
    const [busy, quiet] = [at('from=2015-09-01&to=2015-12-31'), at('from=1979-12-29&to=1980-01-10')];
    await openAt(page, `/#${quiet}`);
    const opened = await lanesInSight(page);
    await openAt(page, `/#${busy}`);
    await goTo(page, quiet);
    await expect.poll(() => lanesInSight(page)).toEqual(opened);
    await goTo(page, busy);
    await goTo(page, quiet);
    await expect.poll(() => lanesInSight(page)).toEqual(opened);
  });

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
  // A fortnight of which six days are in the window, at either end of it.
  for (const days of ['from=2016-09-20&to=2016-11-12', 'from=2016-07-27&to=2016-09-17']) {
    await openAt(page, `/#dataset=${NAME}&view=timeline&${days}`);
    const edge = await boxOf(page.locator('.vis-center'));
    const group = page.getByRole('option', { name: /^\d+ events, 12–25 September 2016/ }).first();
    await expect(group).not.toHaveAttribute('data-outside');
    const { x, width } = await boxOf(group);
    expect(x).toBeGreaterThanOrEqual(edge.x - 1);
    expect(x + width).toBeLessThanOrEqual(edge.x + edge.width + 1);
  }
});

test('of the number of a group that an end of the window cuts no figure is left', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAt(page, `/#dataset=${NAME}&view=timeline&from=2011-09-01&to=2019-09-01`);
  const edge = await boxOf(page.locator('.vis-center'));
  const rings = page.locator('.mark-group:not([data-group=long]) .mark-ring');
  await expect(rings.first()).toBeAttached();
  const seen = await rings.evaluateAll((all) =>
    all.map((ring) => ({ left: ring.getBoundingClientRect().left, colour: getComputedStyle(ring).color })),
  );
  const [cut, whole] = [
    seen.filter(({ left }) => left < edge.x - 7),
    seen.filter(({ left }) => left >= edge.x),
  ];
  expect(cut.length).toBeGreaterThan(3);
  for (const { colour } of cut) expect(colour).toBe('rgba(0, 0, 0, 0)');
  for (const { colour } of whole.filter(({ left }) => left < edge.x + 250))
    expect(colour).not.toBe('rgba(0, 0, 0, 0)');
});

test('no lane is higher than what it shows in the window: what lies beyond an end has no row there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [days, lanes] of [
    ['from=2012-01-01&to=2012-02-10', 'kind'],
    ['from=2013-02-01&to=2013-03-15', 'place'],
    ['from=2018-05-01&to=2018-05-20', 'kind'],
  ]) {
    await openAt(page, `/#dataset=${NAME}&view=timeline&${days}&lanes=${lanes}`);
    await expect(page.getByRole('option').first()).toBeAttached();
    const tooHigh = () =>
      page.locator('.vis-labelset .vis-label').evaluateAll((labels) =>
        labels.flatMap((label) => {
          const lane = label.querySelector<HTMLElement>('.lane-heading')?.dataset.lane ?? '';
          const marks = document.querySelectorAll(`[role=option][data-lane="${lane}"]:not([data-outside])`);
          const within = [...marks, ...label.querySelectorAll('.vis-inner')];
          const foot = Math.max(...within.map((one) => one.getBoundingClientRect().bottom));
          const empty = label.getBoundingClientRect().bottom - foot;
          return empty > 12 ? [`${lane} ${empty}`] : [];
        }),
      );
    await expect.poll(tooHigh, days).toEqual([]);
  }
});

/** The lanes whose headings are in sight, and how high each of them is. */
function lanesInSight(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const drawing = document.querySelector('.vis-panel.vis-left')?.getBoundingClientRect();
    return [...document.querySelectorAll('.vis-labelset .vis-label')].flatMap((lane) => {
      const { top, height } = lane.getBoundingClientRect();
      return drawing && top < drawing.bottom ? `${lane.textContent}: ${Math.round(height)}` : [];
    });
  });
}
