import type { Page, Route } from '@playwright/test';

/**
 * Answers for a dataset that is on no disk: `json` as its file, and what lies beside it by `bodyOf`, which is given
 * the path. Bytes are a file of events, and are sent range by range.
 */
export async function serveDataset(
  page: Page,
  name: string,
  json: unknown,
  bodyOf: (path: string) => string | Uint8Array,
): Promise<void> {
  await page.route(`**/data/${name}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.endsWith('dataset.json')) return route.fulfill({ json });
    const body = bodyOf(pathname);
    return typeof body === 'string'
      ? route.fulfill({ body, contentType: 'text/plain; charset=utf-8' })
      : sendRange(route, body);
  });
}

function sendRange(route: Route, bytes: Uint8Array): Promise<void> {
  const [, first = '', last = ''] = /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? '') ?? [];
  return route.fulfill({
    status: 206,
    headers: { 'Content-Range': `bytes ${first}-${last}/${bytes.length}` },
    body: Buffer.from(bytes.slice(Number(first), Number(last) + 1)),
  });
}
