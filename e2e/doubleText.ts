import type { Page } from '@playwright/test';

/** Makes letters twice as large, as whoever reads may set them in the browser. */
export async function doubleText(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
}
