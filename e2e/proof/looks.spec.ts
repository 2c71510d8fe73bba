/** What colour tells is told without it; letters stand out from the ground they really have; nothing moves for who asked. */
import type { Page } from '@playwright/test';
import { expect, test } from '../journey';
import { openAt } from '../openAt';
import { DESK_STATES, PHONE_STATES, showState, VIEWS } from '../pageStates';
import { type Measured, measureText } from '../textContrast';

const SOCHI = 'event=lukashenko-putin-sochi';
const WORDS = `${SOCHI}&quote=p12-duration`;

/** A state that an attribute gives an element: the element, the attribute, and its value where the state is not. */
const TOLD: [what: string, address: string, selector: string, attribute: string, without: string | null][] = [
  ['the view that is open', '#view=list', 'nav a[aria-current=page]', 'aria-current', null],
  ['the preset that is on', '#view=list', 'search a[href*="who="]', 'aria-current', 'true'],
  ['the open event of the list', `#view=list&${SOCHI}`, 'a[aria-current]', 'aria-current', null],
  ['the selected words', `#view=source&${WORDS}`, 'mark[aria-current]', 'aria-current', null],
  ['quoted words', '#view=source', 'mark[data-evidence-id]', 'class', ''],
  [
    'the receipt that is followed',
    `#view=timeline&${WORDS}`,
    'article a[aria-current]',
    'aria-current',
    null,
  ],
  ['somebody left out', '#view=list&not=rumas', 'button[aria-pressed=true]', 'aria-pressed', 'false'],
  ['the linked paragraph', '#view=source&para=12', 'a[aria-current][href*="para=12"]', 'aria-current', null],
  [
    'the open event of the timeline',
    `#view=timeline&${SOCHI}`,
    '.mark[data-selected]',
    'data-selected',
    null,
  ],
  ['a button that leads nowhere', '#view=timeline', '[data-step=zoom-in]', 'aria-disabled', 'true'],
];

/** The pictures of an element with a state and without it. */
async function withAndWithout(
  page: Page,
  [, , selector, attribute, without]: (typeof TOLD)[number],
): Promise<[string, string]> {
  const element = page.locator(selector).first();
  await element.scrollIntoViewIfNeeded();
  const handle = await element.elementHandle();
  const box = await element.boundingBox();
  if (handle === null || box === null) throw new Error(`Nothing is ${selector}.`);
  const clip = {
    x: Math.max(0, box.x - 8),
    y: Math.max(0, box.y - 8),
    width: box.width + 16,
    height: box.height + 16,
  };
  const picture = async () => (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
  const before = await picture();
  await handle.evaluate(
    (one, [name, value]) => {
      if (value === null) one.removeAttribute(name);
      else one.setAttribute(name, value);
    },
    [attribute, without] as [string, string | null],
  );
  return [before, await picture()];
}

for (const state of TOLD)
  test(`forced colours tell ${state[0]}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await openAt(page, `/${state[1]}`);
    const [before, after] = await withAndWithout(page, state);
    expect(before === after, 'the same picture with and without it').toBe(false);
  });

test('forced colours keep the tabs, the chosen radio button, kinds and modalities apart', async ({
  openContext,
}) => {
  const context = await openContext({ viewport: { width: 1024, height: 800 }, forcedColors: 'active' });
  const page = await context.newPage();
  await openAt(page, `/#view=timeline&${SOCHI}`);
  const tab = (name: string) => page.getByRole('tab', { name });
  const edge = (name: string) =>
    tab(name).evaluate((one) => {
      const { borderBottomColor, borderBottomWidth, color, textDecorationLine } = getComputedStyle(one);
      return [borderBottomColor, borderBottomWidth, color, textDecorationLine].join(' ');
    });
  expect(await edge('Details')).not.toBe(await edge('Article'));
  const ground = (name: string) =>
    page
      .getByRole('radio', { name, exact: true })
      .evaluate((one) => getComputedStyle(one.nextElementSibling ?? one).backgroundColor);
  expect(await ground('any')).not.toBe(await ground('all'));
  const pictures = new Map<string, string>();
  const discs = page.locator('label[data-choice^="kind:"] svg');
  for (const disc of await discs.all())
    pictures.set((await disc.getAttribute('data-kind')) ?? '', (await disc.screenshot()).toString('base64'));
  expect(new Set(pictures.values()).size, 'kinds that look alike').toBe(pictures.size);
  const fills = await page
    .locator('.vis-timeline .mark svg > circle')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
  expect(new Set(fills).size, 'held and expected look alike').toBeGreaterThan(1);
});

test('forced colours show the bars of spans and of the overview, and the brush', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openAt(page, '/#view=timeline');
  await page.screenshot({ path: 'test-results/pictures/forced-colours.png' });
  const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const grounds = await page
    .getByRole('navigation', { name: 'Overview of the whole time' })
    .locator('a span[style*="height"] > span')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
  expect(grounds.length).toBeGreaterThan(0);
  expect(grounds).not.toContain(canvas);
  expect(grounds).not.toContain('rgba(0, 0, 0, 0)');
});

/** Everything on the page that has text of its own and is not hidden, switched off or behind an open sheet. */
async function markText(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const old of document.querySelectorAll('[data-text]')) old.removeAttribute('data-text');
    const modal = document.querySelector('dialog:modal');
    for (const element of (modal ?? document.body).querySelectorAll<HTMLElement>('*')) {
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      const isOff =
        element.closest(':disabled, [aria-disabled=true], [class*=hidden], script, style') !== null;
      const isSeen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (hasText && !isOff && isSeen) element.setAttribute('data-text', '');
    }
  });
}

const tooFaint = (all: readonly Measured[]) =>
  all
    .filter(({ contrast, least }) => contrast !== null && contrast < least)
    .map(({ text, contrast, colour }) => `“${text}” in ${colour}: ${contrast?.toFixed(2)}`);

/** What changes its ground or its ink under the pointer. */
const HOVERED = [
  'header nav a:not([aria-current])',
  'header nav a[aria-current]',
  'header button',
  'search a',
  'label[data-choice]',
  'search button[aria-pressed]',
  '[role=toolbar] button:not([aria-disabled])',
  'li:has(> a[data-event-id])',
  'a[data-evidence-id]',
  'mark[data-evidence-id] a',
  'mark[aria-current] a',
  'a[href*="para="]',
  '[role=option]:not([data-outside])',
  'summary',
  '[role=tab]',
  'main a[href]',
];

for (const colorScheme of ['light', 'dark'] as const)
  for (const [width, states] of [
    [1440, DESK_STATES],
    [1024, VIEWS],
    [390, PHONE_STATES],
  ] as const)
    test(`text on its real ground, ${colorScheme}, ${width} px`, async ({ openContext }) => {
      test.setTimeout(900_000);
      const context = await openContext({
        viewport: { width, height: 1200 },
        colorScheme,
        reducedMotion: 'reduce',
        permissions: ['clipboard-write'],
      });
      const page = await context.newPage();
      let measured = 0;
      for (const state of states) {
        await showState(page, state);
        await markText(page);
        const all = await measureText(page, '[data-text]');
        measured += all.filter(({ contrast }) => contrast !== null).length;
        expect.soft(tooFaint(all), state.name).toEqual([]);
      }
      console.log(`${colorScheme}, ${width} px: ${measured} texts measured in ${states.length} states`);
    });

for (const colorScheme of ['light', 'dark'] as const)
  test(`text under the pointer, ${colorScheme}`, async ({ openContext }) => {
    test.setTimeout(600_000);
    const page = await (await openContext({ colorScheme, reducedMotion: 'reduce' })).newPage();
    for (const address of [`#view=timeline&${WORDS}`, `#view=list&${WORDS}&not=rumas`, '#view=agreements']) {
      await page.goto('about:blank');
      await openAt(page, `/${address}`);
      for (const selector of HOVERED) {
        const element = page.locator(selector).first();
        if ((await element.count()) === 0 || !(await element.isVisible())) continue;
        await element.hover({ force: true });
        await element.evaluate((one) => {
          for (const old of document.querySelectorAll('[data-under]')) old.removeAttribute('data-under');
          for (const inside of [one, ...one.querySelectorAll('*')]) inside.setAttribute('data-under', '');
        });
        expect.soft(tooFaint(await measureText(page, '[data-under]')), `${address} ${selector}`).toEqual([]);
      }
    }
  });

test('nothing moves under reduced motion', async ({ page }) => {
  test.setTimeout(300_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(globalThis, { moved });
    const note = (event: Event) => {
      const { propertyName, animationName, elapsedTime } = event as TransitionEvent & AnimationEvent;
      // It says that the address is copied, in its place, for four seconds: that is a time, not a motion.
      if (animationName?.includes('stay')) return;
      if (elapsedTime > 0) moved.push(propertyName ?? animationName);
    };
    for (const kind of ['transitionend', 'animationend', 'animationiteration'])
      addEventListener(kind, note, true);
  });
  for (const state of DESK_STATES) {
    await showState(page, state);
    const moving = await page.evaluate(() => [
      ...(globalThis as unknown as { moved: string[] }).moved,
      ...document
        .getAnimations()
        .filter((one) => Number(one.effect?.getComputedTiming().duration ?? 0) > 0)
        .map((one) => (one as CSSAnimation).animationName ?? (one as CSSTransition).transitionProperty)
        .filter((name) => !name.includes('stay')),
    ]);
    expect(moving, state.name).toEqual([]);
  }
});
