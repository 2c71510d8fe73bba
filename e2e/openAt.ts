import { expect, type Page } from '@playwright/test';
import { atRest, OPENED } from './atRest';

/**
 * Opens an address of the page, `/` or `/#view=list`, and waits until it is read and painted, in its own typefaces:
 * those that stand in until they come are narrower, and lines break elsewhere. The drawing has come to rest by then.
 */
export async function openAt(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
  await page.evaluate(() => document.fonts.ready.then(() => null));
  await atRest(page, OPENED);
}
