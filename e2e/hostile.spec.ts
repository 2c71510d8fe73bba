/**
 * A dataset that means harm, through every view: its words are shown letter for letter, what is hidden in them
 * has a sign, and nothing of it runs, is fetched, reaches the HTML policy or pushes the page sideways.
 */
import type { Page } from '@playwright/test';
import { splitHidden } from '../src/lib/hiddenCharacters';
import { SOUND_TEXT, sha256Of, soundDataset } from '../src/model/record/soundDataset.fixture';
import { boxOf } from './boxOf';
import { faultJourney } from './faultJourney';
import { expect, said, test } from './faults';
import { goTo } from './goTo';
import { CANARY, HOSTILE, HOSTILE_HOST, serveHostile } from './hostileDataset';
import { openAt } from './openAt';
import { serveDataset } from './serveDataset';
import { smallTargets } from './smallTargets';

const { json, shown } = HOSTILE;

/** Writes down every string that the page hands to its Trusted Types policy. */
async function listenToPolicy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    type Rules = Record<string, (text: string) => unknown>;
    const { prototype } = (
      globalThis as unknown as {
        TrustedTypePolicyFactory: { prototype: { createPolicy: (name: string, rules: Rules) => unknown } };
      }
    ).TrustedTypePolicyFactory;
    const { createPolicy } = prototype;
    const seen: string[] = [];
    Object.assign(globalThis, { seenByPolicy: seen });
    prototype.createPolicy = function (name, rules) {
      const heard = Object.entries(rules).map(([kind, rule]) => [
        kind,
        (made: string) => {
          seen.push(made);
          return rule(made);
        },
      ]);
      return createPolicy.call(this, name, Object.fromEntries(heard) as Rules);
    };
  });
}

const seenByPolicy = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { seenByPolicy: string[] }).seenByPolicy);

/**
 * What should not be: text, names, tips, a title whose hidden characters have no sign; parts that scroll sideways;
 * links that lead away and do not say where.
 */
async function faultsOnScreen(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode as Text;
      if (parentElement?.closest('[data-hidden], textarea') === null) texts.push(data);
    }
    // Names and tips are spoken or drawn where no sign can stand: what is hidden is spelt there.
    const spoken = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder'];
    for (const element of document.querySelectorAll('*'))
      for (const name of spoken) texts.push(element.getAttribute(name) ?? '');
    texts.push(document.title);
    const wide = [...document.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const { overflowX } = getComputedStyle(element);
      return (
        (overflowX === 'auto' || overflowX === 'scroll') && element.scrollWidth > element.clientWidth + 1
      );
    });
    const blind = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
      ({ origin, host, protocol, textContent }) =>
        origin !== location.origin && !(/^https?:$/.test(protocol) && textContent.includes(host)),
    );
    const root = document.documentElement;
    const isWide = root.scrollWidth > root.clientWidth;
    // Lone halves of pairs do not survive the way out of the page but as JSON.
    return JSON.stringify({
      texts,
      wide: wide.map((element) => element.outerHTML.slice(0, 120)),
      blind: blind.map((link) => link.outerHTML.slice(0, 300)),
      isWide,
    });
  });
  const { texts, wide, blind, isWide } = JSON.parse(found) as Record<'texts' | 'wide' | 'blind', string[]> & {
    isWide: boolean;
  };
  const bare = texts.filter((one) => splitHidden(one).some(({ isHidden }) => isHidden));
  return [
    ...bare.map((one) => `without a sign: ${JSON.stringify(one.slice(0, 120))}`),
    ...wide.filter((one) => !SCROLLED_SIDEWAYS.test(one)).map((one) => `scrolls sideways: ${one}`),
    ...blind.map((one) => `leads away without its host: ${one}`),
    ...(isWide ? ['the page scrolls sideways'] : []),
  ];
}

/** A table on a narrow screen scrolls by itself. */
const SCROLLED_SIDEWAYS = /^<table|role="table"/;

const VIEWS = [
  'view=timeline',
  'view=timeline&event=all-of-it',
  'view=list&event=constructor',
  'view=list&speaker=lukashenko',
  'view=agreements&event=valueof',
  'view=source&quote=hostile-0',
  'view=source&event=all-of-it',
  'view=list&known=2019-12-18',
  'view=list&q=nothing%20that%20is%20here',
  `view=timeline&who=lukashenko&not=putin&q=${CANARY}`,
];

for (const [name, viewport] of [
  ['on a desk', { width: 1440, height: 900 }],
  ['on a phone', { width: 390, height: 844 }],
] as const)
  test.describe(name, () => {
    test.use({ viewport });
    test('every view shows hostile words as words', async ({ page, faults }) => {
      test.setTimeout(180_000);
      await listenToPolicy(page);
      serveHostile(faults);
      await openAt(page, '/#dataset=hostile&view=list');
      await expect(said(page, 'alert', /are shown and 2 set aside/)).toContainText(
        `Of ${json.events.length} events in the file ${shown} are shown`,
      );
      for (const view of VIEWS) {
        await goTo(page, `dataset=hostile&${view}`);
        await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
        await expect.poll(() => faultsOnScreen(page), view).toEqual([]);
      }
      expect((await seenByPolicy(page)).filter((one) => one.includes(CANARY))).toEqual([]);
      // And the ear is open.
      await page.evaluate((word) => {
        document.createElement('p').innerHTML = word;
      }, CANARY);
      expect(await seenByPolicy(page)).toContain(CANARY);
    });
  });

for (const [name, least, device] of [
  ['a mouse', 24, {}],
  ['a finger', 44, { viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true }],
] as const)
  test(`what is wrong with a dataset is unfolded by ${name} without aiming`, async ({
    openContext,
    faults,
  }) => {
    serveHostile(faults);
    const page = await (await openContext(device)).newPage();
    await openAt(page, '/#dataset=hostile&view=list');
    const notice = said(page, 'alert', /are shown and 2 set aside/);
    await expect(notice).toBeVisible();
    expect((await page.evaluate(smallTargets, least)).filter((one) => one.includes('What is wrong'))).toEqual(
      [],
    );
  });

test('passages of hostile words are marked letter for letter, with signs that are not copied', async ({
  page,
  faults,
}) => {
  serveHostile(faults);
  await openAt(page, '/#dataset=hostile&view=source&event=all-of-it');
  for (const { id, exact } of json.evidence.filter((one) => String(one.id).startsWith('hostile-'))) {
    const marks = page.locator(`mark[data-evidence-id~="${id}"]`);
    await expect.poll(async () => (await marks.allTextContents()).join('')).toBe(exact);
  }
  const sign = page.locator('mark [data-hidden="U+202E"]').first();
  await expect(sign).toHaveAccessibleName('hidden character U+202E');
  await sign.scrollIntoViewIfNeeded();
  const { drawn, copied } = await sign.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return { drawn: getComputedStyle(element, '::before').content, copied: getSelection()?.toString() };
  });
  expect([drawn, copied]).toEqual(['"U+202E"', '\u202e']);
});

test('the link to the publisher shows the host it leads to, whatever that looks like', async ({
  page,
  faults,
}) => {
  serveHostile(faults);
  await openAt(page, '/#dataset=hostile&view=source');
  const away = page.getByRole('link', { name: 'At its publisher' });
  await expect(away).toHaveText(`At its publisher: ${HOSTILE_HOST}`);
  expect(await away.evaluate((link: HTMLAnchorElement) => link.host)).toBe(HOSTILE_HOST);
});

faultJourney(
  'a citation keeps hidden characters as they are, and names them beside it',
  async ({ page, faults }, hand) => {
    serveHostile(faults);
    const { id, exact } = json.evidence.find((one) => String(one.exact).includes('\u202e')) ?? {};
    await openAt(page, `/#dataset=hostile&view=source&event=all-of-it&quote=${id}`);
    await hand.press(page.getByRole('button', { name: 'Cite these words' }).first());
    const sheet = page.getByRole('dialog', { name: 'Cite' });
    await expect(sheet.getByRole('status').filter({ hasText: 'Hidden characters' })).toContainText('U+202E');
    expect(await sheet.getByRole('textbox', { name: 'Citation' }).inputValue()).toContain(String(exact));
  },
);

test('of titles of 99,000 letters without a blank the list shows a beginning, the details all, and they hold nothing up', async ({
  page,
}) => {
  const made = soundDataset();
  const title = 'W'.repeat(99_000);
  const events = made.events.map((one) => ({ ...one, title }));
  await serveDataset(page, 'ferry-talks', { ...made, events }, () => SOUND_TEXT);
  await openAt(page, '/#dataset=ferry-talks&view=list');
  const rows = page.locator('main li a[data-event-id]');
  await expect(rows).toHaveCount(4);
  await expect(rows.first()).toHaveText(/^W{500} ?…/);
  await rows.first().press('Enter');
  const long = page.locator('article h2 [data-endless]', { hasText: title });
  await expect(long).toBeVisible();
  // Kerned, each line of it would be shaped with all that follows: four titles took more than a second.
  expect(await long.evaluate((element) => getComputedStyle(element).fontKerning)).toBe('none');
});

for (const width of [1440, 390])
  test(`a dataset whose title is as long as a field may be leaves room for its events, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const title = `${'W'.repeat(50_000)} ${'words '.repeat(8_000)}end`;
    await serveDataset(page, 'ferry-talks', { ...soundDataset(), title }, () => SOUND_TEXT);
    await openAt(page, '/#dataset=ferry-talks&view=list');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    expect((await boxOf(page.locator('main'))).height).toBeGreaterThan(450);
    await expect(page.locator('a[data-event-id]').first()).toBeInViewport();
  });

test('where every title is blank it is told why there are no events, and how many there were', async ({
  page,
}) => {
  const made = soundDataset();
  const events = made.events.map((one, at) => ({
    ...one,
    title: ['\u3164', ' \u200b', '\u2800', '\u202e'][at % 4],
  }));
  await serveDataset(page, 'ferry-talks', { ...made, events }, () => SOUND_TEXT);
  for (const view of ['list', 'timeline', 'agreements']) {
    await openAt(page, `/#dataset=ferry-talks&view=${view}`);
    const notice = said(page, 'alert', /Of 4 events in the file 0 are shown and 4 set aside\./);
    await expect(notice).toContainText('"title" must not be blank');
    await expect(page.getByRole('status').filter({ hasText: 'All 4 events' })).toHaveText(
      'All 4 events of this dataset were set aside: what is wrong with them is told above.',
    );
    // An axis would name days that nothing tells of.
    await expect(page.getByText('1970')).toHaveCount(0);
  }
});

for (const [what, more, sentence] of [
  ['lines', '\n'.repeat(100_001), 'This text has 100,012 lines, more than 100,000.'],
  [
    'letters of a paragraph',
    `\n${'words '.repeat(20_000)}`,
    'This text holds a paragraph of 120,000 letters from line 12 on, longer than 100,000.',
  ],
] as const)
  test(`a source of too many ${what} is told, and its events are shown without it`, async ({ page }) => {
    const text = SOUND_TEXT + more;
    const made = soundDataset();
    const sources = made.sources.map((one) => ({ ...one, sha256: sha256Of(text) }));
    await serveDataset(page, 'ferry-talks', { ...made, sources }, () => text);
    await openAt(page, '/#dataset=ferry-talks&view=list&event=meeting');
    await expect(said(page, 'alert', /could not be loaded/)).toContainText(sentence);
    await expect(page.getByText('Showing 4 of 4 events').first()).toBeVisible();
    const receipt = page.getByRole('article').getByRole('link', { name: /^not checked: “on 4 March”/ });
    await expect(receipt.first()).toBeVisible();
  });

test('a list that stands twice in the file is told, for of the first one nothing is shown', async ({
  page,
}) => {
  const text = JSON.stringify(soundDataset()).replace('"events":', '"events":[],"events":');
  await page.route('**/data/twice/dataset.json', (route) =>
    route.fulfill({ body: text, contentType: 'application/json' }),
  );
  await page.route('**/data/twice/**/*.txt*', (route) => route.fulfill({ body: SOUND_TEXT }));
  await openAt(page, '/#dataset=twice&view=list');
  await expect(
    page.getByText('The field "events" stands a second time in one object, in line 1.'),
  ).toBeVisible();
});
