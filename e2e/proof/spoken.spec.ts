/** What is heard, and what is printed: announcements made once, languages, headings, landmarks, paper. */
import type { Page } from '@playwright/test';
import { type Hand, journey } from '../hand';
import { holdBack } from '../holdBack';
import { expect, test } from '../journey';
import { openAt } from '../openAt';
import { moveTo } from '../pageState';
import { VIEWS } from '../pageStates';
import { tabTo } from '../tabTo';

const SOCHI = 'event=lukashenko-putin-sochi';

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

/** Types as fast as a hand does, however busy the machine is: the page's clock stands but between two letters. */
async function typeInTime(page: Page, words: string): Promise<void> {
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000));
  for (const letter of words) {
    await page.keyboard.type(letter);
    await page.clock.runFor(30);
  }
}

/** One action, and the one thing that is said of it. */
const ONCE: [name: string, address: string, act: (page: Page, hand: Hand) => Promise<void>, said: RegExp][] =
  [
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
        await typeInTime(page, 'medical students');
      },
      /^Showing 1 of 23 events$/,
    ],
    [
      'a search that finds nothing',
      '#view=timeline',
      async (page) => {
        await page.keyboard.press('/');
        await typeInTime(page, 'no such words');
      },
      /^Nothing matches the words “no such words”\. Try fewer or other words\.$/,
    ],
    [
      'the next event',
      '#view=timeline',
      (page) => page.keyboard.press('n'),
      /meet in Sochi, 7 December 2019/,
    ],
    ['a nearer window', '#view=timeline', (page) => page.keyboard.press('2'), /\d+ (?:–|to|December)/],
    [
      'a search in the article',
      '#view=source',
      async (page, hand) => {
        await hand.press(page.getByRole('button', { name: 'Search in this article' }));
        await typeInTime(page, '18 December');
      },
      /^1 hit$/,
    ],
    [
      'a copied address',
      '#view=list',
      (page, hand) => hand.press(page.getByRole('button', { name: 'Copy a link to this view' })),
      /^The address is copied\.$/,
    ],
    [
      'a date that cannot be read',
      '#view=timeline',
      async (page) => {
        await page.keyboard.press('g');
        await page.keyboard.type('03/04/2020');
        await page.keyboard.press('Enter');
      },
      /can be 3 April or 4 March 2020/,
    ],
  ];

for (const [name, address, act, words] of ONCE)
  journey(`${name} is said once`, async ({ page, context }, hand) => {
    await context.grantPermissions(['clipboard-write']);
    await page.clock.install();
    await openAt(page, `/${address}`);
    await page.clock.runFor(2_000);
    // The article beside the events comes after them, and says that it is coming.
    await expect(page.locator('[data-para]').first()).toBeVisible();
    const said = await listen(page);
    await act(page, hand);
    await page.clock.runFor(2_000);
    await expect.poll(said).toEqual([expect.stringMatching(words)]);
    await page.clock.runFor(2_000);
    expect(await said()).toEqual([expect.stringMatching(words)]);
  });

/** One after the other, by Back and Forward from an address to another: what is said of each. */
const TRAVELS: [from: string, to: string, back: RegExp, forward: RegExp][] = [
  [
    '#view=timeline',
    `#view=timeline&${SOCHI}`,
    /^Details closed\.$/,
    /^Details: Lukashenko and Putin meet in Sochi\.$/,
  ],
  [`#view=list&${SOCHI}`, `#view=list&event=eaeu-summit`, /^Details: .*Sochi/, /^Details: EAEU summit ahead/],
  [
    `#view=list&${SOCHI}`,
    `#view=list&${SOCHI}&quote=p12-day`,
    /^No words selected\.$/,
    /^Words selected: “.+”\.$/,
  ],
  ['#view=list', '#view=agreements', /^List\.$/, /^Agreements\.$/],
  [
    '#view=timeline',
    '#view=timeline&from=2019-12-01&to=2019-12-31',
    /^The days that the timeline opens on\.$/,
    /^December 2019\.$/,
  ],
  ['#view=list', '#view=list&kind=call', /^Showing 23 of 23 events$/, /^Showing 2 of 23 events$/],
];

for (const [from, to, back, forward] of TRAVELS)
  test(`Back from ${to} and Forward again are each said once`, async ({ page }) => {
    await page.clock.install();
    await openAt(page, `/${from}`);
    await moveTo(page, to);
    await page.clock.runFor(2_000);
    await expect(page.locator('[data-para]').first()).toBeVisible();
    const said = await listen(page);
    for (const [step, words] of [
      ['goBack', back],
      ['goForward', forward],
      ['goBack', back],
    ] as const) {
      const before = (await said()).length;
      await page[step]();
      await page.clock.runFor(2_000);
      await expect.poll(async () => (await said()).slice(before)).toEqual([expect.stringMatching(words)]);
    }
  });

journey('what is done a second time is said a second time', async ({ page, context }, hand) => {
  await context.grantPermissions(['clipboard-write']);
  await openAt(page, `/#view=list&${SOCHI}`);
  await expect(page.locator('[data-para]').first()).toBeVisible();
  const said = await listen(page);
  const copied = (words: string) => async () => (await said()).filter((one) => one === words).length;
  const address = copied('The address is copied.');
  const copy = page.getByRole('button', { name: 'Copy a link to this view' });
  await hand.press(copy);
  await expect.poll(address).toBe(1);
  await hand.press(copy);
  await expect.poll(address).toBe(2);
  await hand.press(page.getByRole('button', { name: 'Cite', exact: true }));
  const citation = copied('The citation is copied.');
  const copyText = page.getByRole('dialog').getByRole('button', { name: 'Copy', exact: true });
  await hand.press(copyText);
  await expect.poll(citation).toBe(1);
  await hand.press(copyText);
  await expect.poll(citation).toBe(2);
});

test('another view of the same events says neither how many they are nor that it is coming', async ({
  page,
}) => {
  await page.clock.install();
  await openAt(page, '/#view=timeline&kind=call');
  await expect(page.locator('[data-para]').first()).toBeVisible();
  await page.clock.runFor(2_000);
  const said = await listen(page);
  for (const view of ['list', 'agreements', 'source', 'timeline', 'list']) {
    await moveTo(page, `#view=${view}&kind=call`);
    await page.clock.runFor(2_000);
  }
  expect((await said()).filter((words) => /^(?:Showing|Loading)/.test(words))).toEqual([]);
});

test('that the article is coming is said once, though its part of the page comes before it', async ({
  page,
}) => {
  for (const file of [/Article-.*\.js$/, /\.txt/])
    await page.route(file, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      await route.continue();
    });
  // Nothing comes before somebody listens.
  const giveDataset = await holdBack(page, '**/dataset.json');
  await page.goto('/#view=list');
  await expect(page.locator('main')).toBeVisible();
  const said = await listen(page);
  giveDataset();
  await expect(page.locator('[data-para]').first()).toBeVisible({ timeout: 15_000 });
  expect((await said()).filter((words) => words.includes('the article'))).toHaveLength(1);
});

journey('in the sheet of filters on a phone the count is said once', async ({ openContext }, hand) => {
  const page = await (await openContext({ viewport: { width: 390, height: 844 } })).newPage();
  await page.clock.install();
  await openAt(page, '/#view=list');
  await hand.press(page.getByRole('button', { name: /^Filters/ }));
  await page.clock.runFor(2_000);
  const said = await listen(page);
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await hand.tick(sheet.getByRole('checkbox', { name: /^Calls/ }));
  await page.clock.runFor(2_000);
  // The page behind the sheet rests and is silent; what it says is not heard.
  await expect(sheet.getByRole('status')).toHaveText('Showing 2 of 23 events');
  expect(new Set(await said())).toEqual(new Set(['Showing 2 of 23 events']));
});

test('the page has its language, and every quote that of its source', async ({ page }) => {
  await page.route('**/dataset.json', async (route) => {
    const json = await (await route.fetch()).json();
    for (const source of json.sources) source.language = 'be';
    await route.fulfill({ json });
  });
  await openAt(page, `/#view=timeline&${SOCHI}&quote=p12-duration`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const languagesOf = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => [...new Set(all.map((one) => one.closest('[lang]')?.getAttribute('lang')))]);
  await expect(page.locator('mark').first()).toBeVisible();
  expect(await languagesOf('mark[data-evidence-id]')).toEqual(['be']);
  expect(await languagesOf('[data-para]')).toEqual(['be']);
  await tabTo(page.locator('article[data-event-id] a[data-evidence-id]').first());
  await expect(page.locator('[popover]:popover-open mark')).toBeVisible();
  expect(await languagesOf('[popover]:popover-open mark')).toEqual(['be']);
  expect(await languagesOf('article[data-event-id] h2, header h1, search label')).toEqual(['en']);
  await moveTo(page, '#view=agreements');
  await expect(page.getByRole('table')).toBeVisible();
  expect(await languagesOf('table [class*=_quote_] bdi')).toEqual(['be']);
  // Details quote where the article does not stand beside them.
  await page.setViewportSize({ width: 1000, height: 900 });
  await moveTo(page, `#view=timeline&${SOCHI}`);
  const quotes = 'article[data-event-id] blockquote, article[data-event-id] q';
  await expect(page.locator(quotes).first()).toBeVisible();
  expect(await languagesOf(quotes)).toEqual(['be']);
});

for (const width of [1440, 1024, 390])
  test(`headings in order and landmarks with names at ${width} px`, async ({ openContext }) => {
    const page = await (await openContext({ viewport: { width, height: 900 } })).newPage();
    await openAt(page, '/');
    for (const { name, address } of VIEWS) {
      await moveTo(page, address);
      const levels = await page
        .getByRole('heading')
        .evaluateAll((all) =>
          all.map((one) => Number(one.getAttribute('aria-level') ?? one.tagName.slice(1))),
        );
      expect(levels[0], name).toBe(1);
      expect(levels.filter((level) => level === 1).length, `${name}: one first heading`).toBe(1);
      for (const [at, level] of levels.entries())
        expect(level - (levels[at - 1] ?? 0), `${name}: ${levels.join(' ')}`).toBeLessThanOrEqual(1);
      await expect(page.getByRole('main')).toHaveCount(1);
      await expect(page.getByRole('banner')).toHaveCount(1);
      for (const role of ['navigation', 'region', 'complementary', 'search', 'toolbar'] as const)
        for (const landmark of await page.getByRole(role).all())
          await expect(landmark, `${name}: a ${role} without a name`).toHaveAccessibleName(/\S/);
    }
  });

test('on paper the list is whole, and the details have their words; what one presses is left out', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await openAt(page, '/#view=list');
  const rows = page.getByRole('region', { name: 'Events in order of time' }).locator('a[data-event-id]');
  await expect(rows).toHaveCount(23);
  const cut = await rows.evaluateAll(
    (all) =>
      all.filter((row) => {
        for (let box = row.parentElement; box !== null; box = box.parentElement) {
          const { overflowY } = getComputedStyle(box);
          if (
            overflowY !== 'visible' &&
            row.getBoundingClientRect().bottom > box.getBoundingClientRect().bottom
          )
            return true;
        }
        return false;
      }).length,
  );
  expect(cut, 'rows that a box cuts off').toBe(0);
  await page.screenshot({ path: 'test-results/pictures/print-list.png', fullPage: true });
  await moveTo(page, `#view=list&${SOCHI}`);
  const details = page.locator('article[data-event-id="lukashenko-putin-sochi"]');
  await expect(details).toContainText('Sochi');
  await page.screenshot({ path: 'test-results/pictures/print-details.png', fullPage: true });
  // What stays says something: the title of the dataset, that a fact is inferred. Skips lie outside of the paper.
  const says = /^Skip to |^Belarus–Russia talks|inferred$/;
  await expect(page.getByRole('button').filter({ hasNotText: says })).toHaveCount(0);
  await expect(page.getByRole('search', { name: 'Filters' })).toBeHidden();
});
