import { expect, type Locator } from '@playwright/test';

/** More stops than the longest way through a page has. */
const MOST_STOPS = 400;

/**
 * Presses Tab, or another key, until the element has the focus, as a reader without a pointer does. Fails
 * where that key never leads there.
 */
export async function tabTo(target: Locator, key = 'Tab'): Promise<void> {
  const page = target.page();
  const focused = target.and(page.locator(':focus'));
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if ((await focused.count()) > 0) return;
    await page.keyboard.press(key);
  }
  await expect(target, `${key} leads there`).toBeFocused();
}
