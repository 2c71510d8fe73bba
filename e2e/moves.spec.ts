/** Moving along time: by pointer, by keys, by touch; and the filters that go with it. */
import type { Locator, Page } from '@playwright/test';
import { SOUND_TEXT, soundDataset } from '../src/model/record/soundDataset.fixture';
import { boxOf } from './boxOf';
import { fingerOn, pinchApart, swipe } from './finger';
import { journey } from './hand';
import { expect, test } from './journey';
import { openAt } from './openAt';
import { bringPixels, type WithPixels } from './pixels';
import { serveDataset } from './serveDataset';
import { tabTo } from './tabTo';
import { test as keysAlone } from './withoutPointer';

const handle = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });
const count = (page: Page) => page.getByRole('status').filter({ hasText: /^Showing/ });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const said = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words });

/** The middle of an element, in pixels of the page. */
async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await boxOf(locator);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

journey('an event without an end is opened where its bar goes on', async ({ page }, hand) => {
  const window = 'from=2021-03-01&to=2021-03-20&kind=summit';
  await openAt(page, `/#view=timeline&${window}`);
  await hand.press(page.getByRole('option', { name: /^on or after 20 December 2019/ }).first());
  await expect(page.locator('article[data-event-id]')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${window}&event=`));
});

test('a title that gets the focus has a frame for who goes by keys, and none after a press', async ({
  page,
}) => {
  await openAt(page, '/#view=timeline');
  const title = page.getByRole('heading', { name: 'Lukashenko and Putin meet in Sochi' });
  const frame = () => title.evaluate((focused) => getComputedStyle(focused).outlineStyle);
  const mark = page.locator('a[role=option][data-event-id=lukashenko-putin-sochi]');
  await mark.click({ position: { x: 10, y: 10 } });
  await expect(title).toBeFocused();
  expect(await frame()).toBe('none');
  await openAt(page, '/#view=list');
  await page.getByRole('link', { name: 'Lukashenko and Putin meet in Sochi' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(title.last()).toBeFocused();
  expect(await frame()).toBe('solid');
});

test('by pointer: the brush, zoom, how near it goes', async ({ page }) => {
  await openAt(page, '/');
  await expect(page.getByText('13 days after Sochi', { exact: true }).first()).toBeVisible();
  // It comes later, and moves what stands below it.
  await expect(button(page, 'As known on a day')).toBeVisible();
  const start = handle(page, 'Start of the window');
  await expect(start).toHaveAttribute('aria-valuetext', 'From 5 December 2019');
  const entries = await page.evaluate(() => history.length);
  const { x, y } = await middleOf(handle(page, 'Window'));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 110, y, { steps: 4 });
  // While it is dragged the drawing follows, and the address waits.
  await expect(page).not.toHaveURL(/from=/);
  await expect(page.locator('.vis-time-axis.vis-foreground')).toContainText('28');
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2019-1\d-\d\d&to=2019-12-\d\d/);
  await expect(start).not.toHaveAttribute('aria-valuetext', 'From 5 December 2019');
  expect(await page.evaluate(() => history.length), 'a drag is no entry in the history').toBe(entries);

  await button(page, /^Zoom: /).click();
  await button(page, /^Month /).click();
  await expect(page.getByRole('region', { name: 'Timeline' })).toContainText(/(November|December) 2019/);
  await button(page, /^Zoom: /).click();
  await button(page, /^Day /).click();
  await expect(button(page, 'Zoom in')).toHaveAttribute('aria-disabled', 'true');
  await button(page, 'Zoom in').hover();
  await expect(page.getByText('no event is dated closer than to a day').first()).toBeVisible();
  // No hour is ever drawn: no source gives one.
  await expect(page.locator('.vis-time-axis.vis-foreground')).not.toContainText(':');
  await expect(page.locator('.vis-time-axis.vis-foreground')).toContainText('2019');
  await button(page, 'Fit').click();
  await expect(page).toHaveURL(/from=199\d/);
});

test('a hint opens where the pointer comes from something that was taken out of the page', async ({
  page,
}) => {
  await openAt(page, '/');
  // What a browser tells then: the pointer has come over the button, and never that it has left the drawing.
  await button(page, 'Zoom in').evaluate((element) => {
    const relatedTarget = document.querySelector('.vis-panel.vis-center');
    element.dispatchEvent(
      new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse', relatedTarget }),
    );
  });
  await expect(page.getByText('Zoom in, key +')).toBeVisible();
});

test('a hint that Escape has closed stays closed while the pointer moves on over the same button', async ({
  page,
}) => {
  await openAt(page, '/');
  const hint = page.getByText('Zoom in, key +');
  // It comes later, and moves what stands below it.
  await expect(button(page, 'As known on a day')).toBeVisible();
  const { x, y, width, height } = await boxOf(button(page, 'Zoom in'));
  await page.mouse.move(x + 2, y + height / 2);
  await expect(hint).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(hint).toHaveCount(0);
  await page.clock.install();
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
  await page.clock.runFor(500);
  await expect(hint).toHaveCount(0);
  await page.mouse.move(x + width / 2, y + 3 * height);
  await page.clock.runFor(500);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.clock.runFor(500);
  await expect(hint).toBeVisible();
});

test('a pinch on the trackpad of a Mac, of which Safari tells in its own way, zooms the timeline and not the page', async ({
  page,
}) => {
  await openAt(page, '/#view=timeline&from=2019-12-01&to=2019-12-31');
  const drawing = page.locator('.vis-center').first();
  const { x, y } = await middleOf(drawing);
  const isTaken = await drawing.evaluate(
    (element, place) =>
      [1, 1.5, 2, 3].map((scale, at) => {
        const type = at === 0 ? 'gesturestart' : at === 3 ? 'gestureend' : 'gesturechange';
        const gesture = new Event(type, { bubbles: true, cancelable: true });
        element.dispatchEvent(Object.assign(gesture, { scale, clientX: place.x, clientY: place.y }));
        return gesture.defaultPrevented;
      }),
    { x, y },
  );
  expect(isTaken).toEqual([true, true, true, true]);
  await expect(page).toHaveURL(/from=2019-12-0[89]&to=2019-12-2[34]/);
});

test('zoom buttons stay under a pointer that presses them again, however long the length between them is', async ({
  page,
}) => {
  await openAt(page, '/');
  // A control or a font that comes late moves what stands beside it.
  await page.waitForLoadState('networkidle');
  const lengths = new Set<string | null>();
  for (const name of ['Zoom out', 'Zoom in']) {
    const before = await boxOf(button(page, name));
    for (let presses = 0; presses < 6; presses += 1) {
      const length = await button(page, /^Zoom: /).textContent();
      lengths.add(length);
      await page.mouse.click(before.x + before.width / 2, before.y + before.height / 2);
      await expect(button(page, /^Zoom: /)).not.toHaveText(length ?? '');
      expect(await boxOf(button(page, name)), `${name} at ${length}`).toEqual(before);
    }
  }
  expect(lengths).toContain('14 months');
});

keysAlone('by keys: a step that comes to rest while one is leaving moves nothing', async ({ page }) => {
  const here = '#from=2019-12-05&to=2019-12-20&view=timeline';
  await openAt(page, `/${here}`);
  const sochi = page.locator('[role=option][data-event-id="lukashenko-putin-sochi"]').first();
  const before = await boxOf(sochi);
  await tabTo(handle(page, 'Window'));
  // The address is another one already, and nothing has told the page of it yet: the moment after Back.
  await page.evaluate((address) => history.pushState(null, '', `${address}&lanes=kind`), here);
  await page.keyboard.press('ArrowRight');
  await expect(handle(page, 'Window')).toBeFocused();
  await expect.poll(async () => (await boxOf(sochi)).x).toBeCloseTo(before.x, 0);
  await expect(page).not.toHaveURL(/from=2019-12-06/);
});

keysAlone('by keys: a group of those without a country opens to exactly its events', async ({ page }) => {
  const made = soundDataset();
  const [met] = made.events;
  if (met === undefined) throw new Error('no event');
  const { place: _, ...nowhere } = met;
  const many = Array.from({ length: 270 }, (_, at) => ({
    ...(at % 3 === 0 ? met : nowhere),
    id: `one-${at}`,
  }));
  await serveDataset(page, 'ferry-talks', { ...made, events: [...made.events, ...many] }, () => SOUND_TEXT);
  const day = 'from=2021-03-04&to=2021-03-04';
  await openAt(page, `/#dataset=ferry-talks&view=timeline&lanes=country&${day}&fold=norrland`);
  const group = page.locator('[data-lane="~none"][data-event-count]');
  await tabTo(page.locator('[role=option][tabindex="0"]'));
  await tabTo(group, 'ArrowRight');
  const held = await group.getAttribute('data-event-count');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/view=list/);
  await expect(count(page)).toHaveText(`Showing ${held} of 274 events`);
  await tabTo(page.getByRole('link', { name: 'Not only the lane Country not given' }));
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/lane=/);
  await expect(count(page)).not.toHaveText(`Showing ${held} of 274 events`);
});

for (const [day, bars] of [
  ['2019-12-07', 1],
  ['2019-12-10', 1],
  ['2019-12-15', 0],
  ['2019-12-20', 1],
] as const)
  test(`in the overview ${day} stands where its events do`, async ({ page }) => {
    await openAt(page, `/#from=${day}&to=${day}`);
    const { x, width } = await boxOf(handle(page, 'Window'));
    const bar = page
      .getByRole('navigation', { name: 'Overview of the whole time' })
      .locator('a > [aria-hidden] > *');
    const middles = await bar.evaluateAll((all) =>
      all
        .map((one) => one.getBoundingClientRect())
        .map((box) => (box.height > 0 ? (box.left + box.right) / 2 : 0)),
    );
    expect(middles.filter((middle) => middle > x && middle < x + width)).toHaveLength(bars);
  });

for (const [on, use] of [
  ['a desk', { viewport: { width: 1440, height: 900 } }],
  ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
] as const)
  test.describe(`on ${on}`, () => {
    test.use(use);
    test('in the overview the days of a short stretch are said whole, and only as far as they are known', async ({
      page,
    }) => {
      const made = soundDataset();
      const [met] = made.events;
      if (met === undefined) throw new Error('no event');
      // One long stretch leaves the others as little room as may be.
      const years = Array.from(
        { length: 120 },
        (_, month) => `${1960 + Math.floor(month / 12)}-${`${(month % 12) + 1}`.padStart(2, '0')}`,
      );
      const dates = ['0001-05-04', '1066-10-14', '1799-11-09', '182X', '1920', '1950-12-03', ...years];
      const events = dates.map((edtf, at) => ({ ...met, id: `one-${at}`, when: { ...met.when, edtf } }));
      await serveDataset(page, 'ferry-talks', { ...made, events, claims: [] }, () => SOUND_TEXT);
      await openAt(page, '/#dataset=ferry-talks&view=timeline');
      const labels = page
        .getByRole('navigation', { name: 'Overview of the whole time' })
        .locator('a > span:last-child');
      await expect(labels).toHaveText([
        /^May AD 1:/,
        /^Oct 1066:/,
        /^Nov 1799:/,
        /^1820s:/,
        /^1920:/,
        /^Dec 1950:/,
        /^1960–1969:/,
      ]);
      // Wider than its box, or longer than its lines: a phone has two of them.
      const isCut = (all: Element[]) =>
        all.filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);
      expect(await labels.evaluateAll(isCut)).toEqual([]);
    });
  });

keysAlone('by keys: the handles, steps, single keys off', async ({ page }) => {
  await openAt(page, '/');
  await tabTo(handle(page, 'Start of the window'));
  await page.keyboard.press('ArrowRight');
  await expect(handle(page, 'Start of the window')).toHaveAttribute('aria-valuetext', 'From 6 December 2019');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page).toHaveURL(/from=2019-11-29&to=2019-12-24/);
  await tabTo(handle(page, 'End of the window'));
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/to=2019-12-23/);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/event=lukashenko-putin-sochi/);
  await expect(said(page, /Lukashenko and Putin meet in Sochi, 7 December 2019/)).toBeAttached();
  await page.keyboard.press('2');
  await expect(page).toHaveURL(/from=2019-12-02&to=2019-12-08/);
  await page.keyboard.press('P');
  await expect(said(page, /No event for \d+ days/)).toBeAttached();
  await page.keyboard.press('0');
  await expect(page).toHaveURL(/from=199\d/);
  await page.keyboard.press('g');
  await page.keyboard.type('2019-12-10');
  await expect(page.getByRole('textbox', { name: 'Go to a date' })).toHaveValue('2019-12-10');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet).toContainText('Shift + N');
  await tabTo(sheet.getByRole('checkbox', { name: /Single letters/ }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  const here = page.url();
  await page.keyboard.press('4');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).not.toBeFocused();
  expect(page.url()).toBe(here);
});

/** The lanes from top to bottom, as they are drawn. */
const drawnLanes = (page: Page) =>
  page.locator('.lane-heading').evaluateAll((headings) =>
    headings
      .map((one) => ({ lane: (one as HTMLElement).dataset.lane, top: one.getBoundingClientRect().top }))
      .sort((a, b) => a.top - b.top)
      .map(({ lane }) => lane),
  );

journey('lanes: one moved up, and up again; the address keeps their order', async ({ page }, hand) => {
  await openAt(page, '/');
  const usual = await drawnLanes(page);
  expect(usual.slice(0, 3)).toEqual(['meeting', 'call', 'agreement']);
  await hand.press(button(page, 'Lanes: kind'));
  const up = button(page, 'Move Agreements up');
  await hand.press(up);
  await expect.poll(() => drawnLanes(page)).toEqual(['meeting', 'agreement', 'call', ...usual.slice(3)]);
  await expect(up).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/order=agreement,meeting/);
  await expect.poll(() => drawnLanes(page)).toEqual(['agreement', 'meeting', 'call', ...usual.slice(3)]);
  await expect(up).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: /^Lanes: Agreements, Meetings/ })).toBeAttached();
  // The uppermost stays where it is.
  await expect(up).toBeDisabled();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/order=agreement,meeting/);
  await page.reload();
  await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
  expect((await drawnLanes(page)).slice(0, 3)).toEqual(['agreement', 'meeting', 'call']);
  await hand.press(button(page, 'Lanes: kind'));
  await hand.press(button(page, 'Usual order'));
  await expect(page).not.toHaveURL(/order=/);
  await expect.poll(() => drawnLanes(page)).toEqual(usual);
});

journey('lanes: another rule, one folded, all folded, opened again', async ({ page }, hand) => {
  await openAt(page, '/');
  const drawing = page.getByRole('region', { name: 'Timeline' });
  await hand.press(button(page, 'Lanes: kind'));
  await hand.tick(drawing.getByRole('checkbox', { name: /^Meetings/ }));
  await expect(page).toHaveURL(/fold=meeting/);
  await expect(drawing).toContainText('4 events in folded lanes');
  await hand.press(button(page, 'Open all'));
  await expect(page).not.toHaveURL(/fold=/);
  await hand.press(button(page, 'Fold all'));
  await expect(drawing).toContainText('23 events in folded lanes');
  await expect(page.locator('a[data-mark]')).toHaveCount(0);
  await hand.select(page.getByRole('combobox', { name: 'Lanes by' }), 'country');
  await expect(page).toHaveURL(/lanes=country/);
  await expect(page).not.toHaveURL(/fold=/);
  await page.keyboard.press('Escape');
  await hand.openMark(page, 'lukashenko-putin-sochi');
  await expect(page).toHaveURL(/event=lukashenko-putin-sochi/);
});

journey('zoom, a step, a date, the whole of the time: each has a button', async ({ page }, hand) => {
  await openAt(page, '/');
  await hand.press(button(page, /^Zoom: /));
  await hand.press(button(page, /^Month /));
  await expect(button(page, /^Zoom: /)).toBeFocused();
  const month = page.url();
  await hand.press(button(page, 'Later'));
  await expect(page).not.toHaveURL(month);
  await hand.press(button(page, 'Go to'));
  await page.keyboard.type('03/04/2020');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('can be 3 April or 4 March 2020');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Dec 2019');
  await hand.press(button(page, 'Go').and(page.locator('[type=submit]')));
  await expect(page).toHaveURL(/from=2019-12-01&to=2019-12-31/);
  await hand.press(button(page, 'Fit'));
  await expect(page).toHaveURL(/from=199\d/);
});

test('what a button opens lies on the page when a phone is turned, and when the button is out of sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAt(page, '/#view=timeline');
  const opener = page.getByRole('button', { name: 'Go to', exact: true });
  const first = page.getByRole('textbox', { name: 'Go to a date' });
  const last = page.getByText('No event for 88 days');
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(last).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 740, height: 390 });
  // A box that has less height is scrolled in itself, by whole pixels: at its very end a part of one would be cut off.
  await expect(async () => {
    await last.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await expect(last).toBeInViewport({ ratio: 1, timeout: 500 });
  }).toPass({ timeout: 10_000 });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  const overview = page.getByRole('slider').first();
  await overview.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await expect(opener).not.toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(first).toBeInViewport({ ratio: 1 });
  await expect(last).toBeInViewport({ ratio: 1 });
});

journey('filters: a preset, leaving somebody out, the window of a list', async ({ page }, hand) => {
  await openAt(page, '/#view=list');
  await hand.press(page.getByRole('link', { name: 'Aleksandr Lukashenko meets Vladimir Putin' }));
  await expect(count(page)).toHaveText('Showing 2 of 23 events');
  await page.goBack();
  await expect(count(page)).toHaveText('Showing 23 of 23 events');
  const leave = button(page, 'not Sergei Rumas');
  await hand.press(leave);
  await expect(page).toHaveURL(/not=rumas/);
  await expect(leave).toHaveAttribute('aria-pressed', 'true');
  const row = page.locator('[data-choice="only:window"]');
  const told = /(\d+) events?$/.exec(((await row.textContent()) ?? '').trim())?.[1];
  await hand.tick(row.getByRole('checkbox'));
  await expect(count(page)).toHaveText(`Showing ${told} of 23 events`);
  await hand.press(page.getByRole('link', { name: 'Not only 5–24 December 2019' }));
  await hand.press(page.getByRole('link', { name: 'Remove not Sergei Rumas' }));
  await expect(count(page)).toHaveText('Showing 23 of 23 events');
});

/** Whether the middle of something is in sight and free of what else lies over it. */
const isFree = (element: Element): boolean => {
  const box = element.getBoundingClientRect();
  const top = document.elementFromPoint(box.x + Math.min(12, box.width / 2), box.y + box.height / 2);
  return top !== null && (element === top || element.contains(top));
};

test.describe('on touch', () => {
  const phone = { width: 390, height: 844 };
  test.use({ viewport: phone, hasTouch: true, isMobile: true });
  for (const [name, viewport] of [
    ['a phone', phone],
    ['a tablet', { width: 1024, height: 768 }],
  ] as const) {
    test.describe(`of ${name}`, () => {
      test.use({ viewport });
      test('swipes over the drawing bring the last lane in sight, the axis still there; a tap opens', async ({
        page,
      }) => {
        await openAt(page, '/#view=timeline');
        const last = page.locator('a[data-event-id=contaminated-oil-payment]');
        expect(await last.evaluate(isFree)).toBe(false);
        const { x, y } = await middleOf(page.locator('.vis-center').first());
        const start = { x, y: Math.min(y + 100, 650) };
        for (let swipes = 0; swipes < 8 && !(await last.evaluate(isFree)); swipes += 1) {
          await swipe(page, start, { x: 0, y: -150 });
          await expect(page.locator('.is-moving')).toHaveCount(0);
        }
        // What has come in sight gets its link when the drawing has come to rest.
        await expect.poll(() => last.evaluate(isFree)).toBe(true);
        await expect(page.locator('.vis-panel.vis-bottom').first()).toBeInViewport({ ratio: 0.9 });
        await expect(page.locator('.is-moving')).toHaveCount(0);
        await last.tap({ position: { x: 8, y: 12 } });
        await expect(page).toHaveURL(/event=contaminated-oil-payment/);
      });

      test('after a swipe that scrolled, the next one sideways moves the window', async ({ page }) => {
        await openAt(page, '/#view=timeline');
        const { x, y } = await middleOf(page.locator('.vis-center').first());
        const here = page.url();
        await swipe(page, { x, y: Math.min(y, 600) }, { x: 0, y: -150 });
        expect(page.url()).toBe(here);
        await swipe(page, { x, y: Math.min(y, 450) }, { x: -150, y: 0 });
        await expect(page).toHaveURL(/from=2019-12-(?!05)/);
      });
    });
  }

  test('beside the axis of a phone, which stays in sight, no heading of a lane shows', async ({ page }) => {
    for (const height of [560, 600, 640, 680, 720]) {
      await page.setViewportSize({ width: 390, height });
      await openAt(page, '/#view=timeline');
      const axis = await boxOf(page.locator('.vis-panel.vis-bottom').first());
      const bar = await boxOf(page.getByRole('navigation', { name: 'Views' }));
      const clip = { x: 0, y: axis.y + 1, width: axis.x - 1, height: bar.y - axis.y - 3 };
      const picture = (await page.screenshot({ clip })).toString('base64');
      await bringPixels(page);
      const colours = await page.evaluate(async (base64) => {
        const { data } = await (globalThis as WithPixels).pixels.decode(base64);
        return new Set(new Uint32Array(data.buffer)).size;
      }, picture);
      expect(colours, `${height} px high`).toBe(1);
    }
  });

  test('a tap selects, a pinch zooms, a handle is dragged; nothing but the drawing goes sideways', async ({
    page,
  }) => {
    await openAt(page, '/#view=timeline');
    const middle = await middleOf(page.locator('.vis-center').first());
    await pinchApart(page, middle);
    await expect(page).toHaveURL(/from=2019-12-\d\d&to=2019-12-\d\d/);
    expect(await page.evaluate(() => visualViewport?.scale), 'the page itself is not zoomed').toBe(1);

    const end = handle(page, 'End of the window');
    await end.scrollIntoViewIfNeeded();
    expect((await end.boundingBox())?.width).toBeGreaterThanOrEqual(44);
    const before = page.url();
    const grip = await middleOf(end);
    const finger = await fingerOn(page);
    await finger.down(grip);
    for (const by of [10, 30, 50]) await finger.move({ x: grip.x - by, y: grip.y });
    await finger.lift();
    await expect(page).not.toHaveURL(before);

    for (const control of await page.getByRole('toolbar').getByRole('button').all())
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await expect(page.locator('.is-moving')).toHaveCount(0);
    await page.locator('[role=option]:not([data-outside])').first().tap();
    await expect(page.getByRole('dialog', { name: 'Event' })).toBeVisible();
  });

  test('a sheet is drawn down by its head: a little and it rises again, further and it closes', async ({
    page,
  }) => {
    await openAt(page, '/#view=list&event=lukashenko-putin-sochi');
    const sheet = page.getByRole('dialog', { name: 'Event' });
    // As high as what it shows: that comes after the events, and the numbers of its receipts after the article.
    await expect(sheet.locator('a[data-evidence-id]', { hasText: /¶\d/ }).first()).toBeVisible();
    await sheet.evaluate((risen) => Promise.all(risen.getAnimations().map(({ finished }) => finished)));
    const { y } = await boxOf(sheet);
    const head = { x: 195, y: y + 20 };
    await swipe(page, head, { x: 0, y: 30 });
    await expect(sheet).toBeVisible();
    expect((await boxOf(sheet)).y).toBeCloseTo(y, 0);
    await swipe(page, head, { x: 0, y: 200 });
    await expect(sheet).toBeHidden();
    await expect(page).not.toHaveURL(/event=/);
  });
});
