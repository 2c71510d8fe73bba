/**
 * axe over the states of the page: views, themes, widths, layers, failures. No violation, and nothing left undecided
 * that `e2e/axe.ts` does not settle or explain. A green run is not the goal: `reached.spec.ts`, `looks.spec.ts` and the journeys
 * prove what axe cannot.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { auditWithAxe } from '../axe';
import { BROKEN } from '../brokenStates';
import { expect, test } from '../journey';
import { type PageState, showState } from '../pageState';
import { DESK_STATES, PHONE_STATES, VIEWS } from '../pageStates';

async function check(page: Page, name: string): Promise<void> {
  // What stands beside the events comes after them: text that moves while it is measured stands on another ground.
  await page.waitForLoadState('networkidle');
  const { violations, undecided } = await auditWithAxe(page);
  expect.soft(violations, `violations: ${name}`).toEqual([]);
  expect.soft(undecided, `undecided: ${name}`).toEqual([]);
}

const SETTINGS: [name: string, width: number, colorScheme: 'light' | 'dark', states: readonly PageState[]][] =
  [
    ['wide, light', 1440, 'light', DESK_STATES],
    ['narrow, dark', 1024, 'dark', VIEWS],
    ['phone, light', 390, 'light', PHONE_STATES],
    [
      'small phone, dark',
      320,
      'dark',
      VIEWS.filter(({ name }) => /with|^(start|nothing|event|list)$/.test(name)),
    ],
  ];

for (const [setting, width, colorScheme, states] of SETTINGS)
  for (const state of states)
    test(`axe: ${setting}: ${state.name}`, async ({ openContext }) => {
      const context = await openContext({
        viewport: { width, height: 900 },
        hasTouch: width < 760,
        colorScheme,
        permissions: ['clipboard-write'],
        // axe writes styles into the page that the policy would refuse; that the policy holds is proved elsewhere.
        bypassCSP: true,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await showState(page, state);
      await check(page, state.name);
    });

/** The states of `failures`, below. */
const FAILURES = 3;

test('the README tells in how many states axe is asked', () => {
  const all = SETTINGS.flatMap(([, , , states]) => states);
  const broken = all.filter((state) => BROKEN.includes(state)).length;
  const figure = `${all.length + FAILURES}, in ${broken + FAILURES} of them files are broken`;
  console.log(`figure: states that axe is asked in: ${figure}`);
  expect(readFileSync('README.md', 'utf8')).toContain(figure);
});

test.describe('failures', () => {
  test.use({ expected: [/404/], bypassCSP: true });

  test('axe: no dataset, no article, a record set aside, words that are not there', async ({ page }) => {
    await page.goto('/#dataset=nowhere');
    await expect(page.getByRole('alert')).toBeVisible();
    await check(page, 'a dataset that is not there');

    await page.route('**/sources/*', (route) => route.fulfill({ status: 404, body: 'none' }));
    await page.goto('/?again#view=source');
    await expect(page.getByRole('alert')).toBeVisible();
    await check(page, 'an article that is not there');
    await page.unroute('**/sources/*');

    await page.route('**/dataset.json', async (route) => {
      const json = await (await route.fetch()).json();
      json.events[0].title = ['no text'];
      await route.fulfill({ json });
    });
    await page.route('**/sources/*.txt*', async (route) => {
      const text = await (await route.fetch()).text();
      await route.fulfill({ body: text.replace('five and a half hours', 'five and a half hourz') });
    });
    await page.goto('/?once-more#event=lukashenko-putin-sochi&quote=p12-duration');
    await expect(page.getByRole('alert').first()).toBeVisible();
    await check(page, 'a record that is set aside, and words that are not in the text');
  });
});
