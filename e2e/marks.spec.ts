/** How dates are drawn: each kind by its own mark, explained by the legend, with words that can be read. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { SOUND_TEXT, soundDataset } from '../src/model/record/soundDataset.fixture';
import { boxOf } from './boxOf';
import { journey } from './hand';
import { expect, test } from './journey';
import { openAt } from './openAt';
import { serveDataset } from './serveDataset';
import { SOFT_DATES, writeSoftDates } from './softDates';

// Journeys run side by side, each process with a folder of its own.
const NAME = `soft-dates-${process.pid}`;
const FOLDER = fileURLToPath(new URL(`../dist/data/${NAME}`, import.meta.url));
const titles = SOFT_DATES.map(({ title }) => title);

test.beforeAll(() => writeSoftDates(FOLDER));
test.afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const drawing = (page: Page) => page.locator('.vis-panel.vis-center');
const markOf = (page: Page, title: string) =>
  page.locator('.mark', { has: page.getByText(title, { exact: true }) });

async function sides(locator: Locator): Promise<{ left: number; right: number }> {
  const box = await boxOf(locator);
  return { left: box.x, right: box.x + box.width };
}

/** The words of a mark's note that are seen, letter by letter. */
async function seenNote(mark: Locator): Promise<string> {
  const seen = await mark.locator('.mark-note').evaluate((note) => {
    const box = note.getBoundingClientRect();
    const text = note.firstChild as Text;
    return [...text.data].filter((_, at) => {
      const range = new Range();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const { top, right } = range.getBoundingClientRect();
      return top < box.bottom - 1 && right <= box.right + 1;
    });
  });
  return seen.join('').replaceAll('\u00a0', ' ').replaceAll('\u2060', '').trim();
}

/** What of a mark's looks tells one date from another, as the browser has computed it. */
function lookOf(mark: Element): string {
  const bar = getComputedStyle(mark.closest('.vis-item.vis-range, .mark-sample') ?? mark, '::before');
  const names = ['border', 'background-image', 'background-color', 'mask-image'];
  const halo = getComputedStyle(mark.querySelector('svg') ?? mark).boxShadow;
  return [...names.map((name) => bar.getPropertyValue(name)), halo].join(' | ');
}

/** The same, of a mark that stands in the page: one that is drawn anew in this moment has no look. */
async function seenLook(mark: Locator): Promise<string> {
  let look = '';
  await expect
    .poll(async () => {
      look = await mark.evaluate(lookOf);
      return look;
    })
    .not.toMatch(/^[ |]*$/);
  return look;
}

journey('each kind of date has a mark of its own, the same in the legend', async ({ page }, hand) => {
  await openAt(page, `/#dataset=${NAME}&view=timeline&from=2019-08-20&to=2019-11-10`);
  const drawn = new Map<string, string>();
  for (const title of titles) drawn.set(title, await seenLook(markOf(page, title)));
  const kinds = titles.filter(
    (title) => !['On the first', 'In a year', 'Denied', 'Near the end'].includes(title),
  );
  expect(new Set(kinds.map((title) => drawn.get(title))).size).toBe(kinds.length);
  expect(drawn.get('In a year')).toBe(drawn.get('In September'));

  await hand.press(page.getByRole('button', { name: 'Legend' }));
  const sample = (words: string) =>
    page
      .getByRole('list', { name: 'When' })
      .getByRole('listitem')
      .filter({ hasText: words })
      .locator('.mark');
  const pairs = {
    'on this day': 'On a day',
    'about this day': 'About a day',
    'through all of these days': 'Through some days',
    'somewhere in these days': 'Some days in between',
    'early September': 'Early in September',
    'somewhere in this month': 'In September',
    'on or before': 'On or before a day',
  };
  for (const [words, title] of Object.entries(pairs))
    expect(await seenLook(sample(words)), words).toBe(drawn.get(title));
  await expect(page.getByRole('list', { name: 'Kinds' }).getByRole('listitem')).toHaveCount(11);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Legend' })).toBeFocused();
});

test('in time order a coarse date stands where a reader expects it', async ({ page }) => {
  await openAt(page, `/#dataset=${NAME}&view=list`);
  const rows = page.getByRole('region', { name: 'Events in order of time' }).locator('[data-event-id]');
  await expect(rows).toHaveCount(titles.length);
  const shown = await rows.allTextContents();
  expect(shown.map((text) => titles.find((title) => text.includes(title)))).toEqual(titles);
});

test('words stay in view where their bar is wider than the window, and are not cut where there is room', async ({
  page,
}) => {
  await openAt(page, `/#dataset=${NAME}&view=timeline&from=2019-09-04&to=2019-09-08`);
  const area = await sides(drawing(page));
  const wide = ['On or before a day', 'In a year', 'Early in September', 'In September', 'Through some days'];
  for (const title of wide) {
    const { left, right } = await sides(markOf(page, title));
    expect(left, title).toBeGreaterThanOrEqual(area.left - 1);
    expect(right, title).toBeLessThanOrEqual(area.right + 1);
    const bar = await sides(markOf(page, title).locator('xpath=ancestor::*[contains(@class,"vis-range")]'));
    expect(bar.left, `${title} begins before the window`).toBeLessThan(area.left);
  }
  // A point beyond the left edge takes its words with it.
  await expect(markOf(page, 'On the first')).not.toBeInViewport();

  for (const window of ['from=2019-01-01&to=2019-12-31', 'from=2019-10-01&to=2019-11-02']) {
    await openAt(page, `/#dataset=${NAME}&view=timeline&${window}`);
    await expect(markOf(page, 'Near the end')).toHaveAttribute('data-flipped', '');
    // An address that one goes to is glided to.
    await expect(page.locator('.is-moving')).toHaveCount(0);
    const room = await sides(drawing(page));
    for (const title of ['Expected in a month', 'On or after a day', 'Near the end'])
      for (const part of ['.mark-title', 'svg']) {
        const { left, right } = await sides(markOf(page, title).locator(part));
        expect(left, title).toBeGreaterThanOrEqual(room.left - 1);
        expect(right, title).toBeLessThanOrEqual(room.right + 1);
      }
  }
});

for (const [width, window] of [
  [390, 'from=2019-08-28&to=2019-09-20'],
  [390, 'from=2019-09-02&to=2019-09-13'],
  [1440, 'from=2019-09-09&to=2019-09-19'],
] as const)
  test(`no words cross the line that closes their bar, at ${width} px ${window}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openAt(page, `/#dataset=${NAME}&view=timeline&${window}`);
    await expect(page.locator('.is-moving')).toHaveCount(0);
    const area = await sides(drawing(page));
    const closed = page.locator(
      '.vis-range:is([data-shape="bar"], [data-shape="unit"]):not([data-open-end])',
    );
    const bars = await closed.evaluateAll((all) =>
      all.map((bar) => ({
        end: bar.getBoundingClientRect().right,
        words: [...bar.querySelectorAll('.mark-title, .mark-note')].map((one) => {
          const { left, right } = one.getBoundingClientRect();
          return { text: one.textContent, left, right };
        }),
      })),
    );
    const ending = bars.filter(({ end }) => end > area.left && end < area.right);
    expect(ending.length).toBeGreaterThan(0);
    for (const { end, words } of ending)
      for (const { text, left, right } of words)
        expect(left >= end - 1 || right <= end - 4, `${text}, ${left} to ${right}, ends at ${end}`).toBe(
          true,
        );
  });

test('a lane is no higher for a bar that ended the day before the window', async ({ page }) => {
  const heightFrom = async (from: string) => {
    await openAt(page, `/#dataset=${NAME}&view=timeline&from=${from}&to=2019-09-17`);
    await expect(page.locator('.is-moving')).toHaveCount(0);
    return (await boxOf(page.locator('.vis-foreground .vis-group').first())).height;
  };
  // The one that ends on the 12th is drawn before the window, for a pan to find.
  expect(await heightFrom('2019-09-13')).toBe(await heightFrom('2019-09-14'));
});

test('words of a bar that has ended before the window do not stand in it', async ({ page }) => {
  await openAt(page, `/#dataset=${NAME}&view=timeline&from=2019-09-13&to=2019-09-18`);
  await expect(markOf(page, 'On a day')).toBeInViewport();
  for (const title of ['Some days in between', 'Through some days', 'Early in September'])
    await expect(markOf(page, title).locator('.mark-title'), title).not.toBeInViewport();
});

test('words of a bar that begins where the window ends do not stand in it', async ({ page }) => {
  for (const [to, title, there] of [
    ['2019-09-30', 'Expected in a month', 'Denied'],
    ['2019-10-27', 'Near the end', 'Expected in a month'],
  ] as const) {
    await openAt(page, `/#dataset=${NAME}&view=timeline&from=2019-09-14&to=${to}`);
    await expect(markOf(page, there).locator('.mark-title')).toBeInViewport();
    const area = await sides(drawing(page));
    const words = markOf(page, title).locator('.mark-title');
    // It is drawn beyond the window, for a pan to find.
    if ((await words.count()) > 0) expect((await sides(words)).left, title).toBeGreaterThan(area.right - 1);
  }
});

test('words for which no side has room end within the window', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAt(page, '/#view=timeline');
  // With letters of its own typeface they are measured anew.
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  const area = await sides(drawing(page));
  const ends = await page.locator('.vis-foreground .mark-title').evaluateAll((titles) =>
    titles.map((title) => {
      const { left, right } = title.getBoundingClientRect();
      return { text: title.textContent, left, right, isShortened: title.scrollWidth > title.clientWidth + 1 };
    }),
  );
  const begun = ends.filter(({ left, right }) => right > area.left && left < area.right);
  expect(begun.filter(({ right }) => right > area.right + 1)).toEqual([]);
  expect(begun.filter(({ isShortened }) => isShortened).map(({ text }) => text)).toContain(
    'Lukashenko meets medical students and staff',
  );
});

test('words of a bar that begins in the left half of the drawing stand in it, with what is left of their note', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openAt(page, '/#view=timeline');
  const mark = markOf(page, 'More meetings may be needed');
  const bar = await sides(mark.locator('xpath=ancestor::*[contains(@class,"vis-range")]'));
  const area = await sides(drawing(page));
  for (const part of [mark.locator('svg'), mark.locator('.mark-title'), mark.locator('.mark-note')]) {
    const { left, right } = await sides(part);
    expect(left).toBeGreaterThanOrEqual(bar.left);
    expect(right).toBeLessThanOrEqual(area.right + 1);
  }
});

for (const width of [1440, 768, 390])
  test(`with all of the time in view discs are whole at ${width} px, and of no note only a letter is left`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await openAt(page, '/#view=timeline&from=1996-12-05&to=2025-12-23');
    await expect(page.locator('.is-moving')).toHaveCount(0);
    const area = await sides(drawing(page));
    const marks = await page.locator('.vis-foreground .mark').evaluateAll((all) =>
      all.map((mark) => {
        const { left, right } = mark.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect();
        const note = mark.querySelector('.mark-note');
        const isShort = note !== null && note.scrollWidth > note.clientWidth && note.clientWidth > 0;
        return { text: mark.textContent, left, right, note: isShort ? note.clientWidth : null };
      }),
    );
    expect(marks.length).toBeGreaterThan(10);
    for (const { text, left, right, note } of marks) {
      expect(left, text).toBeGreaterThanOrEqual(area.left);
      expect(right, text).toBeLessThanOrEqual(area.right);
      if (note !== null) expect(note, text).toBeGreaterThan(36);
    }
  });

test('a note that has not room enough ends with the last of its parts that has', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await openAt(page, '/#view=timeline');
  const seen = await seenNote(markOf(page, 'Electricity road map: draft agreed'));
  expect(seen).toBe('day not stated');
});

for (const [title, words] of [
  ['Early in September', /^1–9 Sep/],
  ['On or before a day', /^on or before/],
] as const)
  test(`a note of one part is cut at its end, not at a dash or behind an arrow: ${title}`, async ({
    page,
  }) => {
    await openAt(page, `/#dataset=${NAME}&view=timeline&from=2019-08-20&to=2019-11-10`);
    const mark = markOf(page, title);
    await mark.evaluate((element) => {
      element.dataset.cut = '110 right';
      element.style.width = `${element.getBoundingClientRect().width - 110}px`;
    });
    expect(await seenNote(mark)).toMatch(words);
  });

test('what is said of a mark under the pointer is not cut where its words stand at the left', async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await openAt(page, '/#view=timeline&from=1996-12-05&to=2025-12-23');
  await expect(page.locator('.is-moving')).toHaveCount(0);
  const area = await sides(drawing(page));
  for (const title of ['More meetings may be needed', 'Electricity road map: draft agreed']) {
    const mark = page.getByRole('option', { name: title }).first();
    const { width, height } = await boxOf(mark);
    await mark.hover({ position: { x: width - 10, y: height / 2 } });
    const { left, right } = await sides(mark.getByText(/day not stated|on or after/));
    expect(left, title).toBeGreaterThanOrEqual(area.left);
    expect(right, title).toBeLessThanOrEqual(area.right + 1);
  }
});

test('no label of the axis is cut, at the turn of a month or at an end of the window', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [window, shown] of [
    ['from=2019-09-07&to=2019-11-03', '28'],
    ['from=1996-12-05&to=2025-12-23', '2000'],
  ]) {
    await openAt(page, `/#view=timeline&${window}`);
    await expect(page.locator('.is-moving')).toHaveCount(0);
    const labels = page.locator('.vis-bottom .vis-text:not(.vis-measure):visible');
    await expect(labels.filter({ hasText: new RegExp(`^${shown}$`) })).toHaveCount(1);
    const { left, right } = await sides(page.locator('.vis-panel.vis-bottom'));
    const words = await labels.evaluateAll((all) =>
      all.map((label) => {
        const inside = document.createRange();
        inside.selectNodeContents(label);
        const { left, right } = inside.getBoundingClientRect();
        return {
          text: label.textContent,
          left,
          right,
          isCut: right > label.getBoundingClientRect().right + 0.5,
        };
      }),
    );
    const said = words.filter(({ text }) => text !== '');
    expect(said.filter((label) => label.isCut || label.left < left || label.right > right)).toEqual([]);
  }
});

test('on the axis of days a weekend has a ground of its own, and no other day has', async ({ page }) => {
  await openAt(page, '/#view=timeline&from=2019-12-02&to=2019-12-11');
  const grounds = await page.locator('.vis-grid.vis-vertical').evaluateAll((lines) =>
    lines
      .map((line) => ({
        left: line.getBoundingClientRect().left,
        ground: getComputedStyle(line).backgroundImage,
      }))
      .filter(({ ground }) => ground !== 'none')
      .map(({ left }) => left),
  );
  const days = await page
    .locator('.vis-text.vis-minor:not(.vis-measure):visible')
    .evaluateAll((labels) =>
      labels.map((label) => ({ day: label.textContent, left: label.getBoundingClientRect().left })),
    );
  const shaded = days.filter(({ left }) => grounds.some((ground) => Math.abs(ground - left) < 2));
  expect(shaded.map(({ day }) => day)).toEqual(['Sat 7', 'Sun 8']);
});

test('a phone that shows ten thousand years says them on the axis, a step at a time', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const made = soundDataset();
  const [met] = made.events;
  if (met === undefined) throw new Error('no event');
  const events = ['0001-01-01', '1066-10-14', '9999-12-31'].map((edtf, at) => ({
    ...met,
    id: `one-${at}`,
    relations: [],
    when: { ...met.when, edtf },
  }));
  await serveDataset(page, 'ferry-talks', { ...made, events, claims: [] }, () => SOUND_TEXT);
  await openAt(page, '/#dataset=ferry-talks&view=timeline');
  const labels = page.locator('.vis-bottom .vis-text:not(.vis-measure):visible');
  await expect(labels.filter({ hasText: /^5000$/ })).toHaveCount(1);
  expect(await labels.count()).toBeLessThan(6);
});

/** What of the drawing has another size than it was measured to have, before it was drawn. */
function wronglyMeasured(items: Element[]): string[] {
  interface Known {
    dom: Partial<Record<'point' | 'box' | 'content', HTMLElement>>;
    width: number;
    height: number;
    props: { content: { width: number } };
  }
  return items.flatMap((item) => {
    // vis-timeline leaves it on the element; it stacks by these sizes.
    const known = Reflect.get(item, 'vis-item') as Known;
    const { point, box, content } = known.dom;
    const real = point ? point.offsetWidth : content?.offsetWidth;
    const width = point ? known.width : known.props.content.width;
    const high = (point ?? box)?.offsetHeight;
    const isRight = width === real && known.height === high;
    return isRight ? [] : [`${item.textContent}: ${width} by ${known.height}, is ${real} by ${high}`];
  });
}

journey(
  'each mark is as large as it was measured before it was drawn, near and far, and in another typeface',
  async ({ page }, hand) => {
    await openAt(page, `/#dataset=${NAME}&view=timeline&from=2019-09-04&to=2019-09-08`);
    const items = page.locator('.vis-foreground .vis-item:is(.vis-point, .vis-range)');
    for (const button of [null, 'Zoom out', 'Zoom out', 'Fit'] as const) {
      if (button !== null) await hand.press(page.getByRole('button', { name: button, exact: true }));
      await expect(page.locator('.is-moving')).toHaveCount(0);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(await items.count()).toBeGreaterThan(3);
      await expect.poll(() => items.evaluateAll(wronglyMeasured)).toEqual([]);
    }
  },
);

test('what is selected is drawn as itself, also in a folded lane', async ({ page }) => {
  await openAt(page, '/#fold=meeting&event=lukashenko-putin-sochi');
  const inLane = page.locator('[role=option][data-lane="meeting"]');
  await expect(inLane).toHaveCount(1);
  await expect(inLane).toHaveAttribute('aria-selected', 'true');
  await expect(inLane).toHaveAccessibleName(/meet in Sochi, 1 of 4/);
  await openAt(page, '/#fold=meeting');
  await expect(inLane).toHaveCount(0);
});
