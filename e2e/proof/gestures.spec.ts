/** Opening groups of five thousand events, by mouse, keys and touch. */
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeFixture } from '../../scripts/fixture/writeFixture.mjs';
import { openGroups, panByFinger } from '../gestures';
import { expect, test } from '../journey';
import { openAt } from '../openAt';

// Journeys run side by side, each process with a folder of its own.
const NAME = `five-thousand-${process.pid}`;
const FOLDER = fileURLToPath(new URL(`../../dist/data/${NAME}`, import.meta.url));
const YEAR = `/#dataset=${NAME}&view=timeline&from=2015-01-01&to=2015-12-31`;

test.beforeAll(() => writeFixture(5000, FOLDER));
test.afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

// A machine that is busy elsewhere takes its time to draw so much.
test.setTimeout(300_000);

test('five thousand events: groups open by click and by Enter', ({ page }) => openGroups(page, YEAR));

/** The first day that a date of the fixture may mean; `null` where it is open. */
function startOf(edtf: string): string | null {
  const [first = ''] = edtf.split('/');
  if (first === '..') return null;
  return `${first.replace('~', '').replace('1X', '10')}-01-01`.slice(0, 10);
}

test('a group opens to exactly its events', async ({ page }) => {
  await openAt(page, YEAR.replace('2015-01-01', '2015-03-01').replace('2015-12-31', '2015-03-31'));
  const groups = page.locator('[role=option][data-event-count]').filter({ hasText: /^\d events, / });
  const group = groups.first();
  const [count, lane] = [
    Number(await group.getAttribute('data-event-count')),
    await group.getAttribute('data-lane'),
  ];
  await group.focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/from=2015-03-01&to=2015-03-31/);
  const [, from = '', to = ''] = /from=([\d-]+)&to=([\d-]+)/.exec(page.url()) ?? [];
  const { events } = JSON.parse(readFileSync(`${FOLDER}/dataset.json`, 'utf8')) as {
    events: { id: string; kind: string; when: { edtf: string; position: string } }[];
  };
  const within = events.filter(({ kind, when }) => {
    const start = startOf(when.edtf);
    return kind === lane && start !== null && start >= from && start <= to;
  });
  expect(within.length).toBeGreaterThanOrEqual(count);
  const ids = within.map(({ id }) => id);
  const drawn = page.locator(`[role=option][data-lane="${lane}"][data-event-id]`);
  await expect
    .poll(async () => {
      const shown = await drawn.evaluateAll((all) => all.map((one) => one.getAttribute('data-event-id')));
      return ids.filter((id) => !shown.includes(id));
    }, 'each of its events is drawn as itself')
    .toEqual([]);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('five thousand events: a finger pans sideways, scrolls the page downwards, and opens a group', ({
    page,
  }) => panByFinger(page, YEAR));
});
