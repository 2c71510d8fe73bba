import type { Page } from '@playwright/test';

/** Changes the address as somebody does who writes in it, and waits until the page has been told. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(
    (to) =>
      new Promise<void>((told) => {
        const before = location.hash;
        addEventListener('hashchange', () => told(), { once: true });
        location.hash = to;
        if (location.hash === before) told();
      }),
    hash,
  );
}
