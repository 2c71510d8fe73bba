/** What is heard: of one action one announcement. */
import type { Page } from '@playwright/test';
import { expect, test } from '../journey';
import { openAt } from '../openAt';
import { tabTo } from '../tabTo';

/** Notes from now on what every live region of the page says, as a screen reader would. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const regions = '[role=status], [role=alert], [aria-live]:not([aria-live=off])';
    const said: string[] = [];
    const before = new WeakMap<Element, string>();
    const textOf = (region: Element) => (region.textContent ?? '').trim();
    for (const region of document.querySelectorAll(regions)) before.set(region, textOf(region));
    const observer = new MutationObserver(() => {
      for (const region of document.querySelectorAll(regions)) {
        const text = textOf(region);
        if (before.get(region) === text) continue;
        before.set(region, text);
        if (text !== '') said.push(text);
      }
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(globalThis, { said });
  });
  return () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}

/** One action, and the one thing that is said of it. */
const ONCE: [name: string, address: string, act: (page: Page) => Promise<void>, said: RegExp][] = [
  [
    'a ticked filter',
    '#view=timeline',
    async (page) => {
      await tabTo(page.getByRole('checkbox', { name: /^Calls/ }));
      await page.keyboard.press('Space');
    },
    /^Showing 2 of 23 events$/,
  ],
  [
    'a text typed letter by letter',
    '#view=list',
    async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('medical students', { delay: 30 });
    },
    /^Showing 1 of 23 events$/,
  ],
  ['the next event', '#view=timeline', (page) => page.keyboard.press('n'), /meet in Sochi, 7 December 2019/],
  ['a nearer window', '#view=timeline', (page) => page.keyboard.press('2'), /\d+ (?:–|to|December)/],
  [
    'a search in the article',
    '#view=source',
    async (page) => {
      await page.getByRole('button', { name: 'Search in this article' }).click();
      await page.keyboard.type('18 December', { delay: 30 });
    },
    /^1 hit$/,
  ],
  [
    'a copied address',
    '#view=list',
    (page) => page.getByRole('button', { name: 'Copy a link to this view' }).click(),
    /^The address is copied\.$/,
  ],
];

for (const [name, address, act, words] of ONCE)
  test(`${name} is said once`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-write']);
    await page.clock.install();
    await openAt(page, `/${address}`);
    await page.clock.runFor(2_000);
    const said = await listen(page);
    await act(page);
    await page.clock.runFor(2_000);
    await expect.poll(said).toEqual([expect.stringMatching(words)]);
    await page.clock.runFor(2_000);
    expect(await said()).toEqual([expect.stringMatching(words)]);
  });
