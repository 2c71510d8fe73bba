/** The `test` of journeys over a bad network: the page comes from a server that fails when it is told to. */
import type { Locator, Page } from '@playwright/test';
import { type FaultServer, startFaultServer } from './faultServer';
import type { Hand } from './hand';
import { test as base } from './journey';
import { openAt } from './openAt';

export const test = base.extend<{ faults: FaultServer; hostHeaders: Record<string, string> | undefined }>({
  /** What the host sends with every file, if not the headers of the published page. */
  hostHeaders: [undefined, { option: true }],
  faults: async ({ hostHeaders }, use) => {
    const server = await startFaultServer(hostHeaders);
    await use(server);
    await server.close();
  },
  baseURL: async ({ faults }, use) => use(faults.address),
});

export { expect } from '@playwright/test';

/** What a reader is promised, in milliseconds: an answer that is wrong is told soon, no answer in the end. */
export const SOON = 2_000;
export const AT_LAST = 10_000;

/** Something that was said, by its words. */
export const said = (page: Page, role: 'alert' | 'status', words: RegExp) =>
  page.getByRole(role).filter({ hasText: words });
export const tryAgain = (notice: Locator, hand: Hand) =>
  hand.press(notice.getByRole('button', { name: 'Try again' }));

/** How long a page takes that nothing is wrong with: what a busy machine adds to every wait. */
let usual = 0;
let measuredAt = Number.NEGATIVE_INFINITY;
/** So long a measurement holds, in milliseconds: of hundreds of short journeys each would spend a third of its time on it. */
const MEASURED_FOR = 30_000;

export async function openSound(page: Page): Promise<void> {
  const started = performance.now();
  await openAt(page, '/#view=list');
  measuredAt = performance.now();
  usual = measuredAt - started;
}

/** Knows how long a sound page takes, for a journey that has no need of one itself. */
export async function measureUsual(page: Page): Promise<void> {
  if (performance.now() - measuredAt < MEASURED_FOR) return;
  await openSound(page);
  await page.goto('about:blank');
}

/** Waits for a sentence, not longer than promised, and writes down how long it took. */
export async function comesWithin(
  limit: number,
  file: string,
  sentence: Locator,
  act: () => Promise<unknown>,
) {
  const started = performance.now();
  const [seconds] = await Promise.all([
    sentence
      .waitFor({ timeout: limit + usual })
      .then(() => ((performance.now() - started) / 1000).toFixed(2)),
    act(),
  ]);
  test.info().annotations.push({ type: 'time to sentence', description: `${file} ${seconds} s` });
}
