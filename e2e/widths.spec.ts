/** Windows of every width: nothing but the drawing goes sideways, and what the reader made wide stays so. */

import { expect, type Locator, type Page } from '@playwright/test';
import { SOUND_TEXT, soundDataset } from '../src/model/record/soundDataset.fixture';
import { aloneOnALine } from './aloneOnALine';
import { atRest } from './atRest';
import { boxOf } from './boxOf';
import { doubleRoot, doubleText } from './doubleText';
import { goTo } from './goTo';
import { journey } from './hand';
import { holdBack } from './holdBack';
import { test } from './journey';
import { openAt } from './openAt';
import { moveTo, showState } from './pageState';
import { PHONE_STATES } from './pageStates';
import { seenInFrames } from './seenInFrames';
import { serveDataset } from './serveDataset';
import { tabTo } from './tabTo';
import { test as keysAlone } from './withoutPointer';

const TOUCHED = { hasTouch: true, isMobile: true };

const VIEWS = [
  '#view=timeline&event=lukashenko-putin-sochi&quote=p12-duration',
  '#view=list&event=lukashenko-putin-sochi',
  '#view=agreements',
  '#view=source&para=12',
  '#view=list&known=2019-12-13&who=lukashenko,rumas&match=all',
];

test('at no width the page scrolls sideways', async ({ page }) => {
  await openAt(page, '/');
  for (const width of [320, 390, 768, 1024]) {
    await page.setViewportSize({ width, height: 844 });
    for (const address of VIEWS) {
      await moveTo(page, address);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways, `${address} at ${width} px`).toBeLessThanOrEqual(0);
      await page.keyboard.press('Escape');
    }
  }
});

for (const [name, address, held] of [
  ['a row', '#view=list', 'link "Lukashenko and Putin meet in Sochi"'],
  ['a mark', '#view=timeline', 'option "7 December 2019, meeting, Lukashenko and Putin'],
  ['a fact', '#view=timeline&event=lukashenko-putin-sochi', 'link "Paragraph 12: “in Sochi”'],
  ['a passage', '#view=source', 'link "31 road maps"'],
  ['a button', '#view=timeline', 'button "Go to"'],
] as const)
  test(`${name} keeps the focus while the page becomes a phone's, a tablet's and a desk's`, async ({
    page,
  }) => {
    await openAt(page, `/${address}`);
    const [, role, words = ''] = /^(\w+) "([^"]*)"?$/.exec(held) ?? [];
    const element = page.getByRole(role as 'link', { name: words }).first();
    await element.focus();
    for (const width of [390, 1000, 390, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      await expect(element, `${width} px`).toBeFocused();
    }
  });

test('the focus goes from a filter to the button for all of them where they have no room', async ({
  page,
}) => {
  await openAt(page, '/#view=list');
  await page.getByRole('checkbox', { name: 'Calls' }).focus();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('button', { name: 'Filters' })).toBeFocused();
});

test('a list keeps its place when a phone is turned, and turned back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAt(page, '/#view=list');
  const first = page.getByRole('link', { name: 'Union State Treaty signed' }).first();
  const read = page.getByRole('link', { name: 'Lukashenko and Medvedev speak by telephone' }).first();
  await read.evaluate((row) => row.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await expect(first).not.toBeInViewport();
  for (const size of [
    { width: 844, height: 390 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await expect(read).toBeInViewport();
    await expect(first).not.toBeInViewport();
  }
});

test('a dataset whose title is one long word moves nothing sideways', async ({ page }) => {
  const title = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
  await serveDataset(page, 'ferry-talks', { ...soundDataset(), title }, () => SOUND_TEXT);
  for (const view of ['source', 'timeline']) {
    await openAt(page, `/#dataset=ferry-talks&view=${view}`);
    const about = page.getByRole('region', { name: 'About this dataset' });
    await expect(about.getByRole('heading')).toHaveText(title);
    const sideways = await about.evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(sideways, view).toBeLessThanOrEqual(0);
  }
});

test('at no width a receipt or the word that something is inferred stands alone on a line', async ({
  page,
}) => {
  await openAt(page, '/');
  // With the article the receipts get their numbers.
  await expect(page.locator('mark[data-evidence-id]').first()).toBeVisible();
  const events = [
    'lukashenko-putin-sochi',
    'electricity-draft-agreed',
    'gas-price-talks',
    'action-programme-approved',
  ];
  const addresses = [
    '#view=agreements',
    '#view=list&speaker=semashko',
    ...events.map((event) => `#view=list&event=${event}`),
  ];
  for (const width of [320, 390, 768, 1024, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    for (const address of addresses) {
      await moveTo(page, address);
      if (address.includes('event=')) await expect(page.getByText('Reported', { exact: true })).toBeVisible();
      expect(await aloneOnALine(page), `${address} at ${width} px`).toEqual([]);
      await page.keyboard.press('Escape');
    }
  }
});

keysAlone('the width of the article is kept where the window was narrow for a while', async ({ page }) => {
  await openAt(page, '/');
  const article = page.getByRole('region', { name: 'Article', exact: true });
  const width = async () => Math.round((await article.boundingBox())?.width ?? 0);
  const before = await width();
  await tabTo(page.getByRole('separator', { name: 'Width of the article' }));
  await page.keyboard.press('ArrowLeft');
  await expect.poll(width).toBeGreaterThan(before);
  const chosen = await width();
  await page.setViewportSize({ width: 1000, height: 900 });
  await expect(page.getByRole('separator')).toHaveCount(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(width).toBe(chosen);
});

for (const width of [390, 1440])
  test(`without a match at ${width} px the drawing covers neither the legend nor what is offered`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await openAt(page, '/#view=list');
    // In each frame, from the first: what stands below is where one would press it.
    await page.evaluate(() => {
      const covered: string[] = [];
      const look = () => {
        const drawing = document.querySelector('.vis-timeline')?.parentElement;
        for (const below of [2, 20, 60]) {
          if (!drawing) break;
          const box = drawing.getBoundingClientRect();
          const seen = document.elementFromPoint(box.left + box.width / 2, box.bottom + below);
          if (drawing.contains(seen)) covered.push(`${below} px below ${Math.round(box.height)} px`);
        }
        requestAnimationFrame(look);
      };
      look();
      Object.assign(window, { covered });
    });
    await moveTo(page, '#view=timeline&who=lukashenko,rumas&match=all');
    await expect(page.getByRole('list', { name: 'Ways to loosen the filters' })).toBeVisible();
    await expect(page.locator('.vis-timeline')).toBeVisible();
    await expect(page.locator('.is-moving')).toHaveCount(0);
    expect(await page.evaluate(() => (window as unknown as { covered: string[] }).covered)).toEqual([]);
    const legend = await boxOf(page.getByRole('button', { name: 'Legend' }));
    const labels = page.locator('.vis-bottom .vis-text:not(.vis-measure)');
    await expect(labels.first()).toBeVisible();
    const over = await labels.evaluateAll(
      (all, { x, y, width, height }) =>
        all.filter((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          // What has gone out at the left end is cut off there.
          const seen = Math.max(left, one.closest('.vis-bottom')?.getBoundingClientRect().left ?? 0);
          return seen < Math.min(right, x + width) && right > x && top < y + height && bottom > y;
        }).length,
      legend,
    );
    expect(over, 'labels of the axis under the legend').toBe(0);
  });

test('without a match what to do is in sight at once on a phone', async ({ openContext }) => {
  const page = await (await openContext({ viewport: { width: 390, height: 844 }, ...TOUCHED })).newPage();
  await openAt(page, '/#view=timeline&who=lukashenko,rumas&match=all');
  // The foot of the page lies over its last lines: all of them are above it.
  const last = page.getByRole('link', { name: /^Clear all \d/ });
  const seen = await last.evaluate((link) => {
    const { x, y, width, height } = link.getBoundingClientRect();
    return link.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
  expect(seen).toBe(true);
});

test('on a tablet the title of a row has the whole line, and its receipts stand below', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await openAt(page, '/#view=list');
  const row = page
    .getByRole('listitem')
    .filter({ has: page.locator('a[data-event-id=lukashenko-putin-sochi]') })
    .last();
  const title = await boxOf(row.getByText('Lukashenko and Putin meet in Sochi', { exact: true }));
  expect(title.height, 'one line').toBeLessThan(30);
  const receipt = await boxOf(row.locator('a[data-evidence-id]').first());
  expect(receipt.y).toBeGreaterThan(title.y + title.height);
});

const middle = ({ y, height }: { y: number; height: number }) => y + height / 2;

for (const width of [1366, 1440])
  for (const lanes of ['kind', 'topic'])
    test(`at ${width} px what is above the drawing has two lines with lanes by ${lanes}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 768 });
      await openAt(page, `/#view=timeline&lanes=${lanes}`);
      // First of all what comes last: it moves what stands beside and below it.
      const tool = await boxOf(page.getByRole('button', { name: 'As known on a day' }));
      const status = await boxOf(page.locator('p', { hasText: /^Showing 23 of 23 events$/ }));
      const first = await boxOf(page.getByRole('button', { name: /^Lanes: / }));
      const fit = await boxOf(page.getByRole('button', { name: 'Fit' }));
      expect(middle(tool) - middle(status), 'beside what is shown').toBeLessThan(8);
      expect(first.y, 'below it').toBeGreaterThan(tool.y + tool.height);
      expect(Math.abs(first.y - fit.y), 'in one line').toBeLessThan(3);
    });

for (const [width, height] of [
  [1366, 768],
  [1280, 720],
  [1024, 768],
  [768, 1024],
] as const)
  test(`on a screen of ${width} by ${height} pixels two lanes, their axis and the date of the open event are in sight`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openAt(page, '/#view=timeline&event=lukashenko-putin-sochi');
    // It comes later, and moves what stands below it.
    await expect(page.getByRole('button', { name: 'As known on a day' })).toBeVisible();
    await expect(page.getByText('‘on 7 December’').first()).toBeInViewport({ ratio: 1 });
    const axis = await boxOf(page.locator('.vis-panel.vis-bottom').first());
    for (const id of ['lukashenko-putin-sochi', 'lukashenko-medvedev-call']) {
      const mark = await boxOf(page.locator(`a[data-event-id=${id}]`).first());
      expect(mark.y + mark.height, `${id} is above the axis`).toBeLessThan(axis.y);
    }
  });

test('on a phone no word of a kind is broken in the heading of its lane', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAt(page, '/#view=timeline');
  const titles = page.locator('.lane-title');
  await expect(titles.first()).toBeVisible();
  const broken = await titles.evaluateAll((all) =>
    all
      .filter((one) => !one.textContent?.includes(' ') && one.getBoundingClientRect().height > 24)
      .map((one) => one.textContent),
  );
  expect(broken).toEqual([]);
});

const known = (page: Page) => page.getByRole('button', { name: 'As known on a day' });
const filtersOn = (page: Page) => page.getByRole('list', { name: 'Filters that are on' });

/** What may come late above the events: its file, how it is found, and in which views. */
const LATE = [
  ['what was known on a day', 'takenBack', known, ['timeline', 'list', 'list&who=putin', 'agreements']],
  [
    'filters',
    'Filters',
    filtersOn,
    ['timeline&kind=agreement', 'list&kind=agreement', 'agreements&kind=agreement'],
  ],
] as const;

for (const [width, height] of [
  [1440, 900],
  [768, 1024],
  [390, 844],
] as const)
  for (const [what, file, late, views] of LATE)
    for (const view of views)
      test(`at ${width} px, ${view}: ${what} may come late and move nothing`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        const letCome = await holdBack(page, `**/assets/${file}-*.js`);
        await openAt(page, `/#view=${view}`);
        const other = late === known ? filtersOn : known;
        if (other === known || view.includes('&')) await expect(other(page)).toBeVisible();
        const content = page.locator('.vis-timeline, [data-event-id], table').first();
        const { y } = await boxOf(content);
        letCome();
        await expect(late(page)).toBeVisible();
        expect((await boxOf(content)).y).toBe(y);
      });

test('on a phone the sheet of an event rises once: its details come late, and it is as high as before', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const letCome = await holdBack(page, '**/assets/DetailsPane-*.js');
  await openAt(page, '/#view=list&event=lukashenko-putin-sochi');
  const sheet = page.getByRole('dialog', { name: 'Event' });
  await expect(sheet).toContainText('Loading the details');
  const { y } = await boxOf(sheet);
  letCome();
  await expect(sheet.getByRole('heading', { level: 2 })).toBeVisible();
  expect((await boxOf(sheet)).y).toBe(y);
  // On paper it is as long as what it shows.
  await expect(sheet).toHaveCSS('min-height', /[1-9]/);
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toHaveCSS('min-height', '0px');
});

test('on a phone nothing stands below the lanes that goes away when they are drawn', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const below = await seenInFrames(page, () => {
    const legend = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Legend');
    return legend === undefined ? null : String(legend.getBoundingClientRect().top < innerHeight);
  });
  await openAt(page, '/#view=timeline');
  await atRest(page);
  expect(await below()).toEqual(['false']);
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`at ${width} px the list stands from its first frame on where it stays`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    // In its own typefaces from the beginning.
    await openAt(page, '/#view=list');
    await goTo(page, 'view=timeline');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.evaluate(() => {
      const moved: string[] = [];
      Object.assign(globalThis, { moved });
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries() as (PerformanceEntry & {
          sources: { node: Element | null }[];
        })[])
          for (const { node } of shift.sources)
            if (node?.querySelector('li a[data-event-id]')) moved.push(node.textContent);
      }).observe({ type: 'layout-shift' });
    });
    await goTo(page, 'view=list');
    await expect(page.locator('li a[data-event-id]')).toHaveCount(23);
    await atRest(page);
    const moved = await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved);
    expect(moved).toEqual([]);
  });

test('filters that are on have a line of their own, under controls that stand in one line', async ({
  page,
}) => {
  await openAt(page, '/#view=timeline&who=lukashenko,putin,medvedev&kind=meeting,call,agreement&q=oil');
  // They come later, and move what stands below them.
  await expect(page.getByRole('button', { name: 'As known on a day' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Filters that are on' })).toBeVisible();
  const lanes = await boxOf(page.getByRole('button', { name: 'Lanes: kind' }));
  const fit = await boxOf(page.getByRole('button', { name: 'Fit' }));
  const chips = await boxOf(page.getByRole('list', { name: 'Filters that are on' }));
  expect(Math.abs(lanes.y - fit.y)).toBeLessThan(3);
  expect(chips.y).toBeGreaterThanOrEqual(fit.y + fit.height);
  expect(chips.x).toBeCloseTo(lanes.x, 0);
});

for (const width of [320, 390])
  test(`on a touched screen of ${width} px the buttons above the events cover no words`, async ({
    openContext,
  }) => {
    const context = await openContext({ viewport: { width, height: 740 }, ...TOUCHED });
    const page = await context.newPage();
    for (const address of ['list', 'timeline', 'agreements', 'list&kind=call', 'timeline&who=putin,rumas']) {
      await openAt(page, `/#view=${address}`);
      const words = [
        page.getByText(/^Showing /).first(),
        page
          .getByText(/^5–24 December/)
          .or(page.getByRole('heading').filter({ visible: true }).first())
          .first(),
      ];
      for (const name of ['As known on a day', /^Filters/]) {
        const button = await boxOf(page.getByRole('button', { name }));
        for (const text of words) {
          const hidden = await text.evaluate((element, { x, y, width, height }) => {
            const range = document.createRange();
            range.selectNodeContents(element);
            return [...range.getClientRects()].some(
              (line) => line.right > x && line.left < x + width && line.bottom > y && line.top < y + height,
            );
          }, button);
          expect(hidden, `${await text.textContent()} under ${name} in ${address}`).toBe(false);
        }
      }
    }
  });

journey(
  'on a phone the counts of participants keep one column, and what is shown stays one press away',
  async ({ openContext }, hand) => {
    const context = await openContext({ viewport: { width: 390, height: 844 }, ...TOUCHED });
    const page = await context.newPage();
    await openAt(page, '/#view=list&who=putin');
    await hand.press(page.getByRole('button', { name: /^Filters/ }));
    const sheet = page.getByRole('dialog', { name: 'Filters', exact: true });
    await expect(sheet.getByRole('button', { name: /^Show \d+ of 23 events$/ })).toBeInViewport({ ratio: 1 });
    const group = sheet.getByRole('group', { name: 'Participants' });
    await expect(group.getByRole('checkbox', { name: /Putin/ })).toBeChecked();
    const ends = await group
      .locator('label[data-actor-id]')
      .evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().right)));
    expect(ends.length).toBeGreaterThan(3);
    expect([...new Set(ends)]).toHaveLength(1);
  },
);

test('on the narrowest screen what is above the article keeps one line', async ({ openContext }) => {
  const context = await openContext({ viewport: { width: 320, height: 640 }, ...TOUCHED });
  const page = await context.newPage();
  await openAt(page, '/#view=source&quote=p12-duration');
  const previous = await boxOf(page.getByRole('link', { name: 'Previous passage' }));
  const search = await boxOf(page.getByRole('button', { name: 'Search in this article' }));
  expect(search.y).toBe(previous.y);
});

test('on a phone the discs of the strip never pile up, however many events there are', async ({
  openContext,
}) => {
  const page = await (await openContext({ viewport: { width: 390, height: 844 } })).newPage();
  for (const name of ['list', 'a large dataset with bad rows']) {
    const state = PHONE_STATES.find((one) => one.name === name);
    if (state === undefined) throw new Error(`There is no state ${name}`);
    await showState(page, state);
    const lefts = await page
      .getByRole('link', { name: /^Open the timeline/ })
      .locator('svg')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
    const apart = [...new Set(lefts)].sort((a, b) => a - b).map((left, at, all) => left - (all[at - 1] ?? 0));
    expect(Math.min(...apart), name).toBeGreaterThan(6);
  }
});

test('with letters twice as large on a phone, names in the bar at the foot and dates in the strip stand apart', async ({
  openContext,
}) => {
  const page = await (await openContext({ viewport: { width: 390, height: 844 }, ...TOUCHED })).newPage();
  await doubleText(page);
  await openAt(page, '/#view=list');
  const views = page.getByRole('navigation', { name: 'Views' }).getByRole('link');
  const names = await views.evaluateAll((all) =>
    all.map((link) => {
      const words = document.createRange();
      words.selectNodeContents(link);
      const { left, right } = words.getBoundingClientRect();
      return { left, right };
    }),
  );
  expect(names).toHaveLength(4);
  const signs = page.locator('main').getByRole('button', { name: /^inferred: / });
  const rights = await signs.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
  expect(Math.max(...rights), 'that something is inferred').toBeLessThanOrEqual(390);
  const apart = names.map(({ left }, at) => left - (names[at - 1]?.right ?? 0));
  expect(Math.min(...apart), 'between names').toBeGreaterThan(2);
  const strip = page.getByRole('link', { name: /^Open the timeline/ });
  const lowest = await strip
    .locator('svg')
    .evaluateAll((discs) =>
      Math.max(...discs.slice(0, -1).map((disc) => disc.getBoundingClientRect().bottom)),
    );
  expect((await boxOf(strip.getByText('5 Dec 2019').first())).y).toBeGreaterThanOrEqual(lowest);
});

test('on the narrowest phone with letters twice as large the buttons and the count stand apart, within the page', async ({
  openContext,
}) => {
  const page = await (await openContext({ viewport: { width: 320, height: 640 }, ...TOUCHED })).newPage();
  await doubleText(page);
  for (const view of ['list', 'timeline', 'agreements']) {
    await openAt(page, `/#view=${view}`);
    const filters = await boxOf(page.getByRole('button', { name: 'Filters', exact: true }));
    const known = await boxOf(page.getByRole('button', { name: /^As known on/ }));
    const isApart = filters.y + filters.height <= known.y || known.x + known.width <= filters.x;
    expect(isApart, `${view}: buttons apart`).toBe(true);
    const words = await page.locator('p', { hasText: /^Showing 23/ }).evaluate((count) => {
      const range = document.createRange();
      range.selectNodeContents(count);
      return range.getBoundingClientRect().right;
    });
    expect(words, `${view}: the count`).toBeLessThanOrEqual(320);
    const help = await boxOf(page.getByRole('button', { name: 'Keys and help' }));
    expect(help.x + help.width, `${view}: the last button of the header`).toBeLessThanOrEqual(320);
  }
});

test('letters that a script makes twice as large lay the page out as on half the width, and the drawing anew', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openAt(page, '/#view=timeline');
  const mark = page.getByRole('option', { name: /Lukashenko and Putin meet in Sochi/ });
  const article = page.getByRole('region', { name: 'Article', exact: true });
  await expect(article).toBeVisible();
  const { height } = await boxOf(mark);
  await doubleRoot(page);
  await expect(page.getByRole('tab', { name: 'Article' })).toBeVisible();
  await expect(article).toBeHidden();
  // Where it stood before, the marks of other rows would lie over it.
  await expect.poll(async () => (await boxOf(mark)).height).toBeGreaterThan(1.8 * height);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.getByRole('button', { name: 'Filters', exact: true })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Article' })).toBeHidden();
});

test('in the narrowest line of the header the title of the dataset has two lines', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await openAt(page, '/#view=list');
  const title = page
    .getByRole('button', { name: /^Dataset: / })
    .locator('> span')
    .first();
  const lines = await title.evaluate(
    (words) => words.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(words).lineHeight),
  );
  expect(Math.round(lines)).toBe(2);
  expect(await title.evaluate((words) => words.scrollHeight - words.clientHeight)).toBeLessThan(4);
});

test('details quote a passage only where the article is not beside them', async ({ page }) => {
  const details = page.locator('article[data-event-id]');
  for (const [width, view, isQuoted] of [
    [1440, 'source', false],
    [1440, 'list', false],
    [1024, 'list', true],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await openAt(page, `/#view=${view}&event=lukashenko-putin-sochi`);
    await expect(details.getByText('Lasted')).toBeVisible();
    const quoted = details.getByRole('blockquote').filter({ hasText: 'previously met in Sochi' });
    await expect(quoted, `${view} at ${width} px`).toHaveCount(isQuoted ? 1 : 0);
  }
});

test('on paper stands what is shown, under its title, and nothing to press', async ({ page }) => {
  await openAt(page, '/#view=timeline&kind=meeting&event=lukashenko-putin-sochi');
  await page.emulateMedia({ media: 'print' });
  await expect(
    page.getByRole('banner').getByText('Belarus–Russia talks, December 2019').first(),
  ).toBeVisible();
  await expect(page.getByText(/^Showing 4 of 23 events/).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Lukashenko and Putin meet in Sochi' })).toBeVisible();
  for (const name of ['As known on a day', 'Fit', 'Legend', 'Cite'])
    await expect(page.getByRole('main').getByRole('button', { name })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Clear all' })).toBeHidden();
});

test('on a phone the count stands in the middle of its buttons where no event has to stand high', async ({
  openContext,
}) => {
  const page = await (await openContext({ viewport: { width: 390, height: 844 }, ...TOUCHED })).newPage();
  const middle = async (part: Locator) => {
    const { y, height } = await boxOf(part);
    return y + height / 2;
  };
  for (const view of ['agreements', 'list&kind=call', 'list&who=lukashenko,rumas&match=all']) {
    await openAt(page, `/#view=${view}`);
    // It comes later, and the line is as high as it is.
    await expect(page.getByRole('button', { name: 'As known on a day' })).toBeVisible();
    const count = await middle(page.locator('p', { hasText: /^Showing / }));
    for (const name of ['As known on a day', /^Filters/])
      expect(Math.abs((await middle(page.getByRole('button', { name }))) - count), view).toBeLessThan(2);
  }
});

test('on the narrowest phone what leads from a known day stands in one line', async ({ openContext }) => {
  const page = await (await openContext({ viewport: { width: 320, height: 640 }, ...TOUCHED })).newPage();
  await openAt(page, '/#view=list&known=2019-12-13');
  const band = page.getByRole('region', { name: 'As known on a day' });
  const tops = await band
    .getByRole('link')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().y));
  expect(tops).toHaveLength(3);
  expect(new Set(tops).size).toBe(1);
  expect((await boxOf(band)).height).toBeLessThan(160);
});

journey(
  'on the narrowest phone all that is said of a copied address is on the page',
  async ({ openContext }, hand) => {
    const page = await (await openContext({ viewport: { width: 320, height: 640 }, ...TOUCHED })).newPage();
    await openAt(page, '/#view=list');
    await hand.press(page.getByRole('button', { name: 'Copy a link to this view' }));
    const { x, width } = await boxOf(page.getByText(/^The (address|browser) /));
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(320);
  },
);

test('in the narrowest line of the header the sign of the menu stands beside the title', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await openAt(page, '/#view=list');
  const button = page.getByRole('button', { name: /^Dataset: / });
  const sign = await boxOf(button.locator('svg'));
  const [left, right] = await button.locator('> span').evaluate((words) => {
    const range = document.createRange();
    range.selectNodeContents(words);
    const lines = [...range.getClientRects()];
    return [
      Math.min(...lines.map((line) => line.left)),
      Math.max(...lines.map((line) => line.right)),
    ] as const;
  });
  expect(Math.min(Math.abs(left - sign.x - sign.width), Math.abs(sign.x - right))).toBeLessThan(12);
});

test('on a phone the strip is never empty where events are shown', async ({ openContext }) => {
  const page = await (await openContext({ viewport: { width: 390, height: 844 }, ...TOUCHED })).newPage();
  for (const filter of ['topic=road-maps', 'speaker=semashko', 'kind=call', 'modality=expected']) {
    await openAt(page, `/#view=list&${filter}`);
    const marks = page.getByRole('link', { name: /^Open the timeline/ }).locator('> [aria-hidden] > span');
    const widths = await marks.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    expect(Math.max(0, ...widths), filter).toBeGreaterThan(4);
  }
});

for (const width of [390, 1440])
  test(`at ${width} px the page is printed as it stands, whatever the width of the paper`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await openAt(page, '/#view=list&event=lukashenko-putin-sochi');
    await expect(page.getByText('Reported', { exact: true })).toBeVisible();
    await page.evaluate(() => {
      const seen: string[] = [];
      new MutationObserver(() => {
        const main = document.querySelector('main');
        if (main?.dataset.state !== 'ready' || !main.textContent?.includes('Reported'))
          seen.push(main?.textContent ?? '');
      }).observe(document.body, { attributes: true, childList: true, subtree: true });
      Object.assign(window, { seen });
    });
    for (const margin of ['0', '1cm', '4cm']) {
      const pdf = await page.pdf({ format: 'A4', margin: { left: margin, right: margin } });
      expect(pdf.length).toBeGreaterThan(20_000);
    }
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  });

test('on paper the bars of the overview keep their colours, which are all that they are', async ({
  page,
}) => {
  await openAt(page, '/#view=timeline');
  const bars = page.locator('main [style*="background-image"]');
  await expect(bars.first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const kept = await bars.evaluateAll((all) =>
    all.map((one) => getComputedStyle(one).getPropertyValue('-webkit-print-color-adjust')),
  );
  expect([...new Set(kept)]).toEqual(['exact']);
});

test('on paper the article stands under what it is beside on a wide screen, as wide as that', async ({
  page,
}) => {
  await openAt(page, '/#view=list');
  const list = page.getByRole('group', { name: 'Events', exact: true });
  const article = page.getByRole('region', { name: 'Article', exact: true });
  await expect(article).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(async () => (await boxOf(article)).width).toBe((await boxOf(list)).width);
  const { y, height } = await boxOf(list);
  expect((await boxOf(article)).y).toBeGreaterThanOrEqual(y + height);
});

test('on paper an event of a phone is whole, and printed once', async ({ openContext }) => {
  const page = await (await openContext({ viewport: { width: 390, height: 844 } })).newPage();
  await openAt(page, '/#view=list&event=lukashenko-putin-sochi');
  await expect(page.getByText('Reported', { exact: true })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.getByRole('dialog', { name: 'Event' });
  await expect(sheet).toHaveCSS('position', 'absolute');
  expect(await sheet.evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0);
  const head = await boxOf(page.getByRole('banner'));
  expect((await boxOf(sheet)).y).toBeGreaterThanOrEqual(head.y + head.height - 1);
  await expect(page.locator('p', { hasText: /^Showing 23/ })).toBeHidden();
});

test('the legend of the agreements stands in columns at every width', async ({ page }) => {
  await openAt(page, '/#view=agreements');
  const shapes = page.getByRole('list', { name: 'What the shapes mean' }).getByRole('listitem');
  await expect(shapes).toHaveCount(10);
  for (const width of [320, 390, 768, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    if (width === 320) {
      await page.getByText('What the shapes mean, and what').focus();
      await page.keyboard.press('Enter');
    }
    await expect(shapes.first()).toBeVisible();
    const outOfLine = () =>
      shapes.evaluateAll((all) => {
        const places = all.map((one) => one.getBoundingClientRect());
        const [first] = places;
        const columns = places.filter(({ y }) => y === first?.y).map(({ x }) => x);
        return columns.length < 2 ? all.length : places.filter(({ x }) => !columns.includes(x)).length;
      });
    await expect.poll(outOfLine, `${width} px`).toBe(0);
  }
});

test('on a phone the first agenda item stands in the upper half, under a legend of one line; on paper the legend is whole', async ({
  openContext,
}) => {
  const page = await (await openContext({ viewport: { width: 390, height: 844 }, ...TOUCHED })).newPage();
  await openAt(page, '/#view=agreements');
  const shapes = page.getByRole('list', { name: 'What the shapes mean' });
  const first = await boxOf(page.getByRole('rowheader').first());
  expect(first.y).toBeLessThan(844 / 2);
  await expect(shapes).toBeHidden();
  await page.getByText('What the shapes mean, and what').focus();
  await page.keyboard.press('Enter');
  await expect(shapes).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(shapes).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(shapes).toBeVisible();
});

test('all of the legend of the timeline is in sight on a desk, and scrolls by keys where the page is low', async ({
  page,
}) => {
  await openAt(page, '/#view=timeline');
  const opener = page.getByRole('button', { name: 'Legend' });
  const last = page.getByRole('list', { name: 'Kinds' }).getByText('Other event');
  for (const [width, height] of [
    [1440, 900],
    [1440, 600],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('on this day', { exact: true })).toBeInViewport({ ratio: 1 });
    if (height !== 900) await page.keyboard.press('End');
    await expect(last, `${width} by ${height}`).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
  }
});

for (const width of [1440, 390])
  test(`at ${width} px the count of a lane stands behind the last word of its title`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await openAt(page, '/#view=timeline&lanes=topic');
    const headings = page.locator('.lane-heading');
    await expect(headings.first()).toBeVisible();
    const gaps = await headings.evaluateAll((all) =>
      all.map((heading) => {
        const words = new Range();
        words.selectNodeContents(heading.querySelector('.lane-title') ?? heading);
        const last = [...words.getClientRects()].pop() ?? new DOMRect();
        const count = heading.querySelector('.lane-count')?.getBoundingClientRect() ?? new DOMRect();
        const isBelow = count.top >= last.bottom - 4;
        return { text: heading.textContent, gap: isBelow ? 0 : count.left - last.right, isBelow };
      }),
    );
    expect(gaps.filter(({ gap }) => gap < 0 || gap > 12)).toEqual([]);
    expect(gaps.some(({ isBelow }) => !isBelow)).toBe(true);
  });
