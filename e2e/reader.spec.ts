/** The article as a way in: search, coverage, paper, several sources; and quotes that no longer hold. */
import type { Locator, Page } from '@playwright/test';
import { quoteIn, SOUND_TEXT, sha256Of, soundDataset } from '../src/model/record/soundDataset.fixture';
import { type Hand, journey } from './hand';
import { expect, test } from './journey';
import { openAt } from './openAt';
import { serveDataset } from './serveDataset';

const reader = (page: Page) => page.getByRole('article', { name: /^Source:/ });
const marks = (page: Page, id: string) => page.locator(`mark[data-evidence-id~="${id}"]`);
const notices = (page: Page) => reader(page).getByRole('status');

journey(
  'search in the article, what the filters leave, a paragraph that is linked, and the article on paper',
  async ({ page }, hand) => {
    await openAt(page, '/#view=source');
    await expect(marks(page, 'p15-call').first()).toBeAttached();
    const before = await marks(page, 'p15-call').allTextContents();
    await hand.press(reader(page).getByRole('button', { name: 'Search in this article' }));
    const box = reader(page).getByRole('searchbox', { name: 'Search in this article' });
    await expect(box).toBeFocused();
    await hand.write(box, '18 DECEMBER');
    await expect(
      reader(page)
        .getByRole('status')
        .filter({ hasText: /^1 hit$/ }),
    ).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-hit="0"]').first()).toBeInViewport();
    expect((await page.locator('[data-hit="0"]').allTextContents()).join('')).toBe('18 December');
    expect((await marks(page, 'p15-call').allTextContents()).join('')).toBe(before.join(''));
    await page.keyboard.press('Escape');
    await expect(box).toHaveCount(0);
    await expect(page.locator('[data-hit]')).toHaveCount(0);
    await expect(reader(page).getByRole('button', { name: 'Search in this article' })).toBeFocused();

    const counted = reader(page)
      .locator('summary')
      .filter({ hasText: /sentences carry events/ });
    const whole = await counted.textContent();
    await hand.tick(page.getByRole('checkbox', { name: /^Calls/ }));
    await expect(counted).toHaveText(/, \d+ carr(y|ies) those shown$/);
    await hand.tick(page.getByRole('checkbox', { name: /^Calls/ }));
    await expect(counted).toHaveText(whole ?? '');

    await hand.press(reader(page).getByRole('link', { name: 'Paragraph 12', exact: true }));
    await expect(page).toHaveURL(/para=12/);
    await expect(page.locator('[data-para="12"]')).toBeInViewport();
    await expect(reader(page).getByRole('link', { name: 'Paragraph 12', exact: true })).toHaveAttribute(
      'aria-current',
      'true',
    );

    await page.emulateMedia({ media: 'print' });
    const notes = page.locator('li[data-note]');
    await expect(notes.first()).toBeVisible();
    const numbers = await marks(page, 'p15-call').last().getAttribute('data-note');
    const note = page.locator(`li[data-note="${numbers?.split(', ')[0]}"]`);
    await expect(note).toContainText(`${before.join('')} (in paragraph 15): `);
    await expect(note).toContainText('Rumas and Medvedev speak by telephone');
    await expect(page.locator('[data-para="17"]')).toBeVisible();
    await expect(reader(page).getByRole('button', { name: 'Search in this article' })).toBeHidden();
  },
);

test('publisher, section and date are copied as words of their own', async ({ page }) => {
  await openAt(page, '/#view=source');
  await expect(marks(page, 'published-day').first()).toBeAttached();
  const copied = await reader(page).evaluate((article) => {
    getSelection()?.selectAllChildren(article);
    return getSelection()?.toString();
  });
  expect(copied).toContain('BelTA / News 20.12.2019\n');
});

test('paper has all of its pages: what is drawn for it alone stands there before they are counted', async ({
  page,
}) => {
  const countPages = async () => {
    const pdf = await page.pdf({ format: 'A4' });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  };
  for (const address of ['/#view=source', '/#view=list']) {
    await page.goto('about:blank');
    await page.emulateMedia({ media: null });
    await openAt(page, address);
    await expect(marks(page, 'p15-call').first()).toBeVisible();
    const printed = await countPages();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('li[data-note]').last()).toBeVisible();
    expect(printed, address).toBe(await countPages());
  }
});

test('an article from right to left has its numbers at the right, on paper too, and its notes behind their words', async ({
  page,
}) => {
  const words = 'التقت الوزيرة آدا بيرغ الوزير إيفو لوند يوم 4 مارس 2021.';
  const text = `الميناء\n05.03.2021\n\nاتفاق على المواعيد\n\n${words} ثم أمطرت السماء.\n\nوكانت العبّارات متأخرة.\n`;
  const { sources, events, claims: _, ...made } = soundDataset();
  const by = { evidence: ['words'] };
  const dataset = {
    ...made,
    ...{
      claims: [],
      places: [],
      agendaItems: [],
      actors: [{ id: 'berg', kind: 'person', name: 'Ada Berg', ...by }],
    },
    sources: sources.map((one) => ({
      ...one,
      language: 'ar',
      headline: 'اتفاق على المواعيد',
      sha256: sha256Of(text),
    })),
    evidence: [quoteIn(text, 'words', words)],
    events: events.slice(0, 1).map(({ id, kind, modality, title, summary, when }) => ({
      ...{ id, kind, modality, title, summary, ...by },
      when: { edtf: when.edtf, position: when.position, ...by },
      participants: [{ actor: 'berg', part: 'attended', ...by }],
    })),
  };
  await serveDataset(page, 'ferry-talks', dataset, () => text);
  await openAt(page, '/#dataset=ferry-talks&view=source&quote=words');
  const right = async (one: Locator) => {
    const box = await one.boundingBox();
    return (box?.x ?? Number.NaN) + (box?.width ?? 0);
  };
  const paragraph = page.locator('[data-para="1"]');
  // On paper it is no link.
  const number = reader(page).getByLabel('Paragraph 1', { exact: true });
  const headline = reader(page).getByRole('heading', { level: 2 });
  const used = reader(page).getByRole('region', { name: /^Used by/ });
  await expect(used).toHaveCSS('direction', 'ltr');
  for (const media of [null, 'print'] as const) {
    await page.emulateMedia({ media });
    await expect(paragraph).toBeVisible();
    expect((await number.boundingBox())?.x).toBeGreaterThanOrEqual(await right(paragraph));
    expect(await right(headline)).toBe(await right(paragraph));
    expect(await right(reader(page).getByText('05.03.2021'))).toBeLessThan(await right(paragraph));
  }
  const noted = marks(page, 'words').last();
  await expect(noted).toHaveAttribute('data-note', '1');
  // Next to digits the number would be read as one with them, and stand on their other side.
  expect(await noted.evaluate((one) => getComputedStyle(one, '::after').unicodeBidi)).toBe('isolate');
  await expect(page.getByRole('heading', { name: 'What rests on these words' })).toHaveCSS(
    'break-after',
    'avoid',
  );
});

journey('a search that is closed on the way to its hit leads nowhere afterwards', async ({ page }, hand) => {
  await openAt(page, '/#view=source');
  await hand.press(reader(page).getByRole('button', { name: 'Search in this article' }));
  await page.keyboard.type('18 December');
  await expect(notices(page).filter({ hasText: /^1 hit$/ })).toBeVisible();
  const box = page.locator('[data-para="12"]').locator('xpath=ancestor::*[@tabindex="0"][1]');
  const moved = await box.evaluate(async (scroller) => {
    const at = () => scroller.scrollTop;
    const next = (type: string) =>
      new Promise((done) => scroller.addEventListener(type, done, { once: true }));
    const search = document.activeElement as HTMLElement;
    const press = (key: string) => search.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    const [began, ended] = [next('scroll'), next('scrollend')];
    press('Enter');
    await began;
    press('Escape');
    // Wherever the way ends: from there nothing goes back.
    await ended;
    const end = at();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return { end, after: at() };
  });
  expect(moved.after).toBe(moved.end);
  expect(moved.end).toBeGreaterThan(0);
});

/** What is done to the article under a loaded dataset, the address that looks at it, and what must be said. */
const changes: [
  name: string,
  quote: string,
  edit: (text: string) => string,
  check: (page: Page, hand: Hand) => Promise<void>,
][] = [
  [
    'one letter changed',
    'p15-call',
    (text) => text.replace('a telephone conversation took', 'a telephone conversatiom took'),
    async (page) => {
      await expect(notices(page).filter({ hasText: 'is not in this text' })).toBeVisible();
      await expect(notices(page).filter({ hasText: 'This text has changed' })).toBeVisible();
      await expect(marks(page, 'p15-call')).toHaveCount(0);
      await expect(page.locator('a[data-evidence-id="p15-call"]').first()).toContainText('not found');
      const said = notices(page).filter({ hasText: 'This passage does not stand where quoted' });
      await expect(said).toBeInViewport({ ratio: 1 });
      await reader(page).locator('[data-para="17"]').scrollIntoViewIfNeeded();
      await expect(said, 'it stays in sight').toBeInViewport({ ratio: 1 });
      await expect(page.getByText(/, 20 December 2019 ·\sits text has changed since/)).toBeVisible();
    },
  ],
  [
    'a sentence doubled after it: the quote holds where it stands',
    'p15-initiative',
    (text) => text.replace(/(?=In early September)/, "It was on Belarus' initiative. "),
    async (page) => {
      await expect(marks(page, 'p15-initiative').first()).toBeAttached();
      expect((await marks(page, 'p15-initiative').allTextContents()).join('')).toBe("on Belarus' initiative");
    },
  ],
  [
    'a sentence doubled behind itself',
    'p15-call',
    (text) => text.replace(/On 18 December, a telephone[^.]*\./, '$& $&'),
    async (page) => {
      await expect(
        notices(page).filter({ hasText: /“On 18 December, a .* stands in 2 places/ }),
      ).toBeVisible();
      await expect(marks(page, 'p15-call')).toHaveCount(0);
      await expect(page.locator('a[data-evidence-id="p15-call"]').first()).toContainText('several places');
    },
  ],
  [
    'a sentence and a day doubled before them',
    'p15-initiative',
    (text) => text.replace(/(?=On 10 December)/, "It was on Belarus' initiative. On 18 December it was. "),
    async (page, hand) => {
      await expect(
        notices(page).filter({ hasText: "“on Belarus' initiative” stands in 2 places" }),
      ).toBeVisible();
      await expect(marks(page, 'p15-initiative')).toHaveCount(0);
      const next = reader(page).getByRole('button', { name: 'Next place' });
      await hand.press(next);
      await expect(page.locator('[data-place="0"]').first()).toBeInViewport();
      await expect(reader(page).getByText('1 of 2', { exact: true })).toBeVisible();
      await expect(next, 'what steps stays in sight').toBeInViewport({ ratio: 1 });
      await hand.press(reader(page).getByRole('button', { name: 'Next place' }));
      await expect(page.locator('[data-place="1"]').first()).toBeInViewport();
      await expect(
        reader(page).getByText('2 of 2, with the same words around it as when it was quoted'),
      ).toBeVisible();
      await expect(next, 'after every step').toBeInViewport({ ratio: 1 });
      const day = notices(page).getByRole('listitem').filter({ hasText: '“On 18 December” stands in' });
      await hand.press(day.getByRole('link', { name: 'Show the places' }));
      await expect(day.getByText('2 outlined'), 'of other words no place was asked for').toBeVisible();
      await hand.press(reader(page).getByRole('button', { name: 'Previous place' }));
      await expect(day.getByText('2 of 2')).toBeVisible();
      await expect(page.locator('[data-place="1"]').first()).toBeInViewport();
      await expect(page.locator('[data-place="1"]').first()).toHaveText('On 18 December');
      await expect(next, 'of other words too').toBeInViewport({ ratio: 1 });
    },
  ],
  [
    'a paragraph put before',
    'p15-call',
    (text) => text.replace(/(?=The head of state stressed)/, 'A new paragraph 😀.\n\n'),
    async (page) => {
      await expect(
        notices(page).filter({ hasText: 'now stands in paragraph 16 and is marked there' }).first(),
      ).toBeVisible();
      const words = await marks(page, 'p15-call').allTextContents();
      expect(words.join('')).toBe(
        'On 18 December, a telephone conversation took place between Sergei Rumas and Dmitry Medvedev',
      );
      await expect(marks(page, 'p15-call').first()).toBeInViewport();
    },
  ],
  [
    'other apostrophes',
    'p15-initiative',
    (text) => text.replace("on Belarus' initiative", 'on Belarus’ initiative'),
    async (page) => {
      await expect(
        notices(page).filter({ hasText: 'other quotation marks, dashes or spaces' }),
      ).toBeVisible();
      await expect(marks(page, 'p15-initiative')).toHaveCount(0);
      const outlined = page.locator('[data-place="0"]');
      await expect
        .poll(async () => (await outlined.allTextContents()).join(''))
        .toBe('on Belarus’ initiative');
    },
  ],
  [
    'another text',
    'p15-call',
    () => 'Nothing of it is left.\n',
    async (page) => {
      await expect(notices(page).filter({ hasText: /passages do not stand where quoted/ })).toBeVisible();
      await expect(page.locator('mark[data-evidence-id]')).toHaveCount(0);
      const last = notices(page).locator('li[data-quote-state]').last();
      await expect(last).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      await expect(last, 'on paper nothing can be opened').toBeVisible();
      await page.emulateMedia({ media: null });
    },
  ],
];

journey('a search looks for a single letter too, and begins at what is in view', async ({ page }, hand) => {
  await openAt(page, '/#view=source&para=12');
  await expect(page.locator('[data-para="12"]')).toBeInViewport();
  await hand.press(reader(page).getByRole('button', { name: 'Search in this article' }));
  const box = reader(page).getByRole('searchbox', { name: 'Search in this article' });
  const said = reader(page).locator('search').getByRole('status');
  await expect(said).toBeEmpty();
  await hand.write(box, 'R');
  await expect(said).toHaveText(/^\d{3} hits$/);
  await hand.write(box, 'Russia');
  await expect(said).toHaveText(/^\d+ hits$/);
  const scrolled = () => page.locator('[data-para="12"]').evaluate((one) => one.getBoundingClientRect().top);
  const before = await scrolled();
  await page.keyboard.press('Enter');
  const now = page.locator('[data-hit][aria-current="true"]').first();
  await expect(now).toBeInViewport();
  const number = Number(await now.getAttribute('data-hit'));
  expect(number).toBeGreaterThan(0);
  await expect.poll(async () => Math.abs((await scrolled()) - before)).toBeLessThan(500);
  await page.keyboard.press('Shift+Enter');
  await expect(now).toHaveAttribute('data-hit', `${number - 1}`);
  await expect(said).toHaveText(new RegExp(`^${number} of \\d+ hits$`));
});

journey(
  'a quote that no longer holds says so, in each way, and is never marked wrongly',
  async ({ page }, hand) => {
    let edit = (text: string) => text;
    await page.route('**/sources/*.txt*', async (route) => {
      const text = await (await route.fetch()).text();
      await route.fulfill({ body: edit(text), contentType: 'text/plain; charset=utf-8' });
    });
    for (const [name, quote, change, check] of changes) {
      edit = change;
      await page.goto('about:blank');
      await test.step(name, async () => {
        await openAt(page, `/#event=rumas-medvedev-call&quote=${quote}`);
        await check(page, hand);
      });
    }
  },
);

journey(
  'a receipt whose words are not in this text leads to what is said of them, and Escape back to the receipt',
  async ({ page }, hand) => {
    await page.route('**/sources/*.txt*', async (route) => {
      const text = await (await route.fetch()).text();
      const body = text
        .replace('five and a half hours', 'five and a half hourz')
        .replace(/(?=On 10 December)/, "It was on Belarus' initiative. ");
      await route.fulfill({ body, contentType: 'text/plain; charset=utf-8' });
    });
    for (const [event, passage, sentence] of [
      ['lukashenko-putin-sochi', 'p12-duration', 'is not in this text'],
      ['rumas-medvedev-call', 'p15-initiative', 'stands in 2 places'],
    ] as const) {
      await openAt(page, `/#event=${event}`);
      const receipt = page.locator(`article[data-event-id] a[data-evidence-id="${passage}"]`).first();
      await expect(receipt).toHaveAttribute('data-trouble', 'true');
      await hand.press(receipt);
      const said = page.locator('[data-chosen-notice]');
      await expect(said).toContainText(sentence);
      await expect(said).toBeFocused();
      await expect(said).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Escape');
      await expect(receipt).toBeFocused();
      // The same link again.
      await hand.press(receipt);
      await expect(said).toBeFocused();
    }
  },
);

test('words of a status that no event brought are as quiet as others under a filter by layer', async ({
  page,
}) => {
  const json = soundDataset();
  const events = json.events.filter(({ id }) => id !== 'ticket-talks');
  await serveDataset(page, 'ferry-talks', { ...json, events }, () => SOUND_TEXT);
  const styleUnder = async (layer: string) => {
    await openAt(page, `/#dataset=ferry-talks&view=source&layer=${layer}`);
    return marks(page, 'p2-tickets').evaluate((one) => getComputedStyle(one).textDecorationStyle);
  };
  expect(await styleUnder('asserted')).toBe('double');
  expect(await styleUnder('said')).toBe('dotted');
});

test('publisher, section and date of a source that is written from right to left stand apart in one line', async ({
  page,
}) => {
  const name = 'חדשות הנמלים';
  const text = SOUND_TEXT.replace('Harbour News', name);
  const json = soundDataset();
  const sources = json.sources.map((source) => ({ ...source, publisher: name, sha256: sha256Of(text) }));
  await serveDataset(page, 'ferry-talks', { ...json, sources }, () => text);
  await openAt(page, '/#dataset=ferry-talks&view=source');
  const lines = reader(page).locator('[data-role=front] p');
  // The text opens with the name of its publisher, which is not said twice.
  await expect(lines).toHaveText([name, '05.03.2021']);
  // Dots by their own places: each between two lines, never beyond one of them.
  const edges = await reader(page)
    .locator('[data-role=front] :is(p, p + [aria-hidden])')
    .evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).flatMap(({ left, right }) => [left, right]),
    );
  expect(edges).toHaveLength(6);
  expect(edges).toEqual(edges.toSorted((a, b) => a - b));
});

test('words taller than the article begin below what is said of them', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 500 });
  const long = `The ministers went on. ${'They spoke of the timetable. '.repeat(40)}It grew late.`;
  const quoted = `${SOUND_TEXT}\n${long}\n`;
  const made = soundDataset();
  made.evidence.push(quoteIn(quoted, 'p4-long', long));
  made.events[0]?.evidence?.push('p4-long');
  const moved = quoted.replace(/(?=The ferries)/, 'It was spring.\n\n');
  await serveDataset(page, 'ferry-talks', made, () => moved);
  await openAt(page, `/#dataset=ferry-talks&view=source&quote=p4-long`);
  const said = page.locator('[data-chosen-notice]');
  await expect(said).toContainText('has moved');
  const words = marks(page, 'p4-long').first();
  await expect(words).toBeInViewport();
  const [notice, marked] = [await said.boundingBox(), await words.boundingBox()];
  expect(marked?.y).toBeGreaterThanOrEqual((notice?.y ?? 0) + (notice?.height ?? 0));
});

/** A made-up dataset of two sources; before the quotes of the first stands an emoji, two units long and one character. */
async function twoSources(page: Page): Promise<void> {
  const filler = Array.from(
    { length: 30 },
    (_, k) => `Paragraph ${k} goes on for a while. ${'It says little. '.repeat(12)}`,
  );
  const first = ['Morning news', '😀 Ada met Bo in Oslo on 1 May 2020.', ...filler].join('\n\n');
  const second = ['Evening news', 'Ada and Bo met, says another paper.', ...filler].join('\n\n');
  const source = (id: string, headline: string) => ({
    id,
    publisher: headline,
    headline,
    published: '2020-05-02',
    language: 'en',
    rights: 'None.',
    file: `sources/${id}.txt`,
    sha256: '0'.repeat(64),
  });
  const points = (text: string, words: string) => {
    const start = [...text.slice(0, text.indexOf(words))].length;
    return { exact: words, prefix: '', suffix: '', start, end: start + [...words].length };
  };
  const evidence = [
    { id: 'met', source: 'morning', ...points(first, 'Ada met Bo in Oslo on 1 May 2020') },
    { id: 'also-met', source: 'evening', ...points(second, 'Ada and Bo met') },
  ];
  const by = { evidence: ['met', 'also-met'] };
  const dataset = {
    schemaVersion: 1,
    id: 'two-sources',
    version: '1.0.0',
    title: 'Two sources',
    description: 'Made up.',
    language: 'en',
    licence: 'CC0',
    curators: ['Nobody'],
    updated: '2020-05-05',
    sources: [source('morning', 'Morning news'), source('evening', 'Evening news')],
    evidence,
    actors: [{ id: 'ada', kind: 'person', name: 'Ada', ...by }],
    places: [],
    agendaItems: [],
    events: [
      {
        id: 'meeting',
        kind: 'meeting',
        modality: 'held',
        title: 'Ada and Bo meet',
        summary: 'They meet.',
        when: { edtf: '2020-05-01', position: 'at', evidence: ['met'] },
        participants: [{ actor: 'ada', part: 'attended', ...by }],
        ...by,
      },
    ],
    claims: [],
  };
  await serveDataset(page, 'two-sources', dataset, (path) => (path.endsWith('morning.txt') ? first : second));
}

journey(
  'two sources keep their places; an emoji shifts no mark; without crypto.subtle no hash is claimed',
  async ({ page }, hand) => {
    await page.addInitScript(() => {
      Object.defineProperty(crypto, 'subtle', { value: undefined });
    });
    await twoSources(page);
    await openAt(page, '/#dataset=two-sources&view=source');
    await expect(marks(page, 'met').first()).toBeVisible();
    expect((await marks(page, 'met').allTextContents()).join('')).toBe('Ada met Bo in Oslo on 1 May 2020');
    await expect(reader(page).getByText(/Hash not checked here/)).toBeAttached();
    await expect(notices(page).filter({ hasText: 'This text has changed' })).toHaveCount(0);
    const sources = page.getByRole('navigation', { name: 'Sources' });
    const place = page.locator('[data-para="20"]');
    await place.scrollIntoViewIfNeeded();
    const top = async () => Math.round((await place.boundingBox())?.y ?? Number.NaN);
    const left = await top();
    await hand.press(sources.getByRole('link', { name: /Evening/ }));
    await expect(page).toHaveURL(/source=evening/);
    await expect(marks(page, 'also-met').first()).toBeInViewport();
    await hand.press(sources.getByRole('link', { name: /Morning/ }));
    await expect(page).toHaveURL(/source=morning/);
    await expect.poll(top).toBe(left);
  },
);

journey(
  'which sentences carry no event is listed, those with a date or a name first',
  async ({ page }, hand) => {
    const text = `${SOUND_TEXT}\n\nNothing more was said. On 9 May 2021 it rained.`;
    const made = soundDataset();
    const sources = made.sources.map((one) => ({ ...one, sha256: sha256Of(text) }));
    await serveDataset(page, 'ferry-talks', { ...made, sources }, () => text);
    await openAt(page, '/#dataset=ferry-talks&view=source');
    const counted = reader(page)
      .locator('summary')
      .filter({ hasText: /carr(?:y|ies) events/ });
    await hand.press(counted);
    const heading = reader(page).getByRole('heading', {
      name: /^\d+ sentences carry no event; \d+ of them holds? a date or a name$/,
    });
    await expect(heading).toBeVisible();
    const rows = heading.locator('xpath=following-sibling::ul/li');
    await expect(rows.filter({ hasText: 'it rained. (9 May, 2021)' })).toHaveCount(1);
    await expect(rows.last()).toContainText('Nothing more was said.');
    await hand.press(counted);
    await expect(heading).toBeHidden();
  },
);

for (const [width, height] of [
  [1440, 620],
  [1024, 768],
  [1024, 600],
  [768, 1024],
  [390, 844],
  // 1440 by 900 at 400 %.
  [360, 225],
] as const)
  test(`a link to words shows them, on a screen of ${width} by ${height} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const view of ['timeline', 'list', 'source']) {
      await page.goto('about:blank');
      await openAt(page, `/#view=${view}&event=lukashenko-putin-sochi&quote=p12-duration`);
      // The drawing comes after the article or before it, and looks for its mark.
      await page.waitForLoadState('networkidle');
      const words = page.locator('mark[aria-current="true"]').first();
      await expect(words).toBeInViewport({ ratio: 1 });
      // Nor does anything stand over them.
      const isSeen = (mark: Element) => {
        const { x, y, height } = mark.getBoundingClientRect();
        return mark.contains(document.elementFromPoint(x + 4, y + height / 2));
      };
      await expect.poll(() => words.evaluate(isSeen)).toBe(true);
    }
  });
