/** Journeys along time that are the same with twenty events as with a hundred thousand; `e2e` and `e2e/proof` run them. */
import type { Page } from '@playwright/test';
import { atRest } from './atRest';
import { pinchApart, swipe } from './finger';
import { expect } from './journey';
import { openAt } from './openAt';

/** The most things that may be drawn, at any zoom and with any number of events. */
const MOST_DRAWN = 120;
/** Between two turns of the wheel that are further apart, in milliseconds, the gesture may have come to rest. */
const STILL_TURNING = 150;

interface Counted {
  commits: number;
  /** For each event of the gesture: when, and how often React had committed by then. */
  seen: { at: number; commits: number }[];
}

/** Counts what React commits, from before the page starts; and notes the count at each move or turn of the wheel. */
export async function countCommits(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted: Counted = { commits: 0, seen: [] };
    const hook = {
      isDisabled: false,
      supportsFiber: true,
      renderers: new Map(),
      inject: () => 1,
      checkDCE: () => {},
      onCommitFiberUnmount: () => {},
      onPostCommitFiberRoot: () => {},
      onCommitFiberRoot: () => {
        counted.commits += 1;
      },
    };
    Object.assign(globalThis, { __REACT_DEVTOOLS_GLOBAL_HOOK__: hook, countedCommits: counted });
    const note = (event: Event) => {
      if (event instanceof PointerEvent && event.buttons === 0) return;
      counted.seen.push({ at: performance.now(), commits: counted.commits });
    };
    for (const type of ['pointermove', 'wheel'])
      addEventListener(type, note, { capture: true, passive: true });
  });
}

/** Forgets the gestures so far; gives what React had committed until now. */
function startCounting(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { countedCommits: counted } = globalThis as unknown as { countedCommits: Counted };
    counted.seen = [];
    return counted.commits;
  });
}

/**
 * The commits of React between the events of a gesture, and how many pairs of neighbours there were; up to the first
 * pause that is longer: then it may have come to rest, and what follows from that is drawn while it goes on.
 */
async function commitsWithin(page: Page, longest: number): Promise<{ commits: number; pairs: number }> {
  const seen = await page.evaluate(
    () => (globalThis as unknown as { countedCommits: Counted }).countedCommits.seen,
  );
  const pause = seen.findIndex((one, at) => one.at - (seen[at - 1] ?? one).at > longest);
  const gesture = pause < 0 ? seen : seen.slice(0, pause);
  return {
    commits: (gesture.at(-1)?.commits ?? 0) - (gesture[0]?.commits ?? 0),
    pairs: gesture.length - 1,
  };
}

async function middleOfDrawing(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.vis-panel.vis-center').boundingBox();
  if (box === null) throw new Error('Nothing is drawn.');
  return { x: box.x + box.width / 2, y: box.y + box.height * 0.6 };
}

/** What the drawing shows, to see that it moves: where its lines of the axis stand. */
const axisOf = (page: Page) => page.locator('.vis-time-axis.vis-foreground').innerText();

async function expectFewDrawn(page: Page): Promise<void> {
  // Where all groups change their unit at once, the new ones come some frames after the old ones went.
  await expect(page.locator('.vis-item').first()).toBeAttached();
  expect(await page.locator('.vis-item').count()).toBeLessThanOrEqual(MOST_DRAWN);
}

/** What stands beside a timeline is fetched and drawn after it: waits until it is there. */
export async function besideIsDrawn(page: Page): Promise<void> {
  await expect(page.getByRole('search', { name: 'Filters' })).toBeAttached();
  await expect(page.getByRole('region', { name: 'About this dataset' })).toBeAttached();
  const paragraphs = page.locator('[data-para]');
  await expect(paragraphs.first()).toBeAttached();
  await expect(page.locator('a[aria-label^="Paragraph "]')).toHaveCount(await paragraphs.count());
}

/** Pans and zooms with a mouse: the drawing follows, React rests, and never is too much drawn. `address` opens a timeline. */
export async function panAndZoom(page: Page, address: string): Promise<void> {
  await countCommits(page);
  await openAt(page, address);
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('option').first()).toBeAttached();
  await besideIsDrawn(page);
  expect(await startCounting(page), 'the counter counts').toBeGreaterThan(0);
  const { x, y } = await middleOfDrawing(page);
  const before = await axisOf(page);
  const here = page.url();
  await page.mouse.move(x + 150, y);
  await page.mouse.down();
  await page.mouse.move(x + 140, y);
  await startCounting(page);
  await page.mouse.move(x - 150, y, { steps: 20 });
  expect(await axisOf(page), 'the drawing follows').not.toBe(before);
  const pan = await commitsWithin(page, Number.POSITIVE_INFINITY);
  expect(pan.pairs).toBeGreaterThan(10);
  expect(pan.commits, 'commits of React while one pans').toBe(0);
  await expectFewDrawn(page);
  expect(page.url(), 'the address waits').toBe(here);
  await page.mouse.up();
  await expect(page).not.toHaveURL(here);
  await expect(page.locator('.is-moving')).toHaveCount(0);

  const there = page.url();
  let zoom = { commits: 0, pairs: 0 };
  // A machine that is busy elsewhere may rest in the middle of the first turns: then they are no gesture.
  for (let tries = 0; tries < 3 && zoom.pairs <= 2; tries += 1) {
    await expect(page.locator('.is-moving')).toHaveCount(0);
    await startCounting(page);
    await page.keyboard.down('Control');
    // Out and in again, and out in the end; sent at once, so that the wheel turns on however slow the machine is.
    const turns = Array.from({ length: 44 }, (_, turn) => (turn % 10 < 5 ? 120 : -120));
    await Promise.all(turns.map((by) => page.mouse.wheel(0, by)));
    await expectFewDrawn(page);
    await page.keyboard.up('Control');
    await expect(page).not.toHaveURL(there);
    zoom = await commitsWithin(page, STILL_TURNING);
  }
  expect(zoom.pairs).toBeGreaterThan(2);
  expect(zoom.commits, 'commits of React while one zooms').toBe(0);
  await page.getByRole('button', { name: 'Fit' }).click();
  await expectFewDrawn(page);
}

/** Pans to and fro for so many milliseconds; gives how often React commits meanwhile. It is counted by `countCommits`. */
export async function commitsOfPan(page: Page, lasting: number): Promise<number> {
  const { x, y } = await middleOfDrawing(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 10, y);
  await startCounting(page);
  const end = performance.now() + lasting;
  for (let move = 0; performance.now() < end; move += 1) await page.mouse.move(x + (move % 2) * 10, y);
  const { commits } = await commitsWithin(page, Number.POSITIVE_INFINITY);
  await page.mouse.up();
  return commits;
}

/** What a counted group says, and where it leads by click and by Enter: to a lane with as many events. */
export async function openGroups(page: Page, address: string): Promise<void> {
  await openAt(page, address);
  const group = page
    .locator('[role=option][data-event-count]:not([data-outside])')
    .filter({ hasNotText: 'long' });
  const said = (await group.first().textContent()) ?? '';
  const count = Number(await group.first().getAttribute('data-event-count'));
  const lane = (await group.first().getAttribute('data-lane')) ?? '';
  expect(said).toMatch(new RegExp(`^${count.toLocaleString('en-GB')} events, .+: `));
  const kinds = (said.split(': ')[1] ?? '').match(/\d[\d,]*/g) ?? [];
  expect(kinds.reduce((sum, one) => sum + Number(one.replaceAll(',', '')), 0)).toBe(count);

  await group.first().focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(new RegExp(`${address.replace(/^\//, '')}$`));
  const byEnter = page.url();
  expect(byEnter, 'a closer window, not the list').not.toContain('view=list');
  // It has left by then, and what it held stands there.
  await expect(page.getByRole('option', { name: said, exact: true })).toHaveCount(0);
  await expect(page.locator('.is-moving')).toHaveCount(0);
  await expect(page.locator('[role=option]:focus'), 'what it held').toHaveAttribute('data-lane', lane);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${address.replace(/^\//, '')}$`));
  await expect(page.locator('.is-moving')).toHaveCount(0);
  await expect(group.first()).toHaveText(said);
  await atRest(page);
  await group.first().click();
  await expect(page).toHaveURL(byEnter);
}

/** A finger pans sideways, scrolls the page downwards, and opens a group. `address` opens a timeline on a phone. */
export async function panByFinger(page: Page, address: string): Promise<void> {
  await openAt(page, address);
  await expect(page.getByRole('option').first()).toBeAttached();
  const box = await page.locator('.vis-panel.vis-center').boundingBox();
  if (box === null) throw new Error('Nothing is drawn.');
  const middle = { x: box.x + box.width / 2, y: box.y + 150 };
  const here = page.url();
  await swipe(page, middle, { x: 0, y: -180 });
  await expect
    .poll(() => page.evaluate(() => document.querySelector('[data-phone]')?.scrollTop))
    .toBeGreaterThan(50);
  expect(page.url(), 'a swipe downwards is the page\u2019s').toBe(here);
  await page.locator('[data-phone]').evaluate((column) => column.scrollTo(0, 0));
  await swipe(page, { ...middle, x: middle.x + 100 }, { x: -180, y: 0 });
  await expect(page).not.toHaveURL(here);
  await expect(page.locator('.is-moving')).toHaveCount(0);
  const wide = daysOf(page.url());
  await pinchApart(page, middle);
  await expect.poll(() => daysOf(page.url()), 'a pinch comes nearer').toBeLessThan(wide / 2);
  await expect(page.locator('.is-moving')).toHaveCount(0);
  expect(await page.getByRole('option').count()).toBeLessThanOrEqual(MOST_DRAWN);
  const there = page.url();
  await page.locator('[role=option][data-event-count]:not([data-outside])').first().tap();
  await expect(page).not.toHaveURL(there);
}

/** How many days the window of an address has. */
function daysOf(url: string): number {
  const [, from = '', to = ''] = /from=([\d-]+)&to=([\d-]+)/.exec(url) ?? [];
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}
