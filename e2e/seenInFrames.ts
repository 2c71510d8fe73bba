import type { Page } from '@playwright/test';

/**
 * Looks at each frame of the pages that are opened from now on. What `look` finds there is kept, each finding once, in
 * the order in which it was seen first; `null` is none. It runs in the page: nothing of the journey is known to it.
 * Gives what asks the page for what was found so far.
 */
export async function seenInFrames(page: Page, look: () => string | null): Promise<() => Promise<string[]>> {
  await page.addInitScript(`{
    const seen = new Set();
    globalThis.seenInFrames = seen;
    const look = ${look};
    const next = () => {
      const found = look();
      if (found !== null) seen.add(found);
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  }`);
  return () => page.evaluate('[...globalThis.seenInFrames]');
}
