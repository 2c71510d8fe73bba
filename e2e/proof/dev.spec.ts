/** The development server keeps the policy, but for Vite's socket and a nonce for what Vite writes into the page. */
import { createServer, type ViteDevServer } from 'vite';
import { DEV_NONCE, HEADERS } from '../../scripts/policy.mjs';
import { goTo } from '../goTo';
import { expect, test, watch } from '../journey';

/** What Vite and React say while one develops: of the connection between them, and of a tool for it. */
const OF_THE_TOOLS = /^console (?:debug: \[vite\] |info: %cDownload the React DevTools)/;

let server: ViteDevServer;
let address = '';

test.beforeAll(async () => {
  server = await createServer({ server: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
  await server.listen();
  const at = server.httpServer?.address();
  if (at === null || typeof at !== 'object') throw new Error('The development server has no port.');
  address = `http://127.0.0.1:${at.port}`;
});
test.afterAll(() => server.close());

/** The directives of a policy, by name. */
const read = (policy: string): Record<string, string[]> =>
  Object.fromEntries(policy.split('; ').map((one) => [one.split(' ', 1)[0], one.split(' ').slice(1)]));

test('its answers have the headers of the published page', async ({ request }) => {
  for (const path of ['/', '/src/main.tsx', '/data/index.json', '/nothing-is-here.json']) {
    const headers = (await request.get(address + path)).headers();
    for (const [name, value] of Object.entries(HEADERS))
      if (name !== 'Content-Security-Policy')
        expect(headers[name.toLowerCase()], `${path}: ${name}`).toBe(value);
    const found = read(headers['content-security-policy'] ?? '');
    const nonce = `'nonce-${DEV_NONCE}'`;
    expect(found, path).toEqual({
      ...read(HEADERS['Content-Security-Policy'] ?? ''),
      'connect-src': ["'self'", 'ws://localhost:*', 'ws://127.0.0.1:*'],
      // For the sheets that Vite puts in, and the lines in the page that swap a changed module.
      'style-src': ["'self'", nonce],
      'script-src': ["'self'", nonce],
    });
  }
});

test('its page breaks nothing', async ({ browser }) => {
  test.setTimeout(300_000);
  const open = async (complaints: string[]) => {
    const context = await browser.newContext({ baseURL: address });
    await watch(context, address, complaints);
    const page = await context.newPage();
    // Without a look into the page, which may be loaded again meanwhile.
    await page.goto('/#view=timeline&event=lukashenko-putin-sochi&quote=p12-duration');
    await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
    await expect(page.locator('mark[aria-current]').first()).toBeVisible();
    await expect(page.getByRole('option').first()).toBeVisible();
    return { context, page };
  };
  // The first visit lets the server find and pack its dependencies; it loads the page again when it has.
  await (await open([])).context.close();
  const complaints: string[] = [];
  const { context, page } = await open(complaints);
  for (const view of ['list', 'agreements', 'source']) {
    await goTo(page, `view=${view}`);
    await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
  }
  expect(complaints.filter((one) => !OF_THE_TOOLS.test(one))).toEqual([]);
  // And the policy is at work: a style without the nonce is refused, and heard of.
  await page.evaluate(() =>
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'b {}' })),
  );
  await expect.poll(() => complaints.join()).toMatch(/policy violation: style-src/);
  await context.close();
});
