import type { Page } from '@playwright/test';

/** Makes letters twice as large, as whoever reads may set them in the browser. */
export async function doubleText(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
}

/** Makes them twice as large on the page alone, as a script or a style sheet of the reader does. */
export async function doubleRoot(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}
