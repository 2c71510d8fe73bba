/** Letters stand out from the ground that they really have: on bars and hatching, selected, under the pointer, dark. */
import type { Page } from '@playwright/test';
import { expect, test } from '../journey';
import { openAt } from '../openAt';
import { showState } from '../pageState';
import { DESK_STATES, PHONE_STATES, VIEWS } from '../pageStates';
import { type Measured, measureText } from '../textContrast';

const WORDS = 'event=lukashenko-putin-sochi&quote=p12-duration';

/** Everything on the page that has text of its own and is not hidden, switched off or behind an open sheet. */
async function markText(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const old of document.querySelectorAll('[data-text]')) old.removeAttribute('data-text');
    // Of sheets over sheets the last one is on top.
    const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
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
  'header h1 button',
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

for (const [colorScheme, width, states] of [
  ['dark', 1440, DESK_STATES],
  ['light', 1440, DESK_STATES],
  ['dark', 1024, VIEWS],
  ['light', 390, PHONE_STATES],
  ['dark', 390, PHONE_STATES],
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
      // Articles come after the events: text that moves while it is measured stands on another ground.
      await page.waitForLoadState('networkidle');
      await markText(page);
      let all = await measureText(page, '[data-text]');
      if (tooFaint(all).length > 0) all = await measureText(page, '[data-text]');
      measured += all.filter(({ contrast }) => contrast !== null).length;
      expect.soft(tooFaint(all), state.name).toEqual([]);
    }
    expect(measured).toBeGreaterThan(1_000);
    console.log(`figure: ${colorScheme}, ${width} px: ${measured} texts measured in ${states.length} states`);
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`text under the pointer, ${colorScheme}`, async ({ openContext }) => {
    test.setTimeout(600_000);
    const page = await (await openContext({ colorScheme, reducedMotion: 'reduce' })).newPage();
    for (const address of [`#view=timeline&${WORDS}`, `#view=list&${WORDS}&not=rumas`, '#view=agreements']) {
      await page.goto('about:blank');
      await openAt(page, `/${address}`);
      await page.waitForLoadState('networkidle');
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
