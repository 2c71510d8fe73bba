/** A part of the page is gone: after a deploy while the page is open, for good, or silent. */
import type { Page } from '@playwright/test';
import { boxOf } from './boxOf';
import { journey } from './hand';
import { holdBack } from './holdBack';
import { expect, test } from './journey';
import { openAt } from './openAt';

const PART = '**/assets/Agreements-*.js';
const ADDRESS = /#from=2019-12-05&to=2019-12-20&view=agreements$/;

test.use({ expected: [/Agreements-|404|preload/] });

/** Counts how often the page is loaded from now on. */
function countLoads(page: Page): { times: number } {
  const loads = { times: 0 };
  page.on('load', () => {
    loads.times += 1;
  });
  return loads;
}

async function openAgreements(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = 'from=2019-12-05&to=2019-12-20&view=agreements';
  });
}

const missing = (page: Page) =>
  page
    .getByRole('alert')
    .filter({ hasText: 'The table of agreements could not be loaded.' })
    .filter({ hasText: /assets\/Agreements-\S+\.(?:js|css) – the server (?:answered 404|sends nothing)\./ });

test('a new version is there: the page is loaded again, once, and shows what was asked for', async ({
  page,
}) => {
  await openAt(page, '/');
  const loads = countLoads(page);
  // The file of the old version stays gone; what is loaded anew names the file of the new one.
  let isNew = false;
  page.on('request', (request) => {
    isNew ||= request.isNavigationRequest();
  });
  await page.route(PART, (route) => (isNew ? route.continue() : route.fulfill({ status: 404 })));
  await openAgreements(page);
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect.poll(() => loads.times).toBe(1);
  await expect(page).toHaveURL(ADDRESS);
});

for (const isStoring of [true, false]) {
  journey(
    `gone for good${isStoring ? '' : ', where nothing can be kept'}: one more load, then a sentence`,
    async ({ page }, hand) => {
      if (!isStoring) {
        await page.addInitScript(() => {
          Object.defineProperty(window, 'sessionStorage', {
            get: () => {
              throw new DOMException('Storage is blocked.', 'SecurityError');
            },
          });
        });
      }
      await openAt(page, '/');
      const loads = countLoads(page);
      await page.route(PART, (route) => route.fulfill({ status: 404 }));
      await openAgreements(page);
      await expect(missing(page)).toBeVisible();
      await expect.poll(() => loads.times).toBe(1);
      await expect(page).toHaveURL(ADDRESS);
      // Another visit to the same view asks again, and does not load the page again.
      await hand.press(page.getByRole('link', { name: 'List', exact: true }));
      await openAgreements(page);
      await expect(missing(page)).toBeVisible();
      expect(loads.times).toBe(1);
      await page.unroute(PART);
      await hand.press(missing(page).getByRole('button', { name: 'Load the page again' }));
      await expect(missing(page)).toHaveCount(0);
    },
  );
}

journey(
  'a part without its style sheet, which nobody could read, is told like one that is missing',
  async ({ page }, hand) => {
    const sheet = PART.replace('.js', '.css');
    await page.route(sheet, (route) => route.fulfill({ status: 404 }));
    await page.goto('/#view=agreements');
    await expect(missing(page)).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
    await page.unroute(sheet);
    await hand.press(missing(page).getByRole('button', { name: 'Load the page again' }));
    await expect(page.getByRole('table').first()).toHaveCSS('display', 'block');
    await expect(missing(page)).toHaveCount(0);
  },
);

for (const view of ['list', 'source'])
  test(`a page whose panes are missing is ready once that is told, view=${view}`, async ({ page }) => {
    await page.route('**/assets/DeskPanes-*.js', (route) => route.fulfill({ status: 404 }));
    await page.goto(`/#view=${view}`);
    await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible();
    await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
  });

test('a key whose file has not come says so, and works as soon as it has', async ({ page }) => {
  const rules = '**/assets/stepHere-*.js';
  await page.route(rules, (route) => route.fulfill({ status: 404 }));
  await openAt(page, '/#view=list');
  await page.keyboard.press('n');
  await expect(
    page.getByRole('status').filter({ hasText: /assets\/stepHere-\S+\.js.* Press the key once more/ }),
  ).toBeAttached();
  await expect(page).not.toHaveURL(/event=/);
  await page.unroute(rules);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/event=/);
});

test('a drawing that is long in coming: filters and article are there before it, and it comes', async ({
  page,
}) => {
  const answer = await holdBack(page, '**/assets/visTimeline-*.js');
  await page.goto('/');
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(page.locator('mark[data-evidence-id]').first()).toBeVisible();
  const coming = page.getByText('Loading the timeline …');
  await expect(coming.first()).toBeVisible();
  await expect(page.locator('main')).toHaveAttribute('data-state', 'loading');
  answer();
  await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
  await expect(coming).toHaveCount(0);
});

test('who reads on below while the drawing is long in coming stays there when it comes', async ({ page }) => {
  const answer = await holdBack(page, '**/assets/visTimeline-*.js');
  await page.goto('/#view=timeline&event=lukashenko-putin-sochi');
  const below = page.getByText(/statements on “Lukashenko and Putin meet in Sochi”/);
  // With the article the receipts above it get their numbers, and with the typeface all lines their length.
  await expect(page.locator('mark[data-evidence-id]').first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready.then(() => null));
  await below.scrollIntoViewIfNeeded();
  const topOf = () => below.evaluate((words) => words.getBoundingClientRect().top);
  const before = await topOf();
  answer();
  await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('.vis-timeline .mark[data-selected]').first()).toBeAttached();
  await page.evaluate(() => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then))));
  expect(Math.abs((await topOf()) - before)).toBeLessThan(2);
});

test('the details stand where they will while the drawing is long in coming', async ({ page }) => {
  const answer = await holdBack(page, '**/assets/visTimeline-*.js');
  await page.goto('/#view=timeline&event=lukashenko-putin-sochi');
  const title = page.getByRole('heading', { name: 'Lukashenko and Putin meet in Sochi' }).first();
  const before = await boxOf(title);
  answer();
  await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('.vis-timeline .mark[data-selected]').first()).toBeAttached();
  // Less than a line: how many buttons stand around the drawing is not known before.
  expect(Math.abs((await boxOf(title)).y - before.y)).toBeLessThan(24);
});

test('a silent server: a sentence after a while, and the part once it comes', async ({ page }) => {
  await openAt(page, '/');
  const answer = await holdBack(page, PART);
  await openAgreements(page);
  await expect(missing(page)).toBeVisible();
  answer();
  await expect(missing(page)).toHaveCount(0);
  await expect(page.getByRole('table').first()).toBeVisible();
});

for (const [what, address, part, shown] of [
  ['a list', '/#view=list', '**/assets/DeskPanes-*.js', 'main li'],
  ['a list between panes', '/#view=list', '**/assets/Panes-*.js', 'main li'],
  ['a table of agreements', '/#view=agreements', PART, 'main table'],
  ['a reader', '/#view=source', '**/assets/Article-*.js', 'main [data-para]'],
  ['an article', '/#view=source', '**/sources/*.txt*', 'main [data-para]'],
] as const)
  test(`${what} is said to be ready once it is on the screen`, async ({ page }) => {
    const answer = await holdBack(page, part);
    await page.addInitScript((shown) => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('main[data-state="ready"]') === null) return;
        observer.disconnect();
        Object.assign(window, { shownWhenReady: document.querySelectorAll(shown).length });
      }).observe(document, { subtree: true, childList: true, attributes: true });
    }, shown);
    await page.goto(address);
    await expect(page.getByRole('main', { name: 'Belarus–Russia talks, December 2019' })).toBeVisible();
    answer();
    await expect(page.locator(shown).first()).toBeVisible();
    await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
    expect(await page.evaluate('shownWhenReady')).toBeGreaterThan(0);
  });
