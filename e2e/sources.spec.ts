/** An event of which two sources tell, and not the same: a made-up dataset from the fixtures of the check. */
import type { Page } from '@playwright/test';
import { quoteIn, SOUND_TEXT, sha256Of } from '../src/model/record/soundDataset.fixture';
import { SECOND_FILE, SECOND_TEXT, twoSourcesDataset } from '../src/model/record/twoSources.fixture';
import { journey } from './hand';
import { expect, test } from './journey';
import { CLAIMS_IN_TIME, manyClaims, manyClaimsText, wordsOf } from './manyClaims';
import { openAt } from './openAt';
import { serveDataset } from './serveDataset';

const serveTwoSources = (page: Page, json = twoSourcesDataset()) =>
  serveDataset(page, 'ferry-talks', json, (path) => (path.endsWith(SECOND_FILE) ? SECOND_TEXT : SOUND_TEXT));

/** What the article marks as selected, joined. */
const marked = async (page: Page) =>
  (await page.locator('mark[aria-current="true"]').allTextContents()).join('');

journey(
  'two sources of one meeting stand side by side, and where they differ is said in details, list and citation',
  async ({ page }, hand) => {
    await serveTwoSources(page);
    await openAt(page, '/#dataset=ferry-talks&view=list&event=meeting');
    const row = page.getByRole('listitem').filter({ has: page.locator('a[data-event-id="meeting"][href]') });
    await expect(row.filter({ hasText: 'Berg and Lund meet' }).first()).toContainText('≠ sources differ');
    await expect(page.getByRole('listitem').filter({ hasText: 'Berg calls Lund' }).first()).not.toContainText(
      'differ',
    );

    const details = page.getByRole('article', { name: 'Berg and Lund meet' });
    await expect(details.getByText('≠ otherwise Evening Post: ‘on 5 March’')).toBeVisible();
    const berg = details.getByRole('listitem').filter({ hasText: 'Foreign Minister' }).first();
    await expect(berg.getByText('in Evening Post: Delegation leader')).toBeVisible();
    const table = details.getByRole('table', { name: 'What each source says' });
    const date = table.getByRole('row', { name: /^Date/ });
    await expect(date).toContainText('≠ sources differ');
    await expect(date.getByRole('cell').nth(0)).toContainText('‘on 4 March’');
    await expect(date.getByRole('cell').nth(1)).toContainText('‘on 5 March’');
    await expect(table.getByRole('row', { name: /^Participants/ })).not.toContainText('differ');
    const timetable = table.getByRole('row', { name: /^Status: Timetable/ });
    await expect(timetable.getByRole('cell').nth(1)).toHaveText(/–$/);

    await hand.press(date.getByRole('cell').nth(1).getByRole('link', { name: '“on 5 March”' }));
    await expect(page.getByRole('article', { name: /^Source: 🚢 No ferry deal/ })).toBeVisible();
    await expect.poll(() => marked(page)).toBe('on 5 March');
    await page.keyboard.press('Escape');
    await hand.press(date.getByRole('cell').nth(0).getByRole('link', { name: '“on 4 March”' }));
    await expect(page.getByRole('article', { name: /^Source: 🚢 Two ministers/ })).toBeVisible();
    await expect.poll(() => marked(page)).toBe('on 4 March');

    await hand.press(berg.getByRole('link', { name: '“Delegation leader”' }));
    await expect.poll(() => marked(page)).toBe('Delegation leader');

    await hand.press(details.getByRole('button', { name: 'Cite' }));
    await expect(page.getByRole('dialog')).toContainText('sources differ: date, “on 5 March” (Evening Post)');
  },
);

journey('receipts of two sources are told from each other wherever they stand', async ({ page }, hand) => {
  await serveTwoSources(page);
  await openAt(page, '/#dataset=ferry-talks&view=list&event=meeting');
  const key = 'A Harbour News · B Evening Post';
  const details = page.getByRole('article', { name: 'Berg and Lund meet' });
  const list = page.getByRole('region', { name: 'Events in order of time' });
  for (const within of [details, list]) {
    await expect(within.locator('a[data-evidence-id="p1-day"]').first()).toHaveText('A\u00a0¶1');
    await expect(within.locator('a[data-evidence-id="ep-day"]').first()).toHaveText('B\u00a0¶1');
    await expect(within.getByText(key)).toBeVisible();
  }
  const second = details.locator('a[data-evidence-id="ep-day"]').first();
  await expect(second).toHaveAccessibleName(/^B Paragraph 1: “on 5 March”/);
  await hand.press(second);
  const current = page.getByRole('navigation', { name: 'Sources' }).locator('[aria-current]');
  await expect(current).toHaveText(/^B Evening Post, /);
  // Each by itself: a headline from right to left does not turn its publisher to the other side.
  await expect(current.locator('bdi')).toHaveText(['Evening Post', '🚢 No ferry deal after all']);
  await expect.poll(() => marked(page)).toBe('on 5 March');
  await page.keyboard.press('Escape');
  await expect(second).toBeFocused();
  await expect(page.getByText('B Evening Post, Paragraph 1')).toBeVisible();
  await openAt(page, '/#dataset=ferry-talks&view=agreements');
  const agreements = page.getByRole('region', { name: 'What was agreed, what is open' });
  await expect(agreements.locator('a[data-evidence-id="p1-said"]').first()).toHaveText('A\u00a0¶1');
  await expect(agreements.getByText(key)).toBeVisible();
});

test('on a phone the sources stand one below the other, each under its name', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await serveTwoSources(page);
  await openAt(page, '/#dataset=ferry-talks&view=list&event=meeting');
  const place = page.getByRole('row', { name: /^Place/ });
  const [first, second] = [place.getByText('Harbour News'), place.getByText('Evening Post')];
  await second.scrollIntoViewIfNeeded();
  const top = async (of: typeof first) => (await of.boundingBox())?.y ?? Number.NaN;
  expect(await top(second)).toBeGreaterThan(await top(first));
  await expect(page.getByRole('table').getByRole('link', { name: 'Evening Post', exact: true })).toHaveCount(
    0,
  );
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
});

for (const width of [1000, 1440])
  journey(
    `the name of a source leads to what it says of the event, and back to the name, at ${width} px`,
    async ({ page }, hand) => {
      await page.setViewportSize({ width, height: 844 });
      await serveTwoSources(page);
      await openAt(page, '/#dataset=ferry-talks&view=list&event=meeting');
      const table = page.getByRole('table', { name: 'What each source says' });
      const name = table.getByRole('link', { name: 'Evening Post', exact: true });
      await hand.press(name);
      await expect(page.getByRole('article', { name: /^Source: 🚢 No ferry deal/ })).toBeVisible();
      await expect.poll(() => marked(page)).toBe('Ada Berg met Ivo Lund in Sundby on 5 March.');
      await expect(page.locator('mark[aria-current="true"]').first()).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(name).toBeFocused();
      await expect(name).toBeInViewport();
    },
  );

journey(
  'what several speakers say of one matter stands side by side, from the claim and from the agenda item',
  async ({ page }, hand) => {
    await openAt(page, '/#view=list&event=lukashenko-putin-sochi');
    const details = page.getByRole('article', { name: /Sochi/ });
    const statements = /^3 statements on “.*Sochi.*”, by 2 speakers$/;
    await hand.press(details.locator('summary').filter({ hasText: statements }).first());
    const sides = details.getByRole('list', { name: /Sochi.*side by side/ });
    await expect(sides.getByRole('listitem')).toHaveCount(3);
    await expect(sides.getByRole('listitem').nth(0)).toContainText('Maksim Oreshkin');
    await expect(sides.getByRole('listitem').nth(2)).toContainText('Vladimir Putin');
    await expect(sides.getByRole('listitem').nth(2)).toContainText('20 December 2019');
    const receipt = sides.getByRole('listitem').nth(2).locator('blockquote a[data-evidence-id]').first();
    const words =
      (await sides.getByRole('listitem').nth(2).locator('blockquote bdi').first().textContent()) ?? '';
    await hand.press(receipt);
    await expect.poll(() => marked(page)).toBe(words);

    const json = twoSourcesDataset();
    const [claim] = json.claims;
    if (claim) json.claims.push({ ...claim, id: 'berg-earlier', event: 'call', evidence: ['p2-call'] });
    await serveTwoSources(page, json);
    await openAt(page, '/#dataset=ferry-talks&view=agreements');
    const row = page.getByRole('row', { name: /Timetable of the northern ferry/ });
    const times = '2 statements on “Timetable of the northern ferry”, at different times';
    await hand.press(row.locator('summary').filter({ hasText: times }));
    const both = row.getByRole('list', { name: /side by side/ }).getByRole('listitem');
    await expect(both).toHaveCount(2);
    await expect(both.nth(0)).toContainText('2 March 2021');
    await expect(both.nth(1)).toContainText(/4 March 2021.* ·\s≠\ssources differ/);
  },
);

journey(
  'an event opens the article that tells of it; another one says that it does not, and a dead link says so',
  async ({ page }, hand) => {
    const json = twoSourcesDataset();
    const words = { ...quoteIn(SECOND_TEXT, 'ep-dispute', 'The northern ferry stays a matter of dispute.') };
    json.evidence.push({ ...words, source: 'evening-post' });
    const when = {
      edtf: '2021-03-06',
      position: 'at',
      inferred: { what: 'the day', basis: 'The dateline.' },
    } as const;
    json.events.push({
      ...{ id: 'dispute', kind: 'statement', modality: 'held', title: 'The ferry stays disputed', when },
      ...{ summary: 'It stays disputed.', participants: [], evidence: ['ep-dispute'] },
    });
    await serveTwoSources(page, json);
    await openAt(page, '/#dataset=ferry-talks&view=list&event=dispute');
    await expect(page.getByRole('article', { name: /^Source: 🚢 No ferry deal/ })).toBeVisible();
    await expect(page.locator('mark[data-evidence-id="ep-dispute"]')).toBeVisible();
    const silent = page
      .getByRole('status')
      .filter({ hasText: 'does not tell of “The ferry stays disputed”' });
    await expect(silent).toHaveCount(0);

    const sources = page.getByRole('navigation', { name: 'Sources' });
    await hand.press(sources.getByRole('link', { name: /^A Harbour News/ }));
    await expect(page.getByRole('article', { name: /^Source: 🚢 Two ministers/ })).toBeVisible();
    await hand.press(silent.getByRole('link', { name: /^Evening Post/ }));
    await expect(page.getByRole('article', { name: /^Source: 🚢 No ferry deal/ })).toBeVisible();

    for (const [address, sentence] of [
      ['quote=renamed', 'The dataset holds no passage “renamed”.'],
      ['source=renamed', 'The dataset holds no source “renamed”.'],
      ['source=evening-post&para=99', 'This article has no paragraph 99: its last one is 1.'],
    ] as const) {
      await openAt(page, `/#dataset=ferry-talks&view=source&${address}`);
      await expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible();
    }
  },
);

for (const [name, spoil, tag, sentence] of [
  [
    'whose record is set aside',
    (json: ReturnType<typeof twoSourcesDataset>) => {
      for (const one of json.sources) if (one.id === 'evening-post') one.published = 'some day';
    },
    'source not shown',
    'The source “evening-post” is not shown.',
  ],
  ['that does not come', () => {}, 'B not checked', 'The article could not be loaded.'],
] as const)
  journey(
    `the receipts of a source ${name} say so, lead to what is said of it, and Escape back`,
    async ({ page }, hand) => {
      const json = twoSourcesDataset();
      spoil(json);
      await serveDataset(page, 'ferry-talks', json, (path) =>
        path.endsWith(SECOND_FILE) ? '<!doctype html><title>Not found</title>' : SOUND_TEXT,
      );
      await openAt(page, '/#dataset=ferry-talks&view=list&event=meeting');
      const details = page.getByRole('article', { name: 'Berg and Lund meet' });
      const receipt = details.locator('a[data-evidence-id="ep-day"]').first();
      await expect(receipt).toHaveText(tag);
      await hand.press(receipt);
      const said = page.getByRole('alert').filter({ hasText: sentence });
      await expect(said).toBeFocused();
      await expect(page.getByRole('article', { name: /^Source:/ })).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(receipt).toBeFocused();
      await hand.press(details.locator('a[data-evidence-id="p1-day"]').first());
      await expect.poll(() => marked(page)).toBe('on 4 March');
    },
  );

/** Both sources, long enough to be scrolled, as the dataset knows them. */
async function serveLongSources(page: Page): Promise<void> {
  const file = twoSourcesDataset();
  const lines = Array.from({ length: 120 }, (_, at) => `Line ${at + 1} of what was said besides.`).join(
    '\n\n',
  );
  const texts = [SOUND_TEXT, SECOND_TEXT].map((text) => `${text}\n${lines}\n`);
  for (const [at, source] of file.sources.entries()) source.sha256 = sha256Of(texts[at] ?? '');
  await serveDataset(page, 'ferry-talks', file, (path) => texts[path.endsWith(SECOND_FILE) ? 1 : 0] ?? '');
}

for (const [name, size] of [
  ['a phone', { width: 390, height: 844 }],
  ['a desk', { width: 1440, height: 900 }],
] as const) {
  journey(
    `on ${name} each source keeps its place while another, the list or an event is looked at`,
    async ({ page }, hand) => {
      await page.setViewportSize(size);
      await serveLongSources(page);
      await openAt(page, '/#dataset=ferry-talks&view=source');
      const first = page.getByRole('article', { name: /^Source: 🚢 Two ministers/ });
      const second = page.getByRole('article', { name: /^Source: 🚢 No ferry deal/ });
      const line = (number: number) => page.getByText(`Line ${number} of what`);
      const sources = page.getByRole('navigation', { name: 'Sources' });
      const evening = sources.getByRole('link', { name: /Evening Post/ });
      const harbour = sources.getByRole('link', { name: /Harbour News/ });
      /** Reads on until a line stands at the top, as far as a finger or a wheel would. */
      const readTo = async (number: number) => {
        // With the frame in which the page hears of it: no hand presses the next thing sooner.
        await line(number).evaluate((one) => {
          one.scrollIntoView({ block: 'start' });
          return new Promise((heard) => requestAnimationFrame(heard));
        });
        return topOf(number);
      };
      const topOf = async (number: number) => (await line(number).boundingBox())?.y ?? Number.NaN;
      /** To a few pixels: what scrolls stops at whole ones, each time it is drawn anew. */
      const stands = (number: number, y: number) =>
        expect.poll(async () => Math.abs((await topOf(number)) - y), `line ${number}`).toBeLessThan(5);

      await expect(first).toBeVisible();
      await hand.reach(evening);
      const inFirst = await readTo(30);
      await hand.press(evening);
      await expect(second).toBeVisible();
      await expect(line(45)).not.toBeInViewport();
      await hand.reach(harbour);
      const inSecond = await readTo(45);
      await hand.press(harbour);
      await expect(first).toBeVisible();
      await stands(30, inFirst);
      await page.goBack();
      await expect(second).toBeVisible();
      await stands(45, inSecond);

      // The list, an event, and Back to the source.
      const list = page.getByRole('link', { name: 'List', exact: true });
      await hand.reach(list);
      await readTo(45);
      await hand.press(list);
      await hand.press(page.locator('a[data-event-id="meeting"][href]').first());
      await expect(page.getByRole('article', { name: 'Berg and Lund meet' })).toBeVisible();
      await page.goBack();
      await page.goBack();
      await expect(second).toBeVisible();
      await stands(45, inSecond);
      await hand.press(harbour);
      await stands(30, inFirst);
    },
  );
}

for (const width of [390, 1440])
  test(`forty claims of one speaker stand in order of time, each with its number, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await serveDataset(page, 'ferry-talks', manyClaims(), manyClaimsText);
    await openAt(page, '/#dataset=ferry-talks&view=list&speaker=berg');
    const said = page.getByRole('region', { name: 'What Ada Berg said' });
    await expect(said.getByText('40 claims, in order of time.')).toBeVisible();
    const receipts = said.locator('ol > li > p:first-child a[data-evidence-id]');
    const ids = await receipts.evaluateAll((all) =>
      all.map((one) => (one as HTMLElement).dataset.evidenceId),
    );
    expect(ids).toEqual(CLAIMS_IN_TIME.map(wordsOf));
    // Numbers hang before their line: as wide as the last one is, they stand within the pane.
    const room = await said
      .locator('ol > li')
      .last()
      .evaluate((last) => {
        const pen = document.createElement('canvas').getContext('2d');
        if (pen === null) throw new Error('There is nothing to measure with.');
        pen.font = getComputedStyle(last).font;
        const pane = last.closest('section')?.getBoundingClientRect().left ?? Number.NaN;
        return last.getBoundingClientRect().left - pane - pen.measureText('40.\u00a0').width;
      });
    expect(room).toBeGreaterThanOrEqual(2);
    await said.locator('summary').last().press('Enter');
    const sides = said.getByRole('list', { name: 'Statements on “Price of tickets”, side by side' });
    await expect(sides.getByRole('listitem')).toHaveCount(40);
    await expect(sides.locator('blockquote[lang="fr"]')).toHaveCount(20);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
