import type { Page } from '@playwright/test';

/**
 * Keeps what is asked for by such an address from coming, until what it gives is called; then whoever answered before
 * does. What the page has given up by then stays unanswered.
 */
export async function holdBack(page: Page, pattern: string): Promise<() => void> {
  let letCome = () => {};
  const turn = new Promise<void>((come) => {
    letCome = come;
  });
  await page.route(pattern, async (route) => {
    await turn;
    await route.fallback().catch(() => {});
  });
  return letCome;
}
