/** An article of a million letters with 5,000 passages: read, searched, selected and printed like a short one. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { writeArticle } from '../../scripts/fixture/writeArticle.mjs';
import { writeFixture } from '../../scripts/fixture/writeFixture.mjs';
import { journey } from '../hand';
import { holdBack } from '../holdBack';
import { expect, test } from '../journey';
import { openAt } from '../openAt';
import { readClipboard } from '../readClipboard';
import { tabTo } from '../tabTo';

const folderOf = (name: string) => fileURLToPath(new URL(`../../dist/data/${name}`, import.meta.url));
const NAME = `long-article-${process.pid}`;
const MANY = `long-list-${process.pid}`;

test.beforeAll(() => {
  writeArticle(500, folderOf(NAME));
  writeFixture(1000, folderOf(MANY));
});
test.afterAll(() => {
  for (const name of [NAME, MANY]) rmSync(folderOf(name), { recursive: true, force: true });
});

const textOf = () => readFileSync(join(folderOf(NAME), 'sources', 'minutes.txt'), 'utf8');
const wordsOf = () => {
  const { evidence } = JSON.parse(readFileSync(join(folderOf(NAME), 'dataset.json'), 'utf8'));
  return new Map<string, string>(evidence.map(({ id, exact }: { id: string; exact: string }) => [id, exact]));
};
const marks = (page: Page, id: string) => page.locator(`mark[data-evidence-id~="${id}"]`);
/** The numbers beside the paragraphs that are drawn in full. */
const numbers = (page: Page) => page.locator('a[aria-label^="Paragraph "]');
/** On a machine that never rests a part comes each second, and there are 84 of them. */
const ALL_DRAWN = { timeout: 200_000 };
const expectAllDrawn = (page: Page) => expect(numbers(page)).toHaveCount(2000, ALL_DRAWN);
/** The blocks of the text: publisher, date and headline, then the paragraphs from 1 on. */
const paragraphsOf = (text: string) => text.trim().split('\n\n').slice(3);

/** Past hundreds of rows and thousands of passages, as whoever has keys alone does. */
async function skipTo(page: Page, part: string): Promise<void> {
  await tabTo(page.getByRole('button', { name: `Skip to ${part}` }));
  await page.keyboard.press('Enter');
}

journey('receipts lead to the very words, near and far, and back again', async ({ page }, hand) => {
  const words = wordsOf();
  for (const number of [250, 500, 1, 251, 333]) {
    await page.goto('about:blank');
    await openAt(page, `/#dataset=${NAME}&view=list&event=meeting-${number}`);
    await skipTo(page, 'the details');
    const details = page.locator(`article[data-event-id="meeting-${number}"]`);
    for (const what of ['met', 'guest', 'sum', 'said']) {
      const id = `m${number}-${what}`;
      const receipt = details.locator(`a[data-evidence-id="${id}"]`).first();
      await hand.press(receipt);
      await expect(page).toHaveURL(new RegExp(`quote=${id}(&|$)`));
      await expect(marks(page, id).first()).toBeInViewport();
      expect((await marks(page, id).allTextContents()).join(''), id).toBe(words.get(id));
      expect((await page.locator('mark[aria-current="true"]').allTextContents()).join('')).toBe(
        words.get(id),
      );
      await expect(marks(page, id).first()).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(receipt).toBeFocused();
    }
  }
});

test('what stands far below is found by the browser, selected across paragraphs, and held as in the text', async ({
  page,
}) => {
  await openAt(page, `/#dataset=${NAME}&view=source`);
  await expect(page.locator('[data-para="1"]')).toBeInViewport();
  const paragraphs = paragraphsOf(textOf());
  expect(paragraphs).toHaveLength(2000);
  const far = page.locator('[data-para="1234"]');
  await expect(far).not.toBeInViewport();
  // The search of the browser itself; some engines call it `find`.
  const found = await page.evaluate(() => {
    const { find } = window as unknown as { find: (words: string) => boolean };
    if (!find.call(window, 'Minute 1234:')) return null;
    const place = getSelection()?.anchorNode?.parentElement;
    place?.scrollIntoView({ block: 'center' });
    return place?.closest<HTMLElement>('[data-para]')?.dataset.para;
  });
  expect(found).toBe('1234');
  await expect(far).toBeInViewport();

  const selected = await page.evaluate(() => {
    const at = (number: number) => document.querySelector(`[data-para="${number}"]`) as Element;
    const selection = getSelection() as Selection;
    selection.setBaseAndExtent(at(1700), 0, at(1702), at(1702).childNodes.length);
    return selection.toString();
  });
  // Copied, paragraph numbers are no words of the source, and blank lines part the paragraphs.
  expect(selected.split(/\n+/).filter((line) => line !== '')).toEqual(paragraphs.slice(1699, 1702));

  const all = await page.locator('[data-para]').evaluateAll((list) => list.map((one) => one.textContent));
  expect(all).toEqual(paragraphs);
});

test('the search of the browser finds words far below, forth and around the end, and what is copied is the text', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-write']);
  await openAt(page, `/#dataset=${NAME}&view=source`);
  const paragraphs = paragraphsOf(textOf());
  await expect(page.locator('[data-para="1999"]')).toBeAttached();
  for (const number of [1999, 1000, 3, 1501]) {
    const words = `Minute ${number}:`;
    // Without a case, from where the last find was, around the end.
    const isFound = await page.evaluate((sought) => {
      const { find } = window as unknown as { find: (...how: (string | boolean)[]) => boolean };
      if (!find.call(window, sought, false, false, true)) return false;
      // Its box in the menu goes there by itself; this selects only, in a short article too.
      getSelection()?.anchorNode?.parentElement?.scrollIntoView({ block: 'center' });
      return true;
    }, words);
    expect(isFound, words).toBe(true);
    await expect(page.locator(`[data-para="${number}"]`)).toBeInViewport();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(words);
  }
  // Paragraphs out of sight, from the middle of one into the middle of another.
  await page.evaluate(() => {
    const textIn = (number: number) => {
      const walker = document.createTreeWalker(
        document.querySelector(`[data-para="${number}"]`) as Element,
        NodeFilter.SHOW_TEXT,
      );
      return walker.nextNode() as Text;
    };
    getSelection()?.setBaseAndExtent(textIn(700), 4, textIn(703), 6);
  });
  await page.keyboard.press('Control+c');
  const copied = await readClipboard(context);
  const [first = '', ...between] = paragraphs.slice(699, 702);
  expect(copied.split(/\n+/)).toEqual([first.slice(4), ...between, 'Minute']);
});

/** What of the article stands on the page in the very moment in which its words come. */
async function atFirst(page: Page) {
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      const last = document.querySelector('[data-para="2000"]');
      const article = last?.closest('article');
      if (!article) return;
      watch.disconnect();
      const count = (selector: string) => article.querySelectorAll(selector).length;
      const words = Array.from(article.querySelectorAll('[data-para]'), (one) => one.textContent);
      const found = { words, elements: count('*'), marks: count('mark') };
      Object.assign(window, { foundAtFirst: found });
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await openAt(page, `/#dataset=${NAME}&view=source`);
  const found = await page.waitForFunction(() => Reflect.get(window, 'foundAtFirst'));
  return found.jsonValue() as Promise<{ words: string[]; elements: number; marks: number }>;
}

test('the words come all at once, the marks of what is far below after them, in the pauses of the page', async ({
  page,
}) => {
  const { words, elements, marks: marked } = await atFirst(page);
  expect(words).toEqual(paragraphsOf(textOf()));
  // Four elements stand for each of 2,000 paragraphs, and those of the first screen in full.
  expect(elements).toBeLessThan(10_000);
  expect(marked).toBeGreaterThan(50);
  expect(marked).toBeLessThan(500);
  // Nobody scrolls: in the end every passage has its mark and every paragraph its number.
  await expectAllDrawn(page);
  const ids = await page
    .locator('mark')
    .evaluateAll((list) => [...new Set(list.flatMap((one) => one.dataset.evidenceId?.split(' ') ?? []))]);
  expect(ids.toSorted()).toEqual([...wordsOf().keys()].toSorted());
});

test('words that are selected before their marks came stay selected, and are marked once they no longer are', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      const text = document.querySelector('[data-para="1999"]');
      if (text === null) return;
      watch.disconnect();
      const words = document.createTreeWalker(text, NodeFilter.SHOW_TEXT).nextNode() as Text;
      getSelection()?.setBaseAndExtent(words, 0, words, 'Minute 1999:'.length);
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await openAt(page, `/#dataset=${NAME}&view=source`);
  // The last eleven of 2,000 paragraphs are a part by themselves.
  await expect(numbers(page)).toHaveCount(1989, ALL_DRAWN);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('Minute 1999:');
  await page.locator('[data-para="1999"]').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-para="1999"]')).toBeInViewport();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('Minute 1999:');
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expectAllDrawn(page);
});

test('while a hand holds something, nothing far below is drawn', async ({ page }) => {
  // The hand is there before the words are: a machine with time to spare would else have drawn all before it came.
  const giveWords = await holdBack(page, '**/minutes.txt*');
  await page.goto(`/#dataset=${NAME}&view=source`);
  await expect(page.getByText('Loading the article …').first()).toBeVisible();
  await page.mouse.move(700, 500);
  await page.mouse.down();
  giveWords();
  const first = page.locator('[data-para="1"]');
  await expect(async () => {
    await page.mouse.move(700, 501);
    await page.mouse.move(700, 500);
    expect(await first.count()).toBe(1);
  }).toPass({ intervals: [1] });
  await page.mouse.move(700, 502);
  const restFor = (pauses: number) =>
    page.evaluate(async (count) => {
      for (let at = 0; at < count; at += 1) await new Promise((rest) => requestIdleCallback(rest));
    }, pauses);
  // What had begun to be drawn is drawn.
  await restFor(5);
  const drawn = await numbers(page).count();
  expect(drawn).toBeLessThan(2000);
  await restFor(100);
  expect(await numbers(page).count()).toBe(drawn);
  await page.mouse.up();
  await expectAllDrawn(page);
});

test('on paper no mark waits for its turn', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  const { marks: marked } = await atFirst(page);
  expect(marked).toBeGreaterThan(4000);
});

test('on paper stands the last paragraph, and each page is drawn', async ({ page }) => {
  await openAt(page, `/#dataset=${NAME}&view=source`);
  await page.emulateMedia({ media: 'print' });
  const last = page.locator('[data-para="2000"]');
  await expect(page.locator('li[data-note]').first()).toBeAttached();
  await expect(last).toBeVisible();
  // Laid out with all that stands before it: a million letters are hundreds of screens.
  const box = await last.boundingBox();
  expect(box?.height).toBeGreaterThan(40);
  expect(box?.y).toBeGreaterThan(100 * 900);
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(200);
});

/**
 * On each page of the paper Chromium looks for the place that each link within the page leads to: with links in its
 * paragraphs an article of a million letters took a minute.
 */
test('on paper a long article has no link but the name of the program, which leads to its start', async ({
  page,
}) => {
  await openAt(page, `/#dataset=${NAME}&view=source`);
  const inWords = page.locator('[data-para] a[href], a[href][aria-label^="Paragraph "]');
  await expect(inWords.first()).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expectAllDrawn(page);
  await expect(inWords).toHaveCount(0);
  await expect(page.locator('a[href]:visible')).toHaveText(['Communiqué']);
  await page.emulateMedia({ media: null });
  await expect(inWords.first()).toBeAttached();
});

journey('a list that was lengthened stays so when an event is opened', async ({ page }, hand) => {
  await openAt(page, `/#dataset=${MANY}&view=list`);
  const rows = page.locator('li > a[data-event-id]');
  await expect(rows).toHaveCount(500);
  const more = page.getByRole('button', { name: /later events: show the next 500/ });
  // From below: it stands after the rows, before the article.
  await skipTo(page, 'the article');
  await tabTo(more, 'Shift+Tab');
  await hand.press(more);
  await expect(rows).toHaveCount(1000);
  await expect(page.locator('h3:focus')).toBeInViewport();
  await hand.press(rows.nth(560));
  await expect(page).toHaveURL(/event=/);
  await expect(page.getByRole('article').locator('h2').first()).toBeVisible();
  await expect(rows).toHaveCount(1000);
  await expect(rows.nth(560)).toBeInViewport();

  // One that lies elsewhere brings its own stretch.
  await openAt(page, `/#dataset=${MANY}&view=list`);
  await page.evaluate(() => {
    location.hash = `${location.hash}&event=event-900`;
  });
  await expect(page.locator('li > a[data-event-id="event-900"]')).toBeInViewport();
});

journey(
  'a search says that it looks, then how many hits there are, and marks them after that',
  async ({ page }, hand) => {
    await openAt(page, `/#dataset=${NAME}&view=source`);
    await hand.press(page.getByRole('button', { name: 'Search in this article' }));
    const box = page.getByRole('searchbox', { name: 'Search in this article' });
    await page.evaluate(() => {
      const line = document.querySelector('article search [aria-hidden="true"]:not(svg)');
      const told: string[] = [];
      new MutationObserver(() => {
        const isMarked = document.querySelector('[data-hit]') !== null;
        told.push(`${line?.textContent}${isMarked ? ' (marked)' : ''}`);
      }).observe(line as Node, { childList: true, characterData: true, subtree: true });
      Object.assign(globalThis, { told });
    });
    await expect(box).toBeFocused();
    // At once, as what is pasted: no letter is looked for by itself.
    await page.keyboard.insertText('the');
    const said = page.locator('search').getByRole('status');
    await expect(said).toHaveText(/ hits, 1 to 1,000 marked$/, { timeout: 60_000 });
    const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
    expect(told).toEqual([
      'Searching …',
      expect.stringMatching(/^[\d,]+ hits$/),
      expect.stringMatching(/^[\d,]+ hits, 1 to 1,000 marked \(marked\)$/),
    ]);
  },
);

journey(
  'a search steps through all of its hits, also those beyond the first thousand',
  async ({ page }, hand) => {
    await openAt(page, `/#dataset=${NAME}&view=source`);
    await hand.press(page.getByRole('button', { name: 'Search in this article' }));
    const box = page.getByRole('searchbox', { name: 'Search in this article' });
    await hand.write(box, 'the');
    const said = page.locator('search').getByRole('status');
    await expect(said).toHaveText(/ hits, 1 to 1,000 marked$/, { timeout: 60_000 });
    const count = (await said.textContent())?.split(' ')[0] ?? '';
    await page.keyboard.press('Shift+Enter');
    await expect(said).toContainText(`${count} of ${count} hits`);
    const last = page.locator('[data-hit][aria-current="true"]').last();
    await expect(last).toBeInViewport();
    await expect(last).toHaveText(/^the$/i);
    expect(Number(count.replace(',', ''))).toBeGreaterThan(1000);
  },
);
