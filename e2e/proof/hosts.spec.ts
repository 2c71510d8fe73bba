/** nginx and Caddy with the files that the build writes for them send what the preview sends, and serve the page. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeFixture } from '../../scripts/fixture/writeFixture.mjs';
import { HEADERS } from '../../scripts/policy.mjs';
import { HOSTS, startHost } from '../hosts';
import { test as base, expect } from '../journey';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const NAME = `made-for-hosts-${process.pid}`;
const FOLDER = join(DIST, 'data', NAME);
const preview = new URL(process.env.BASE_URL || 'http://127.0.0.1:4180/').href;

const test = base.extend<{ name: keyof typeof HOSTS; address: string }>({
  name: ['nginx', { option: true }],
  address: async ({ name }, use) => {
    const host = await startHost(HOSTS[name]);
    await use(host.address);
    await host.close();
  },
  baseURL: async ({ address }, use) => use(address),
});

test.beforeAll(() => writeFixture(6000, FOLDER));
test.afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

/** What a journey of another process has put there, by its number, and may take away at any time. */
const PASSING = /^data[\\/][a-z0-9-]+-\d{3,}(?:[\\/]|$)/;

/** Every published file, but those that are for hosts. */
function published(): string[] {
  const paths = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
  return paths
    .filter((path) => path.startsWith(join('data', NAME)) || !PASSING.test(path))
    .filter((path) => statSync(join(DIST, path)).isFile())
    .map((path) => `/${path.split(sep).join('/')}`)
    .filter((path) => !path.startsWith('/hosting/') && path !== '/_headers');
}

/** A type by the name that most servers use. */
const typeOf = (headers: Record<string, string>) =>
  (headers['content-type'] || 'application/octet-stream')
    .replace(/;.*/, '')
    .replace('application/javascript', 'text/javascript')
    .replace('image/vnd.microsoft.icon', 'image/x-icon')
    .replace('text/markdown', 'text/plain');

for (const name of ['nginx', 'Caddy'] as const)
  test.describe(name, () => {
    test.use({ name });

    test('sends every file as the preview does, and of a missing one the same headers', async ({
      request,
      address,
    }) => {
      for (const path of [
        '/',
        ...published(),
        '/missing.txt',
        '/assets/missing.js',
        '/data/none/dataset.json',
        // A folder is no file either: nothing is listed, nothing leads on.
        '/assets',
        '/assets/',
        '/data/belarus-russia-2019-12',
        '/data/belarus-russia-2019-12/',
      ]) {
        const [ours, theirs] = await Promise.all([
          request.get(new URL(path, preview).href, { maxRedirects: 0 }),
          request.get(new URL(path, address).href, { maxRedirects: 0 }),
        ]);
        expect(theirs.status(), path).toBe(ours.status());
        for (const [header, value] of Object.entries(HEADERS))
          expect(theirs.headers()[header.toLowerCase()], `${header} of ${path}`).toBe(value);
        const isKept = theirs.ok() && path.startsWith('/assets/');
        expect(theirs.headers()['cache-control'], path).toMatch(isKept ? /immutable/ : /^no-cache$/);
        if (!theirs.ok()) continue;
        expect(await theirs.body(), path).toEqual(await ours.body());
        expect(typeOf(theirs.headers()), path).toBe(typeOf(ours.headers()));
        if (/^text\/(?!css)/.test(typeOf(theirs.headers())))
          expect(theirs.headers()['content-type'], path).toMatch(/; ?charset=utf-8/i);
        const etag = theirs.headers().etag ?? '';
        const again = await request.get(new URL(path, address).href, { headers: { 'If-None-Match': etag } });
        expect(again.status(), `${path} once more`).toBe(304);
      }
    });

    test('answers a range with that part', async ({ request }) => {
      const path = `/data/${NAME}/events.parquet`;
      const whole = await (await request.get(path)).body();
      for (const [range, from, to] of [
        ['bytes=0-3', 0, 4],
        ['bytes=100-299', 100, 300],
        ['bytes=-8', whole.length - 8, whole.length],
      ] as const) {
        const part = await request.get(path, { headers: { Range: range } });
        expect(part.status()).toBe(206);
        expect(part.headers()['content-range']).toBe(`bytes ${from}-${to - 1}/${whole.length}`);
        expect(await part.body()).toEqual(whole.subarray(from, to));
      }
      const beyond = await request.get(path, { headers: { Range: `bytes=${whole.length}-` } });
      expect(beyond.status()).toBe(416);
    });

    test('serves the page, its timeline and article, and a large dataset', async ({ page }) => {
      await page.goto('/');
      await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
      await expect(page.locator('mark[data-evidence-id]').first()).toBeVisible();
      await expect(page.locator('[data-event-id]').first()).toBeVisible();
      await page.goto(`/#dataset=${NAME}&view=list`);
      await expect(page.getByText('Showing 6,000 of 6,000 events').first()).toBeVisible();
    });
  });
