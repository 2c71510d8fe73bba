import { HEADERS } from '../scripts/policy.mjs';
import { expect, test } from './journey';

test('the page opens under its name', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Communiqué/);
  await expect(page.locator('main')).toBeVisible();
});

for (const path of ['/', '/icon.svg', '/data/LICENCE.md', '/missing.txt', '/data/none/dataset.json'])
  test(`${path} is answered with every header of the policy`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(/missing|none/.test(path) ? 404 : 200);
    for (const [name, value] of Object.entries(HEADERS))
      expect(answer.headers()[name.toLowerCase()], name).toBe(value);
  });

test('a part of a file is answered with that part', async ({ request }) => {
  const answer = await request.get('/data/LICENCE.md', { headers: { Range: 'bytes=2-6' } });
  expect(answer.status()).toBe(206);
  expect(await answer.text()).toBe('Whose');
});

test('the browser finds the icon', async ({ page, request }) => {
  await page.goto('/');
  for (const link of await page.locator('link[rel=icon]').all()) {
    const address = new URL((await link.getAttribute('href')) ?? '', page.url());
    expect((await request.get(address.href)).headers()['content-type']).toMatch(/^image\//);
  }
});
