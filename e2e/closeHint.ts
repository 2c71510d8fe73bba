import type { Page } from '@playwright/test';
import { expect } from './journey';

/** Closes the hint of what has come to have the focus, once it is there: before that Escape is meant for something else. */
export async function closeHint(page: Page): Promise<void> {
  const hint = page.locator('[popover=manual]:popover-open');
  await expect(hint).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(hint).toBeHidden();
}
