/** What is measured of one page in a real browser, with real mouse input at 60 Hz. */
import { setTimeout as wait } from 'node:timers/promises';
import { median } from './report.mjs';

const FRAME_MS = 1000 / 60;
const PAN_STEPS = 120;
const ZOOM_STEPS = 100;
const SCROLL_STEPS = 90;
/** So often a filter is set and taken off in turn; an odd number, so that it is set in the end. */
const FILTERINGS = 5;
/** A page that has painted nothing by then is given up. */
export const PATIENCE_MS = 60_000;

/** Opens an address in a page of its own and measures it; `null` figures are what that page has not. */
export async function measurePage(browser, address, { isOurs }) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    // The thread's own time: what else runs on the machine is not counted.
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const painted = await openPage(page, address);
    if (painted === null) return { painted: null };
    const area = await drawingBox(page);
    const opened = await countItems(page);
    const pan = await during(page, client, () => panBy(page, area));
    const panned = await countItems(page);
    const zoom = await during(page, client, () => zoomBy(page, area));
    const zoomed = await countItems(page);
    const filter = isOurs ? await timeFilter(page) : null;
    const select = isOurs ? await timeOf(page, selectFirst) : null;
    await client.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize } = await metrics(client);
    const items = Math.max(opened, panned, zoomed);
    return { painted, pan, zoom, filter, select, items, heapMB: JSHeapUsedSize / 1e6 };
  } finally {
    await context.close();
  }
}

/** Pans a page that is open, then filters it: the two things that must not grow with the number of events. */
export async function measureGrowth(page) {
  const client = await page.context().newCDPSession(page);
  // The thread's own time: what else runs on the machine is not counted.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const area = await drawingBox(page);
  const { cpu } = await during(page, client, () => panBy(page, area));
  return { cpu, filter: await timeFilter(page) };
}

/** Scrolls an article and follows receipts to its middle; `address` opens an event, `events` are others to open. */
export async function measureArticle(browser, address, events) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Performance.enable');
    const painted = await openPage(page, address);
    if (painted === null) return { painted: null };
    const reader = page.locator('article[aria-label^="Source:"] [tabindex="0"]').first();
    // Once its sentences are counted, nothing is left to be done behind the scroll.
    await page.locator('summary', { hasText: /\d sentences? carr/ }).waitFor({ timeout: PATIENCE_MS });
    const { x, y, width, height } = await reader.boundingBox();
    await page.mouse.move(x + width / 2, y + height / 2);
    const scroll = await during(page, client, () =>
      paced(SCROLL_STEPS, (step) => page.mouse.wheel(0, step < SCROLL_STEPS / 2 ? 40 : -40)),
    );
    const jumps = [];
    for (const event of events) {
      await page.evaluate((id) => {
        location.hash = location.hash.replace(/event=[^&]*/, `event=${id}`).replace(/&quote=[^&]*/, '');
      }, event);
      await page.locator(`article[data-event-id="${event}"]`).waitFor();
      await wait(500);
      jumps.push(await timeOf(page, followLastReceipt));
    }
    return { painted, scroll, jump: median(jumps) };
  } finally {
    await context.close();
  }
}

/** Only the time until the mark: for a page that draws nothing. */
export async function measureOpening(browser, address) {
  const context = await browser.newContext();
  try {
    return await openPage(await context.newPage(), address);
  } finally {
    await context.close();
  }
}

/** Runs in the page: milliseconds from the navigation to the first events painted. */
const PAINTED = `new Promise((resolve) => {
  const look = (list) => list.getEntriesByName('events-painted').forEach(({ startTime }) => resolve(startTime));
  new PerformanceObserver(look).observe({ type: 'mark', buffered: true });
})`;

/**
 * Milliseconds from the navigation to the first events painted, `null` where they never come. The page is asked in one
 * line: what the test tool puts into it to ask in its own way keeps it from a tenth of a second of its work.
 */
async function openPage(page, address) {
  const client = await page.context().newCDPSession(page);
  await page.goto(address, { waitUntil: 'commit' });
  const asked = client.send('Runtime.evaluate', {
    expression: PAINTED,
    awaitPromise: true,
    returnByValue: true,
  });
  const painted = asked.then(({ result }) => result.value ?? null).catch(() => null);
  return Promise.race([painted, wait(PATIENCE_MS, null, { ref: false })]);
}

/** The middle of the drawing, clear of labels at its left. */
async function drawingBox(page) {
  const drawing = page.locator('.vis-panel.vis-center, #drawing').first();
  const { x, y, width, height } = await drawing.boundingBox();
  return { left: x + width * 0.2, right: x + width * 0.8, middle: y + Math.min(height, 300) / 2 };
}

const countItems = (page) => page.locator('.vis-item').count();

/** Runs a gesture and gives the 95th percentile of its frames, and the main thread's work per frame, in ms. */
async function during(page, client, gesture) {
  await page.evaluate(() => {
    const times = [];
    globalThis.benchFrames = times;
    const tick = (time) => {
      times.push(time);
      if (globalThis.benchFrames === times) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const before = await metrics(client);
  await gesture();
  const after = await metrics(client);
  const frames = await page.evaluate(() => {
    const times = globalThis.benchFrames;
    globalThis.benchFrames = null;
    return times.slice(1).map((time, at) => time - times[at]);
  });
  const sorted = frames.toSorted((a, b) => a - b);
  return {
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? null,
    cpu: ((after.TaskDuration - before.TaskDuration) * 1000) / Math.max(1, frames.length),
  };
}

async function metrics(client) {
  const { metrics: list } = await client.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

async function panBy(page, { left, right, middle }) {
  await page.mouse.move(right, middle);
  await page.mouse.down();
  await paced(PAN_STEPS, (step) => {
    // There and back, so that every page pans the same way through its events.
    const part = Math.abs((((step / PAN_STEPS) * 4) % 2) - 1);
    return page.mouse.move(left + (right - left) * part, middle);
  });
  await page.mouse.up();
}

/** Out and in again, over five decades of length. */
async function zoomBy(page, { left, right, middle }) {
  await page.mouse.move((left + right) / 2, middle);
  await page.keyboard.down('Control');
  await paced(ZOOM_STEPS, (step) => page.mouse.wheel(0, step < ZOOM_STEPS / 2 ? 120 : -120));
  await page.keyboard.up('Control');
}

/** Sixty steps a second; a step that takes longer is not made up for. */
async function paced(steps, act) {
  for (let step = 0; step < steps; step += 1) {
    const started = performance.now();
    await act(step);
    await wait(Math.max(0, FRAME_MS - (performance.now() - started)));
  }
}

/** Milliseconds from a click to the frame after what it changed, measured inside the page; an error if nothing did. */
async function timeOf(page, act) {
  const took = await page.evaluate(act);
  if (took === null) throw new Error(`${act.name}: nothing that was waited for came of the click.`);
  return took;
}

/** Milliseconds of a filter by kind, the median of several: a single one is as long as what else the page does then. */
async function timeFilter(page) {
  const times = [];
  for (let at = 0; at < FILTERINGS; at += 1) times.push(await timeOf(page, filterByKind));
  return median(times);
}

/** Runs in the page: ticks a kind, or takes the tick off, and waits for the sentence that shows how many there are. */
function filterByKind() {
  const box = [...document.querySelectorAll('input[type=checkbox]')].find((one) =>
    /Calls/.test(one.closest('label, li, div')?.textContent ?? ''),
  );
  const said = () =>
    [...document.querySelectorAll('main p')].find((one) => /^Showing \d/.test(one.textContent))?.textContent;
  const before = said();
  if (box === undefined || before === undefined) return null;
  const started = performance.now();
  box.click();
  return new Promise((resolve) => {
    const look = () => {
      if (said() !== before) requestAnimationFrame(() => resolve(performance.now() - started));
      else if (performance.now() - started > 10_000) resolve(null);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** Runs in the page: opens the first event of the drawing and waits for its details. */
function selectFirst() {
  const mark = document.querySelector('[role=option][data-event-id]');
  if (mark === null) return null;
  const started = performance.now();
  mark.click();
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('article[data-event-id] h2'))
        requestAnimationFrame(() => resolve(performance.now() - started));
      else if (performance.now() - started > 10_000) resolve(null);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** Runs in the page: follows the last receipt of the details, and waits until its words are marked and in view. */
function followLastReceipt() {
  const receipt = [...document.querySelectorAll('article[data-event-id] a[data-evidence-id]')].at(-1);
  if (receipt === undefined) return null;
  const id = receipt.dataset.evidenceId;
  const isSeen = (mark) => {
    const { top, bottom } = mark?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
    return top > 0 && bottom < innerHeight;
  };
  const started = performance.now();
  receipt.click();
  return new Promise((resolve) => {
    const look = () => {
      if (isSeen(document.querySelector(`mark[data-evidence-id~="${id}"][aria-current]`)))
        requestAnimationFrame(() => resolve(performance.now() - started));
      else if (performance.now() - started > 10_000) resolve(null);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
