/** Citing: what the sheet shows, copies and saves is what the golden files beside the rule say. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { journey } from './hand';
import { holdBack } from './holdBack';
import { expect } from './journey';
import { openAt } from './openAt';
import { readClipboard } from './readClipboard';
import { publisherPage, shownWords } from './shownWords';

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Cite' });
const citation = (page: Page) => sheet(page).getByRole('textbox', { name: 'Citation' });

/** A golden file as this server's page writes it: addresses and edition are those of the page. */
async function golden(page: Page, file: string): Promise<string> {
  const text = await readFile(join(import.meta.dirname, '../src/model/cite/golden', file), 'utf8');
  const { version } = JSON.parse(await readFile('public/data/belarus-russia-2019-12/dataset.json', 'utf8'));
  return text
    .replaceAll('https://communique.example/', new URL('/', page.url()).href)
    .replaceAll(/(version |"version": ")1\.0\.0/g, `$1${version}`);
}

journey(
  'the call of 18 December, cited in every format, copied and saved',
  async ({ page, context }, hand) => {
    await context.grantPermissions(['clipboard-write']);
    await openAt(page, '/#event=rumas-medvedev-call');
    await hand.press(page.getByRole('button', { name: 'Cite', exact: true }));
    await expect(sheet(page).getByRole('radio', { name: 'This event' })).toBeChecked();
    for (const [label, extension] of [
      ['Text', 'txt'],
      ['BibTeX', 'bib'],
      ['RIS', 'ris'],
      ['CSL-JSON', 'json'],
      ['Wikipedia', 'wiki'],
    ] as const) {
      await hand.choose(sheet(page).getByRole('radio', { name: label }));
      const expected = await golden(page, `call-of-18-december.${extension}`);
      // A text box holds plain line feeds, whatever the lines of the file end with.
      await expect(citation(page)).toHaveValue(expected.replaceAll('\r\n', '\n'));
      const saved = page.waitForEvent('download');
      await hand.press(sheet(page).getByRole('button', { name: `Download .${extension}` }));
      const file = await saved;
      expect(file.suggestedFilename()).toBe(`belta-2019-12-20-rumas-medvedev-call.${extension}`);
      expect(await readFile(await file.path(), 'utf8')).toBe(expected);
    }
    await hand.press(sheet(page).getByRole('button', { name: 'Copy' }));
    await expect(sheet(page).getByRole('status').filter({ hasText: 'copied' })).toBeVisible();
    expect(await readClipboard(context)).toBe(await golden(page, 'call-of-18-december.wiki'));
    await hand.choose(sheet(page).getByRole('radio', { name: 'This view' }));
    await expect(citation(page)).toHaveValue(/^\{\{cite web [^\n]*event=rumas-medvedev-call/);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Cite', exact: true })).toBeFocused();
  },
);

journey(
  'a broken quote is cited with its flag; a refused clipboard leaves the text selected',
  async ({ page }, hand) => {
    await page.route('**/sources/*.txt*', async (route) => {
      const text = await (await route.fetch()).text();
      await route.fulfill({
        body: text.replace('a telephone conversation took', 'a telephone conversatiom took'),
        contentType: 'text/plain',
      });
    });
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await openAt(page, '/#event=rumas-medvedev-call&quote=p15-call');
    await hand.press(page.getByRole('button', { name: 'Cite this view' }));
    await hand.choose(sheet(page).getByRole('radio', { name: 'These words' }));
    await expect(sheet(page).getByRole('status').filter({ hasText: 'Not as quoted' })).toBeVisible();
    await expect(citation(page)).toHaveValue(/\[Not as quoted: These words are not found in this text/);
    await hand.press(sheet(page).getByRole('button', { name: 'Copy' }));
    await expect(
      sheet(page).getByRole('status').filter({ hasText: 'copy it with Ctrl+C, on a Mac with ⌘C' }),
    ).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await citation(page).inputValue());
  },
);

journey(
  'the address in a citation leads to the very words at their publisher, and to no others',
  async ({ page }, hand) => {
    const text = await readFile('public/data/belarus-russia-2019-12/sources/belta-2019-12-20.txt', 'utf8');
    await page.route('**/publisher.html*', (route) =>
      route.fulfill({ body: publisherPage(text), contentType: 'text/html' }),
    );
    await page.route('**/dataset.json', async (route) => {
      const dataset = await (await route.fetch()).json();
      for (const source of dataset.sources)
        source.url = new URL('/publisher.html?a=1&b=2', route.request().url()).href;
      await route.fulfill({ json: dataset });
    });
    // Words with a hyphen, words that stand twice, a comma, words that stand elsewhere with a capital, an [insertion].
    for (const id of ['p14-sochi-talks', 'p12-sochi', 'p15-call', 'p13-parties', 'p11-our-meeting']) {
      await openAt(page, `/#quote=${id}`);
      await hand.press(page.getByRole('button', { name: 'Cite this view' }));
      await hand.choose(sheet(page).getByRole('radio', { name: 'These words' }));
      await hand.choose(sheet(page).getByRole('radio', { name: 'CSL-JSON' }));
      await expect(citation(page)).toHaveValue(/:~:text=/);
      const [item] = JSON.parse(await citation(page).inputValue());
      await page.goto(item.URL);
      await expect.poll(() => shownWords(page), id).toEqual([item.custom.quotes[0].exact]);
      await page.goto('about:blank');
    }
  },
);

journey(
  'what was copied before the text came is told as another citation once it has',
  async ({ page, context }, hand) => {
    await context.grantPermissions(['clipboard-write']);
    const letCome = await holdBack(page, '**/sources/*.txt*');
    await openAt(page, '/#event=rumas-medvedev-call');
    await hand.press(page.getByRole('button', { name: 'Cite this view' }));
    await hand.choose(sheet(page).getByRole('radio', { name: 'This event' }));
    const unchecked = sheet(page).getByRole('status').filter({ hasText: 'Not checked against the text' });
    await expect(unchecked).toBeVisible();
    await expect(citation(page)).toHaveValue(/not checked here/);
    const copy = sheet(page).getByRole('button', { name: 'Copy' });
    const said = (words: RegExp) => sheet(page).getByRole('status').filter({ hasText: words });
    await hand.press(copy);
    await expect(said(/^The citation is copied\.$/)).toBeVisible();
    letCome();
    await expect(said(/^The citation has changed since then: copy it again\.$/)).toBeVisible();
    await expect(unchecked).toHaveCount(0);
    await hand.press(copy);
    await expect(said(/^The citation is copied\.$/)).toBeVisible();
    expect(await readClipboard(context)).toContain('paragraph 15');
    // Another format is another citation, of which nothing was copied.
    await hand.choose(sheet(page).getByRole('radio', { name: 'RIS' }));
    await expect(said(/copied|copy/)).toHaveCount(0);
  },
);
