import type { Page } from '@playwright/test';

/** Answers for a dataset that is on no disk: `json` as its file, and its sources by `textOf`, which is given their paths. */
export async function serveDataset(
  page: Page,
  name: string,
  json: unknown,
  textOf: (path: string) => string,
): Promise<void> {
  await page.route(`**/data/${name}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname.endsWith('dataset.json')
      ? route.fulfill({ json })
      : route.fulfill({ body: textOf(pathname), contentType: 'text/plain; charset=utf-8' });
  });
}
