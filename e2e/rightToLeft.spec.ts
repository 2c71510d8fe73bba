/** Sources and titles that go from right to left: each in its own direction, whatever it begins with and stands beside. */
import type { Locator } from '@playwright/test';
import { SAID, serveArabic, TITLE } from './arabicDataset';
import { expect, test } from './journey';
import { openAt } from './openAt';
import { readClipboard } from './readClipboard';

/** Where the first letters of some words stand, in the order of the words. */
const lefts = (within: Locator, words: readonly string[]) =>
  within.evaluate(
    (element, parts) =>
      parts.map((part) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.nodeValue?.indexOf(part) ?? -1;
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + part.length);
          return Math.round(range.getBoundingClientRect().left);
        }
        return Number.NaN;
      }),
    [...words],
  );

/** Fails unless the words of one line stand from right to left. */
async function expectLeftwards(within: Locator, ...words: string[]): Promise<void> {
  const places = await lefts(within, words);
  expect(places, words.join(' ')).toEqual(places.toSorted((a, b) => b - a));
  expect(new Set(places).size, words.join(' ')).toBe(words.length);
}

test('an article from right to left keeps its order where a paragraph begins with a Latin name', async ({
  page,
}) => {
  await serveArabic(page);
  await openAt(page, '/#dataset=arabic-talks&view=source&event=meeting&quote=said');
  const paragraph = page.locator('[data-para="2"]');
  await expectLeftwards(paragraph, 'Ivo', 'قال', 'لقد');
  await expect(paragraph).toHaveCSS('direction', 'rtl');
  await expect(page.locator('[data-para="3"]'), 'wholly in English').toHaveCSS('direction', 'ltr');
  const joined = await page.locator('mark[data-evidence-id~="said"]').allTextContents();
  expect(joined.join('')).toBe(SAID);
  // What closes the paragraph stands behind its last word, at the left.
  const [last = 0, end = 0] = await lefts(paragraph, ['الله)', '».']);
  expect(end).toBeLessThan(last);
  await expect(
    page
      .getByRole('article', { name: /^Source:/ })
      .getByText('الميناء')
      .first(),
  ).toHaveAttribute('lang', 'ar');
});

test('the hint of a receipt shows words from right to left as a block of their own, and what is ours from left to right', async ({
  page,
}) => {
  await serveArabic(page);
  await openAt(page, '/#dataset=arabic-talks&event=meeting');
  const receipt = page.locator('article a[data-evidence-id="said"]').first();
  await receipt.focus();
  const hint = page.locator('[popover]:popover-open');
  const words = hint.locator('mark').locator('..');
  await expect(words).toHaveAttribute('lang', 'ar');
  await expect(words).toHaveCSS('direction', 'rtl');
  await expect(words).toHaveCSS('display', 'block');
  await expectLeftwards(words, '…', 'Ivo', 'قال');
  const [last = 0, dots = 0] = await lefts(words, ['الله)', '».']);
  expect(dots).toBeLessThan(last);
  await expect(hint).toHaveCSS('direction', 'ltr');
  await expect(hint.getByText('Said by')).toHaveText('Said by Ivo Lund, in quotation marks');
});

test('titles from right to left have their order on the timeline, in the list and in details, with their language', async ({
  page,
}) => {
  await serveArabic(page);
  await openAt(page, '/#dataset=arabic-talks&event=meeting');
  const [first, ...rest] = ['لقاء', 'Ivo', 'في', '(٤'];
  const inOrder = (within: Locator) => expectLeftwards(within, first ?? '', ...rest);
  await inOrder(page.locator('.mark-title'));
  const heading = page.getByRole('heading', { name: TITLE });
  await inOrder(heading);
  await expect(heading.locator('bdi')).toHaveAttribute('lang', 'ar');
  await openAt(page, '/#dataset=arabic-talks&view=list&event=meeting');
  const row = page.locator('li a[data-event-id="meeting"]');
  await inOrder(row);
  await expect(row.locator('bdi').first()).toHaveAttribute('lang', 'ar');
});

test('in the menu of ways along time the date behind a title from right to left stays a date', async ({
  page,
}) => {
  await serveArabic(page);
  await openAt(page, '/#dataset=arabic-talks&view=timeline');
  await page.getByRole('button', { name: 'Go to' }).press('Enter');
  const next = page.getByRole('button', { name: /^Next event/ });
  await expect(next).toContainText(`${TITLE}, 4 March 2021`);
  await expectLeftwards(next, 'لقاء', 'Ivo', 'في');
  // What is ours goes from left to right: the day stands behind the title, and the month before the year.
  const [title = 0, day = 0, month = 0, year = 0] = await lefts(next, ['لقاء', '4', 'March', '2021']);
  expect(day).toBeGreaterThan(title);
  expect(year).toBeGreaterThan(month);
});

test('a name from right to left stands beside its box like any other', async ({ page }) => {
  await serveArabic(page);
  await openAt(page, '/#dataset=arabic-talks');
  const [one = 0, other = 0] = await Promise.all(
    ['سلمى الخطيب', 'Ivo Lund'].map(async (name) => {
      const label = page.getByRole('search').getByText(name, { exact: true }).first();
      return label.evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return Math.round(range.getBoundingClientRect().left);
      });
    }),
  );
  expect(one).toBe(other);
});

test('where no article stands beside it a quotation goes from right to left, and its receipt from left to right', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await serveArabic(page);
  await openAt(page, '/#dataset=arabic-talks&event=meeting');
  const quotes = page.locator('blockquote');
  const spoken = quotes.filter({ hasText: 'لقد' });
  await expect(spoken).toHaveCSS('direction', 'rtl');
  await expect(spoken).toHaveAttribute('lang', 'ar');
  expect((await spoken.locator('bdi').textContent()) ?? '').toBe(SAID);
  await expect(quotes.filter({ hasText: 'page 3' })).toHaveCSS('direction', 'ltr');
});

test('on paper the date behind a title from right to left stays a date', async ({ page }) => {
  await serveArabic(page);
  await openAt(page, '/#dataset=arabic-talks&view=source');
  await page.emulateMedia({ media: 'print' });
  const rests = page.locator('li[data-note] b').first();
  await expect(rests).toHaveText(`${TITLE} – 4 March 2021`);
  const places = await lefts(rests, ['4', 'March', '2021']);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  await expectLeftwards(rests, 'لقاء', 'Ivo', 'في');
});

test('a citation shows words from right to left apart from what stands beside them, and is copied without a sign of it', async ({
  page,
  context,
}) => {
  await serveArabic(page);
  await openAt(page, '/#dataset=arabic-talks&event=meeting');
  await page.getByRole('button', { name: 'Cite', exact: true }).first().press('Enter');
  const box = page.getByRole('textbox', { name: 'Citation' });
  await expect(box).toHaveValue(new RegExp(`Event: \u2067${TITLE.replace(/[()]/g, '\\$&')}\u2069, 4 March`));
  const shown = await box.inputValue();
  await box.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  expect(await readClipboard(context)).toBe(shown.replaceAll(/[\u2066-\u2069]/g, ''));
});

test('words from right to left that are looked for keep their quotation marks', async ({ page }) => {
  await serveArabic(page);
  await openAt(page, '/#dataset=arabic-talks&view=list&q=لقاء');
  const quoted = await lefts(page.getByRole('link', { name: 'Remove the search for لقاء' }), [
    '“',
    'لقاء',
    '”',
  ]);
  expect(quoted).toEqual(quoted.toSorted((a, b) => a - b));
});
