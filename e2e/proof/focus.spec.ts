/** Where the focus is: given back by whatever closes, one layer at a time, in sight, with a ring that can be seen. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../journey';
import { openAt } from '../openAt';
import { type PageState, showState } from '../pageState';
import { DESK_STATES, PHONE_STATES, VIEWS } from '../pageStates';
import { measureRing } from '../ringContrast';
import { tabTo } from '../tabTo';

const SOCHI = 'event=lukashenko-putin-sochi';
const layers = (page: Page) => page.locator('dialog[open], [popover]:popover-open');
const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first();

/** What opens a layer by Enter, and where. The key gives the focus back to it. */
const OPENERS: [name: string, width: number, address: string, opener: (page: Page) => Locator][] = [
  ['keys', 1440, '#view=timeline', button('Keys and help')],
  ['datasets', 1440, '#view=timeline', button(/^Dataset:/)],
  ['citation', 1440, '#view=list', button('Cite this view')],
  ['citation of an event', 1440, `#view=timeline&${SOCHI}`, button(/^Cite$/)],
  ['lanes', 1440, '#view=timeline', button(/^Lanes/)],
  ['zoom', 1440, '#view=timeline', button(/^Zoom:/)],
  ['go to', 1440, '#view=timeline', button('Go to')],
  ['known day', 1440, '#view=list', button('As known on a day')],
  ['filters on a phone', 390, '#view=list', button(/^Filters/)],
  ['keys on a phone', 390, '#view=list', button('Keys and help')],
  ['known day on a phone', 390, '#view=list', button('As known on a day')],
];

for (const [name, width, address, opener] of OPENERS)
  test(`Escape closes ${name} and gives the focus back`, async ({ openContext }) => {
    const page = await (await openContext({ viewport: { width, height: 844 } })).newPage();
    await openAt(page, `/${address}`);
    const here = page.url();
    await tabTo(opener(page));
    await page.keyboard.press('Enter');
    await expect(layers(page)).toHaveCount(1);
    // The focus is inside, or the next Tab leads there.
    await page.keyboard.press('Tab');
    await expect(layers(page).locator(':focus')).toHaveCount(1);
    // The browser keeps one Escape for a list that a select or a date has open; none is.
    await page.keyboard.press('Escape');
    await expect(layers(page)).toHaveCount(0);
    await expect(opener(page)).toBeFocused();
    expect(page.url(), 'one Escape peels one layer').toBe(here);
  });

test('a hint closes by Escape, keeps the focus, and nothing under it closes', async ({ page }) => {
  await openAt(page, `/#view=timeline&${SOCHI}`);
  const receipt = page.locator('article[data-event-id] a[data-evidence-id]').first();
  await tabTo(receipt);
  await expect(layers(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(layers(page)).toHaveCount(0);
  await expect(receipt).toBeFocused();
  await expect(page).toHaveURL(new RegExp(SOCHI));
});

test('a hint that the pointer opened closes by Escape too, and there is never more than one', async ({
  page,
}) => {
  await openAt(page, `/#view=timeline&${SOCHI}`);
  const receipts = page.locator('article[data-event-id] a[data-evidence-id]');
  const search = page.getByRole('searchbox').first();
  await search.focus();
  await receipts.nth(1).hover();
  await expect(layers(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(layers(page)).toHaveCount(0);
  await expect(search).toBeFocused();
  await expect(page).toHaveURL(new RegExp(SOCHI));

  await page.mouse.move(0, 0);
  await receipts.nth(1).hover();
  await expect(layers(page)).toHaveCount(1);
  await page.keyboard.press('Tab');
  await tabTo(receipts.first());
  await expect(layers(page)).toHaveCount(1);
});

test('the pointer goes from an inference into its hint and onto the receipt in it, and both stay open', async ({
  page,
}) => {
  await openAt(page, '/#event=rumas-medvedev-call');
  await page.getByRole('button', { name: /^the year 2019, inferred/ }).hover();
  const hint = page.locator('[popover]').filter({ hasText: 'Inferred: the year 2019' });
  const receipt = hint.locator('a[data-evidence-id]').first();
  await receipt.hover();
  await expect(receipt.locator('xpath=..').locator('[popover]')).toBeVisible();
  await expect(hint).toBeVisible();
  await receipt.click();
  await expect(page).toHaveURL(/quote=/);
});

test('in a sheet over an event a hint, the sheet and the event close one after the other', async ({
  openContext,
}) => {
  const page = await (await openContext({ viewport: { width: 390, height: 844 } })).newPage();
  await openAt(page, '/#view=list');
  const row = page.getByRole('main').locator('a[data-event-id="lukashenko-putin-sochi"]').first();
  await tabTo(row);
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Event' });
  await expect(sheet).toBeVisible();
  await tabTo(sheet.getByRole('link', { name: /“in Sochi”/ }).first());
  await expect(sheet.locator('[popover]:popover-open')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('[popover]:popover-open')).toHaveCount(0);
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(row).toBeFocused();
});

test('a passage, then its event, are let go one after the other', async ({ page }) => {
  await openAt(page, `/#view=timeline&${SOCHI}&quote=p12-duration`);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/quote=/);
  await expect(page).toHaveURL(new RegExp(SOCHI));
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/event=/);
});

/** Somewhere that Tab led to and what is wrong there, noted in the page. */
interface Walk {
  /** What has the focus, without what differs from one row to the next: its ring is measured once. */
  kinds: string[];
  faults: string[];
  /** How often Tab led out of the page. */
  rounds: number;
}

/**
 * Runs in the page: before each Tab, looks at where the last one led. It must be in sight, not covered by what stands
 * still while the page scrolls, and draw a ring: an outline of 2 px, on itself or on what it draws in its place. The
 * first of each kind is kept as `data-ring`.
 */
function watchFocus(): void {
  const walk: Walk = { kinds: [], faults: [], rounds: 0 };
  Object.assign(globalThis, { walk });
  /**
   * What is wrong with where it is, in words. A bar that stands still may cover no part of it; what one opened
   * oneself, and Escape closes, may.
   */
  const hiddenBy = (element: Element): string | null => {
    const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 4 && height > 4);
    const points = boxes.flatMap((box) =>
      [0, 0.5, 1].flatMap((part): [number, number][] => [
        [box.left + 2 + (box.width - 4) * part, box.top + 2],
        [box.left + 2 + (box.width - 4) * part, box.bottom - 2],
      ]),
    );
    const standsStill = (top: Element) => {
      for (let one: Element | null = top; one !== null && !one.contains(element); one = one.parentElement)
        if (/sticky|fixed/.test(getComputedStyle(one).position) && !one.matches('[popover]')) return true;
      return false;
    };
    const tops = points.map(([x, y]) => document.elementFromPoint(x, y));
    // A passage that is larger than its room is never in sight whole.
    const isLarge = element.getBoundingClientRect().height > innerHeight / 2;
    const bar = tops.find(
      (top) => top && !element.contains(top) && !top.closest('[popover]') && standsStill(top),
    );
    if (bar && !isLarge) return `covered by ${bar.outerHTML.slice(0, 80)}`;
    const label = element.closest('label') ?? element;
    const isSeen = (top: Element | null) =>
      top !== null && (top.contains(element) || label.contains(top) || top.closest('[popover]') !== null);
    return boxes.length > 0 && !tops.some(isSeen) ? 'out of sight' : null;
  };
  const drawn = (element: Element): [Element, string | undefined][] => [
    [element, undefined],
    [element, '::after'],
    ...(element.nextElementSibling ? [[element.nextElementSibling, undefined] as [Element, undefined]] : []),
    ...(element.parentElement ? [[element.parentElement, undefined] as [Element, undefined]] : []),
  ];
  const look = (element: Element): void => {
    if (element === document.body) {
      walk.rounds += 1;
      return;
    }
    const rings = drawn(element).map(([one, pseudo]) => getComputedStyle(one, pseudo));
    const ring = rings.find(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    );
    const html = element.outerHTML.slice(0, 140);
    const hidden = hiddenBy(element);
    if (hidden !== null) walk.faults.push(`${hidden}: ${html}`);
    if (ring === undefined) walk.faults.push(`has no ring: ${html}`);
    const kind = `${element.tagName} ${element.className} ${element.parentElement?.className} ${ring?.outlineColor}`;
    if (walk.kinds.includes(kind)) return;
    element.setAttribute('data-ring', String(walk.kinds.length));
    walk.kinds.push(kind);
  };
  let isByTab = false;
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Tab') return;
      if (isByTab && document.activeElement !== null) look(document.activeElement);
      isByTab = true;
    },
    true,
  );
}

/** Presses Tab until it has led once through the page, or so often; gives what was found on the way. */
async function walkByTab(page: Page, most = 480): Promise<Walk> {
  await page.evaluate(watchFocus);
  const read = () => page.evaluate(() => (globalThis as unknown as { walk: Walk }).walk);
  for (let presses = 0; presses < most; presses += 16) {
    await Promise.all(Array.from({ length: 16 }, () => page.keyboard.press('Tab')));
    if ((await read()).rounds > 1) break;
  }
  return read();
}

/** The views that differ in what Tab leads to; the others hold the same things in other places. */
const SOME = VIEWS.filter(({ name }) =>
  /^(start|event|list of a speaker|nothing|as known on a day|.* with (an event|words))$/.test(name),
);
const withLayers = (states: readonly PageState[]) => [...SOME, ...states.filter(({ layer }) => layer)];
for (const [width, colorScheme, states] of [
  [1440, 'light', withLayers(DESK_STATES)],
  [1024, 'dark', SOME],
  [390, 'dark', withLayers(PHONE_STATES)],
  [320, 'light', SOME],
] as const)
  test(`whatever Tab leads to at ${width} px is in sight, with a ring that stands out from its ground, ${colorScheme}`, async ({
    openContext,
  }) => {
    test.setTimeout(600_000);
    const isPhone = width < 760;
    const context = await openContext({
      viewport: { width, height: isPhone ? 700 : 800 },
      colorScheme,
      hasTouch: isPhone,
      reducedMotion: 'reduce',
      permissions: ['clipboard-write'],
    });
    const page = await context.newPage();
    const measured = new Set<string>();
    for (const state of states) {
      await showState(page, { ...state, layer: state.layer ?? (async () => {}) });
      // What comes late, a font for one, moves what stands below it.
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.fonts.ready.then(() => null));
      const { kinds, faults } = await walkByTab(page, state.layer === undefined ? 480 : 48);
      expect.soft([...new Set(faults)], state.name).toEqual([]);
      for (const [at, kind] of kinds.entries()) {
        const one = page.locator(`[data-ring="${at}"]`);
        if (measured.has(kind) || (await one.count()) !== 1 || !(await one.isVisible())) continue;
        measured.add(kind);
        let { pixels, contrast } = await measureRing(one);
        // A busy machine may take both pictures before it has drawn the ring.
        for (let again = 0; again < 2 && pixels <= 20; again += 1)
          ({ pixels, contrast } = await measureRing(one));
        expect.soft(pixels, `${state.name}: the ring of ${kind} is seen`).toBeGreaterThan(20);
        expect.soft(contrast, `${state.name}: the ring of ${kind}`).toBeGreaterThanOrEqual(3);
      }
    }
    console.log(`figure: ${width} px, ${colorScheme}: ${measured.size} rings measured`);
    expect(measured.size).toBeGreaterThan(20);
  });
