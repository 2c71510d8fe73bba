/** A dataset whose events lie in a Parquet file: cancelled, loaded, read, searched, and what is said when it fails. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Request } from '@playwright/test';
import { parquetMetadata } from 'hyparquet';
import { writeFixture } from '../scripts/fixture/writeFixture.mjs';
import { smallParquet, text } from '../src/data/events/smallParquet.fixture';
import { boxOf } from './boxOf';
import { journey } from './hand';
import { holdBack } from './holdBack';
import { expect, test } from './journey';
import { openAt } from './openAt';

// Journeys run side by side, each process with a folder of its own.
const NAME = `made-up-${process.pid}`;
const FOLDER = fileURLToPath(new URL(`../dist/data/${NAME}`, import.meta.url));
const COUNT = '6,000';

/** Folders beside it that a journey has made. */
const others: string[] = [];

test.beforeAll(() => writeFixture(6000, FOLDER));
test.afterAll(() => {
  for (const folder of [FOLDER, ...others]) rmSync(folder, { recursive: true, force: true });
});

/** Makes a dataset of three calls on days that follow each other, with these titles; gives its name. */
function writeCalls(what: string, ...titles: [string, string, string]): string {
  const [name, folder] = [`${NAME}-${what}`, `${FOLDER}-${what}`];
  others.push(folder);
  cpSync(FOLDER, folder, { recursive: true });
  const events = smallParquet({
    start: { type: 'INT32', data: [18_230, 18_231, 18_232] },
    end: { type: 'INT32', data: [18_231, 18_232, 18_233] },
    precision: text('day', 'day', 'day'),
    kind: text('call', 'call', 'call'),
    modality: text('held', 'held', 'held'),
    participants: text('', '', ''),
    title: text(...titles),
    record: text('', '', ''),
  });
  writeFileSync(`${folder}/events.parquet`, events);
  const dataset = JSON.parse(readFileSync(`${FOLDER}/dataset.json`, 'utf8'));
  writeFileSync(`${folder}/dataset.json`, JSON.stringify({ ...dataset, id: name }));
  return name;
}

journey(
  'cancelled, loaded, one event opened with its receipts, searched, and walked to the end',
  async ({ page }, hand) => {
    const letCome = await holdBack(page, '**/events.parquet*');
    await page.goto(`/#dataset=${NAME}&view=list`);
    await expect(page.getByRole('progressbar', { name: 'Loading the events' })).toBeVisible();
    await hand.press(page.getByRole('button', { name: 'Cancel' }));
    await expect(page.getByRole('main').getByRole('status')).toContainText('Loading was cancelled.');
    letCome();
    await hand.press(page.getByRole('button', { name: 'Load the events' }));
    await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
    await expect(
      page.getByRole('status').filter({ hasText: `Showing ${COUNT} of ${COUNT} events` }),
    ).toBeVisible();

    await hand.press(page.getByRole('link', { name: /, no\. 3\b/ }));
    await expect(page).toHaveURL(/event=2\b/);
    const details = page.locator('article[data-event-id="2"]');
    await expect(details.getByRole('heading', { level: 2, name: /, no\. 3$/ })).toBeFocused();
    // The last one: whoever has keys alone would walk the whole long article to come to one above the title.
    const receipt = details.locator('[data-evidence-id]').last();
    const id = await receipt.getAttribute('data-evidence-id');
    // Once the article is here its marks are drawn, part by part, and receipts name the paragraph.
    await expect(receipt).toHaveAccessibleName(/^Paragraph \d/);
    await hand.press(receipt);
    await expect(page.locator(`mark[data-evidence-id~="${id}"]`).first()).toHaveAttribute(
      'aria-current',
      'true',
    );

    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('no. 4321');
    await expect(page.getByText(/^Searched: the titles\./).first()).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: `Showing 1 of ${COUNT} events` })).toBeVisible();
    await expect(page.getByRole('link', { name: /, no\. 4321\b/ }).first()).toBeVisible();
  },
);

journey('the article goes to the words of an event whose record comes later', async ({ page }, hand) => {
  await openAt(page, `/#dataset=${NAME}&view=list`);
  await expect(page.locator('[data-para="1"]')).toBeVisible();
  await hand.press(page.getByRole('link', { name: /, no\. 3\b/ }));
  await expect(page.locator('article[data-event-id="2"]').getByText('Reported')).toBeVisible();
  await expect(page.locator('mark[aria-current="true"]').first()).toBeInViewport();
});

journey(
  'what was known on a day is not offered where it cannot be told, and can be taken off',
  async ({ page }, hand) => {
    await openAt(page, `/#dataset=${NAME}&view=list&known=2014-06-01`);
    await expect(page.getByText('That cannot be told of events in a table of their own')).toBeVisible();
    await expect(page.getByRole('button', { name: /^As known on/ })).toHaveCount(0);
    await hand.press(page.getByRole('link', { name: 'Show all that is known' }));
    await expect(page).not.toHaveURL(/known=/);
    await expect(page.getByText('That cannot be told of events in a table of their own')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Show all that is known' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^As known on/ })).toHaveCount(0);
  },
);

test('what shows more of the list stands in line with its dates', async ({ page }) => {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await openAt(page, `/#dataset=${NAME}&view=list`);
    const more = await boxOf(page.getByRole('button', { name: /later events: show the next/ }));
    const date = await page
      .getByRole('region', { name: 'Events in order of time' })
      .getByRole('heading', { level: 3 })
      .first()
      .evaluate((heading) => {
        const words = document.createRange();
        words.selectNodeContents(heading);
        return words.getBoundingClientRect().x;
      });
    expect(more.x, `${width} px`).toBeCloseTo(date, 0);
  }
});

test('its events are asked for before the page that shows them is here', async ({ page }) => {
  const letCome = await holdBack(page, '**/assets/page-*.js');
  const asked = page.waitForRequest('**/events.parquet*');
  await page.goto(`/#dataset=${NAME}&view=list`, { waitUntil: 'commit' });
  await asked;
  letCome();
  await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
  await expect(page.getByRole('status').filter({ hasText: `Showing ${COUNT} of` })).toBeVisible();
});

test('of a search that is typed a screen reader hears once it rests', async ({ page }) => {
  await openAt(page, `/#dataset=${NAME}&view=list`);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => {
      for (const { textContent } of document.querySelectorAll('[role=status]'))
        if (textContent?.includes('titles') && heard.at(-1) !== textContent) heard.push(textContent);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.keyboard.type('no. 4321', { delay: 50 });
  const searched = page.getByRole('status').filter({ hasText: 'Searched: the titles.' });
  await expect(searched).toBeAttached();
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.filter((text) => !/^Searched|“no\. 4321”/.test(text))).toEqual([]);
});

test('a title that would hold the page up is left out and told; its event and the others are there', async ({
  page,
}) => {
  const name = writeCalls('titles', 'Sound', `e${'\u0301'.repeat(50_000)}`, 'W'.repeat(200_000));
  for (const view of ['list', 'timeline']) {
    await page.goto('about:blank');
    await openAt(page, `/#dataset=${name}&view=${view}`);
    const told = page.getByRole('alert').filter({ hasText: 'This dataset has 2 problems.' });
    await expect(told).toContainText('All 3 events are shown.');
    await expect(told).toContainText('Row 1: "title" holds more than 100 combining marks in a row.');
    await expect(told).toContainText(
      'Row 2: "title" must be at most 100,000 characters long, found 200,000.',
    );
    await expect(page.getByText('Sound').first()).toBeVisible();
  }
});

test('a title that comes while the page is not done with its first drawing stands in it', async ({
  page,
}) => {
  const name = writeCalls('late', 'Sound', 'Rope', 'Mast');
  // What React puts off is done late, as where other work keeps the page busy; the worker of the titles is not.
  await page.addInitScript(() => {
    const post = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function (message: unknown) {
      setTimeout(() => post.call(this, message), 300);
    };
  });
  await openAt(page, `/#dataset=${name}&view=timeline`);
  await expect(page.locator('.vis-item')).toHaveText([/Sound/, /Rope/, /Mast/]);
  await page.goto('about:blank');
  await openAt(page, `/#dataset=${name}&view=list`);
  await expect(page.getByRole('region', { name: 'Events in order of time' })).toContainText('Rope');
});

journey(
  'a date leads to its stretch of the list; what is not known of the article is not counted',
  async ({ page }, hand) => {
    await openAt(page, `/#dataset=${NAME}&view=list`);
    // Its events are read one by one: how much of the article they carry is not known, and not said.
    await expect(page.getByText('Legend · What the marks mean')).toBeVisible();
    await expect(page.getByText(/sentences? carr/)).toHaveCount(0);
    const date = page.getByRole('textbox', { name: 'Go to a date' });
    const list = page.getByRole('region', { name: 'Events in order of time' });
    const reached = list.getByRole('heading', { level: 3 }).and(page.locator(':focus'));
    await hand.write(date, '03/04/2019');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('3 April or 4 March 2019');
    await hand.write(date, 'Mar 2019');
    await page.keyboard.press('Enter');
    await expect(reached).toContainText('March 2019');
    await expect(reached).toBeInViewport();
    await expect(list.getByRole('button', { name: /earlier events/ })).toBeVisible();
  },
);

journey(
  'an event that comes late does not take the focus from whoever has gone on',
  async ({ page }, hand) => {
    await openAt(page, `/#dataset=${NAME}&view=list`);
    const letCome = await holdBack(page, '**/events.parquet*');
    await hand.press(page.locator('a[data-event-id="2"]'));
    await expect(page.getByText('Opening the event …')).toBeVisible();
    const search = page.getByRole('searchbox', { name: 'Search events and words' });
    await page.keyboard.press('/');
    await expect(search).toBeFocused();
    letCome();
    await expect(page.locator('article[data-event-id="2"]')).toBeVisible();
    await expect(search).toBeFocused();
  },
);

test('no word in the heading of a lane is broken for its count', async ({ page }) => {
  await openAt(page, `/#dataset=${NAME}&view=timeline`);
  const lines = await page.locator('.lane-title').evaluateAll((titles) =>
    titles.map((title) => {
      const words = document.createRange();
      words.selectNodeContents(title);
      return {
        title: title.textContent,
        lines: new Set([...words.getClientRects()].map(({ top }) => top)).size,
      };
    }),
  );
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((one) => one.lines > (one.title?.split(' ').length ?? 0))).toEqual([]);
});

test('a page that is made wider draws as much as one that was opened as wide', async ({ page }) => {
  const address = `/#dataset=${NAME}&view=timeline&kind=meeting&from=2009-01-01&to=2018-12-31`;
  const marks = page.getByRole('listbox').getByRole('option');
  const drawn = () => marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-mark')).sort());
  /** What a page of this width draws from the start. */
  const openedAt = async (width: number) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('about:blank');
    await openAt(page, address);
    await expect.poll(drawn).not.toEqual([]);
    await expect(page.locator('.is-moving')).toHaveCount(0);
    return drawn();
  };
  const wide = await openedAt(1190);
  const narrow = await openedAt(800);
  expect(narrow.length).toBeLessThan(wide.length);
  await page.setViewportSize({ width: 1190, height: 900 });
  await expect.poll(drawn).toEqual(wide);
  await page.setViewportSize({ width: 800, height: 900 });
  await expect.poll(drawn).toEqual(narrow);
});

test('on a large screen, too, few things are drawn, however long the time in view', async ({ page }) => {
  await page.setViewportSize({ width: 2560, height: 1440 });
  const most: number[] = [];
  for (const [from, to] of [
    ['2014-03-01', '2014-03-31'],
    ['2014-01-01', '2014-12-31'],
    ['2009-03-11', '2012-07-24'],
    ['2009-01-01', '2020-12-31'],
    ['1990-01-01', '2030-12-31'],
    ['1900-01-01', '2040-12-31'],
    ['1850-01-01', '2050-12-31'],
  ]) {
    await page.goto('about:blank');
    await openAt(page, `/#dataset=${NAME}&view=timeline&lanes=who&from=${from}&to=${to}`);
    await expect(page.getByRole('option').first()).toBeAttached();
    await expect(page.locator('.is-moving')).toHaveCount(0);
    most.push(await page.locator('.vis-item').count());
  }
  expect(Math.min(...most)).toBeGreaterThan(7);
  expect(Math.max(...most)).toBeLessThanOrEqual(120);
});

/** Tells whether a request is for the titles: it begins where they lie in the file. */
function titleRequests(): (request: Request) => boolean {
  const bytes = new Uint8Array(readFileSync(`${FOLDER}/events.parquet`));
  const [group] = parquetMetadata(bytes.buffer).row_groups;
  const titles = group?.columns.find(
    ({ meta_data: about }) => about?.path_in_schema[0] === 'title',
  )?.meta_data;
  if (titles === undefined) throw new Error('The file has no titles.');
  const start = Number(titles.dictionary_page_offset ?? titles.data_page_offset);
  const end = start + Number(titles.total_compressed_size);
  return (request) => {
    const [, from = ''] = /bytes=(\d+)-/.exec(request.headers().range ?? '') ?? [];
    return Number(from) >= start && Number(from) < end;
  };
}

test.describe('when the titles do not come', () => {
  test.use({ expected: [/404/] });
  journey(
    'the events stand there without them, it says why, and by trying again they come',
    async ({ page }, hand) => {
      const isForTitles = titleRequests();
      await page.route('**/events.parquet*', (route) =>
        isForTitles(route.request()) ? route.fulfill({ status: 404 }) : route.continue(),
      );
      await openAt(page, `/#dataset=${NAME}&view=list`);
      const list = page.getByRole('region', { name: 'Events in order of time' });
      await expect(list.locator('[data-event-id]').first()).toContainText('…');
      const notice = page.getByRole('status').filter({ hasText: 'Some titles could not be loaded.' });
      await expect(notice).toContainText(`data/${NAME}/events.parquet`);
      await page.unroute('**/events.parquet*');
      await hand.press(notice.getByRole('button', { name: 'Try again' }));
      await expect(list.getByRole('link', { name: /, no\. 1\b/ }).first()).toBeVisible();
      await expect(notice).toHaveCount(0);
    },
  );

  test('on the timeline, marks get their words and the room for them when these come', async ({ page }) => {
    const isForTitles = titleRequests();
    let letCome = () => {};
    const asked = new Promise<void>((resolve) => {
      letCome = resolve;
    });
    await page.route('**/events.parquet*', async (route) => {
      if (isForTitles(route.request())) await asked;
      await route.continue();
    });
    await openAt(page, `/#dataset=${NAME}&view=timeline&from=2015-03-02&to=2015-03-05`);
    const titles = page.locator('.vis-foreground .mark-title');
    await expect(titles.first()).toHaveText('…');
    const narrow = await titles.first().boundingBox();
    letCome();
    await expect(titles.first()).toHaveText(/, no\. \d/);
    await expect(titles.filter({ hasText: /^…$/ })).toHaveCount(0);
    expect((await titles.first().boundingBox())?.width).toBeGreaterThan(2 * (narrow?.width ?? 0));
    // The link over a mark is as wide as its words.
    const id = 'a[role=option][data-event-id]:not([data-outside])';
    await expect.poll(async () => (await page.locator(id).first().boundingBox())?.width).toBeGreaterThan(100);
  });
});

test.describe('when the file cannot be read', () => {
  test.use({ expected: [/404/] });
  journey('it says why, and leads on', async ({ page }, hand) => {
    await page.route('**/events.parquet*', (route) => route.fulfill({ status: 200, body: 'PAR1' }));
    await page.goto(`/#dataset=${NAME}&view=list`);
    await expect(page.getByRole('alert')).toContainText('HTTP range requests');
    await page.unroute('**/events.parquet*');
    await page.route('**/events.parquet*', (route) => route.fulfill({ status: 404 }));
    await hand.press(page.getByRole('button', { name: 'Try again' }));
    await expect(page.getByRole('alert')).toContainText(`There is no file data/${NAME}/events.parquet`);
    await page.unroute('**/events.parquet*');
    await hand.press(page.getByRole('button', { name: 'Try again' }));
    await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
  });
});
