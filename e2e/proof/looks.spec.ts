/** What colour tells is told without it, and nothing moves for who asked. */
import type { Page } from '@playwright/test';
import { expect, test } from '../journey';
import { openAt } from '../openAt';
import { showState } from '../pageState';
import { DESK_STATES } from '../pageStates';

const SOCHI = 'event=lukashenko-putin-sochi';
const WORDS = `${SOCHI}&quote=p12-duration`;
/** What is chosen: as the reader's own system shows it. */
const CHOSEN = { backgroundColor: 'Highlight', color: 'HighlightText' };

/** A state that an attribute gives an element: the element, the attribute, and its value where the state is not. */
const TOLD: [what: string, address: string, selector: string, attribute: string, without: string | null][] = [
  ['the view that is open', '#view=list', 'nav a[aria-current=page]', 'aria-current', null],
  ['the preset that is on', '#view=list', 'search a[href*="who="]', 'aria-current', 'true'],
  [
    'the open event of the list',
    `#view=list&${SOCHI}`,
    'main li a[data-event-id][aria-current]',
    'aria-current',
    null,
  ],
  ['the selected words', `#view=source&${WORDS}`, 'mark[aria-current]', 'aria-current', null],
  ['quoted words', '#view=source', 'mark[data-evidence-id]', 'class', ''],
  [
    'the receipt that is followed',
    `#view=timeline&${WORDS}`,
    'article[data-event-id] a[data-evidence-id][aria-current]',
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
  const handle = await page.locator(selector).first().elementHandle();
  if (handle === null) throw new Error(`Nothing is ${selector}.`);
  const picture = async () => {
    await handle.scrollIntoViewIfNeeded();
    const box = await handle.boundingBox();
    if (box === null) throw new Error(`Nothing is drawn of ${selector}.`);
    const clip = {
      x: Math.max(0, box.x - 8),
      y: Math.max(0, box.y - 8),
      width: box.width + 16,
      height: box.height + 16,
    };
    return (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
  };
  // At rest first: what still moves, or is drawn late, would make a difference by itself.
  let before = '';
  await expect
    .poll(async () => {
      const last = before;
      before = await picture();
      return before === last;
    })
    .toBe(true);
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
    // Articles come after the events, and what is followed is brought into sight once they are there.
    await page.waitForLoadState('networkidle');
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

/** Of what an element shows, the properties that have the reader's own colours, and their names. */
const OWN_COLOURS: [
  what: string,
  address: string,
  selector: string,
  of: Record<string, string>,
  pseudo?: string,
][] = [
  ['the preset that is on', '#view=list&modality=expected,possible', 'search a[aria-current]', CHOSEN],
  ['somebody left out', '#view=list&not=rumas', 'button[aria-pressed=true]', CHOSEN],
  ['the selected words', `#view=source&${WORDS}`, 'mark[aria-current]', CHOSEN],
  [
    'the line under quoted words',
    '#view=source',
    'mark[data-evidence-id]',
    { textDecorationColor: 'LinkText' },
  ],
  [
    'the bar beside the open event of the list',
    `#view=list&${SOCHI}`,
    'main li:has(> a[data-event-id][aria-current])',
    { backgroundColor: 'Highlight' },
    '::before',
  ],
  ['the disc of a kind', '#view=list', 'main li svg[data-kind] > *', { color: 'CanvasText' }],
  [
    'what is drawn upon it',
    '#view=list',
    'main li svg[data-kind][data-modality=held] > :last-child > *',
    { stroke: 'Canvas' },
  ],
];

for (const [what, address, selector, of, pseudo] of OWN_COLOURS)
  test(`forced colours: ${what} in the reader's own colours`, async ({ page }) => {
    // Where the ground is dark, what is drawn in white on a disc is told from what has the colour of the ground.
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' });
    await openAt(page, `/${address}`);
    const shown = page.locator(selector).first();
    await expect(shown).toBeAttached();
    const [found, wanted] = await shown.evaluate(
      (element, { of, pseudo }) => {
        const sample = document.createElement('i');
        sample.style.setProperty('forced-color-adjust', 'none');
        document.body.append(sample);
        const computed = getComputedStyle(element, pseudo);
        const read = (style: CSSStyleDeclaration, name: string) => style[name as 'color'];
        const pairs = Object.entries(of).map(([name, colour]) => {
          sample.style.color = colour;
          return [read(computed, name), getComputedStyle(sample).color] as const;
        });
        sample.remove();
        return [pairs.map(([one]) => one), pairs.map(([, other]) => other)] as const;
      },
      { of, pseudo },
    );
    expect(found).toEqual(wanted);
  });

test('forced colours show the bars of spans and of the overview, and the brush', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openAt(page, '/#view=timeline');
  await page.screenshot({ path: 'test-results/pictures/forced-colours.png' });
  const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const grounds = await page
    .getByRole('navigation', { name: 'Overview of the whole time' })
    .locator('a span[style*="height"]')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
  expect(grounds.length).toBeGreaterThan(0);
  expect(grounds).not.toContain(canvas);
  expect(grounds).not.toContain('rgba(0, 0, 0, 0)');
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
      if (elapsedTime > 0.01) moved.push(propertyName ?? animationName);
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
        .filter((one) => Number(one.effect?.getComputedTiming().duration ?? 0) > 10)
        .map((one) => (one as CSSAnimation).animationName ?? (one as CSSTransition).transitionProperty)
        .filter((name) => !name.includes('stay')),
    ]);
    expect(moving, state.name).toEqual([]);
  }
});

/** Presses a link or button, and counts the places that something passes until it rests. */
const placesPassed = (page: Page, pressed: string, moving: string, side: 'top' | 'left') =>
  page.evaluate(
    async ({ pressed, moving, side }) => {
      const places = new Set<number | undefined>();
      document.querySelector<HTMLElement>(pressed)?.click();
      for (let frame = 0; frame < 60; frame += 1) {
        places.add(document.querySelector(moving)?.getBoundingClientRect()[side]);
        await new Promise(requestAnimationFrame);
      }
      return places.size;
    },
    { pressed, moving, side },
  );

for (const reducedMotion of ['reduce', 'no-preference'] as const)
  test(`the article scrolls and the timeline goes on, with motion: ${reducedMotion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await openAt(page, '/#view=timeline&event=rumas-medvedev-call&quote=p15-call');
    // What comes late would pass places, too.
    await page.waitForLoadState('networkidle');
    await expect(page.locator('mark[aria-current="true"]').first()).toBeInViewport();
    const article = await placesPassed(page, 'a[aria-label="Paragraph 9"]', '[data-para="9"]', 'top');
    await expect(page.locator('[data-para="9"]')).toBeInViewport();
    const timeline = await placesPassed(page, 'button[data-step="later"]', '.vis-minor.vis-text', 'left');
    // From one place to the other, and what is measured anew there.
    for (const passed of [article, timeline])
      if (reducedMotion === 'reduce') expect([2, 3], `${article}, ${timeline}`).toContain(passed);
      else expect(passed, `${article}, ${timeline}`).toBeGreaterThan(3);
  });
