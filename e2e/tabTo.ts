import { expect, type Locator } from '@playwright/test';

/** So many presses are sent at once; those after the target is reached are swallowed. */
const AT_ONCE = 16;
/** More stops than the longest way through a page has. */
const MOST_STOPS = 400;

/** Swallows the key once the element has the focus, so that presses sent ahead do not leave it. */
function hold(element: Element, key: string): void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== key || document.activeElement !== element) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', onKeyDown, true);
  addEventListener('release-key', () => removeEventListener('keydown', onKeyDown, true), { once: true });
}

/**
 * Presses Tab, or another key, until the element has the focus, as a reader without a pointer does. Fails
 * where that key never leads there.
 */
export async function tabTo(target: Locator, key = 'Tab'): Promise<void> {
  const page = target.page();
  for (let stops = 0; stops < MOST_STOPS; stops += AT_ONCE) {
    // In its own document: what is looked for may stand in a frame.
    const element = await target.elementHandle();
    if (await element?.evaluate((one) => one === document.activeElement)) return;
    await element?.evaluate(hold, key.split('+').at(-1) ?? key);
    await Promise.all(Array.from({ length: AT_ONCE }, () => page.keyboard.press(key)));
    await element?.evaluate(() => dispatchEvent(new Event('release-key')));
  }
  await expect(target, `${key} leads there`).toBeFocused();
}
