import type { BrowserContext } from '@playwright/test';

/** What was copied last, read in a window that the policy of the page, which closes reading to it, does not rule. */
export async function readClipboard(context: BrowserContext): Promise<string> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const window = await context.newPage();
  await window.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await window.goto('/');
  const text = await window.evaluate(() => navigator.clipboard.readText());
  await window.close();
  return text;
}
