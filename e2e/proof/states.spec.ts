/** The main states at every width, light and dark: their pictures, and that nothing but the drawing scrolls sideways. */
import type { Page } from '@playwright/test';
import { expect, test } from '../journey';
import { openAt } from '../openAt';

const STATES: [name: string, address: string][] = [
  ['start', '#'],
  ['event', '#event=lukashenko-putin-sochi'],
  ['words', '#event=lukashenko-putin-sochi&quote=p12-duration'],
  ['list', '#view=list'],
  ['agreements', '#view=agreements'],
  ['source', '#view=source'],
  ['nothing', '#who=lukashenko,rumas&match=all'],
];

/** Moves the page to an address without loading it again. */
async function moveTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to.slice(1) || 'view=timeline';
  }, address);
  await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 1024, 768, 390, 320]) {
    test(`${width} px wide, ${colorScheme}`, async ({ openContext }) => {
      const isPhone = width < 760;
      const viewport = { width, height: isPhone ? 844 : 900 };
      const page = await (await openContext({ viewport, colorScheme, hasTouch: isPhone })).newPage();
      await openAt(page, '/');
      for (const [name, address] of STATES) {
        await moveTo(page, address);
        await page.screenshot({ path: `test-results/pictures/${name}-${width}-${colorScheme}.png` });
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(sideways, `${name} at ${width} px scrolls sideways`).toBe(0);
      }
    });
  }
}
