/** Windows of every width: nothing but the drawing goes sideways, and what the reader made wide stays so. */
import { expect } from '@playwright/test';
import { test } from './journey';
import { openAt } from './openAt';
import { moveTo } from './pageStates';
import { tabTo } from './tabTo';
import { test as keysAlone } from './withoutPointer';

const VIEWS = [
  '#view=timeline&event=lukashenko-putin-sochi&quote=p12-duration',
  '#view=list&event=lukashenko-putin-sochi',
  '#view=agreements',
  '#view=source&para=12',
  '#view=list&known=2019-12-13&who=lukashenko,rumas&match=all',
];

test('at no width the page scrolls sideways', async ({ page }) => {
  await openAt(page, '/');
  for (const width of [320, 390, 768, 1024]) {
    await page.setViewportSize({ width, height: 844 });
    for (const address of VIEWS) {
      await moveTo(page, address);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways, `${address} at ${width} px`).toBeLessThanOrEqual(0);
      await page.keyboard.press('Escape');
    }
  }
});

keysAlone('the width of the article is kept where the window was narrow for a while', async ({ page }) => {
  await openAt(page, '/');
  const article = page.getByRole('region', { name: 'Article', exact: true });
  const width = async () => Math.round((await article.boundingBox())?.width ?? 0);
  const before = await width();
  await tabTo(page.getByRole('separator', { name: 'Width of the article' }));
  await page.keyboard.press('ArrowLeft');
  await expect.poll(width).toBeGreaterThan(before);
  const chosen = await width();
  await page.setViewportSize({ width: 1000, height: 900 });
  await expect(page.getByRole('separator')).toHaveCount(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(width).toBe(chosen);
});
