/** A dataset whose events lie in a Parquet file: cancelled, loaded, read, searched, and what is said when it fails. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeFixture } from '../scripts/fixture/writeFixture.mjs';
import { expect, test } from './journey';

// Journeys run side by side, each process with a folder of its own.
const NAME = `made-up-${process.pid}`;
const FOLDER = fileURLToPath(new URL(`../dist/data/${NAME}`, import.meta.url));
const COUNT = '6,000';

test.beforeAll(() => writeFixture(6000, FOLDER));
test.afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

test('cancelled, loaded, one event opened with its receipts, searched, and walked to the end', async ({
  page,
}) => {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/events.parquet*', async (route) => {
    await held;
    await route.fallback().catch(() => {});
  });
  await page.goto(`/#dataset=${NAME}&view=list`);
  await expect(page.getByRole('progressbar', { name: 'Loading the events' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('main').getByRole('status')).toContainText('Loading was cancelled.');
  letThrough();
  await page.getByRole('button', { name: 'Load the events' }).click();
  await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
  await expect(
    page.getByRole('status').filter({ hasText: `Showing ${COUNT} of ${COUNT} events` }),
  ).toBeVisible();

  await page.getByRole('link', { name: /, no\. 3\b/ }).click();
  await expect(page).toHaveURL(/event=2\b/);
  const details = page.locator('article[data-event-id="2"]');
  await expect(details.getByRole('heading', { level: 2, name: /, no\. 3$/ })).toBeFocused();
  const receipt = details.locator('[data-evidence-id]').first();
  const id = await receipt.getAttribute('data-evidence-id');
  await receipt.click();
  await expect(page.locator(`mark[data-evidence-id~="${id}"]`).first()).toHaveAttribute(
    'aria-current',
    'true',
  );

  await page.getByRole('searchbox').fill('no. 4321');
  await expect(page.getByText(/^Searched: the titles\./)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: `Showing 1 of ${COUNT} events` })).toBeVisible();
  await expect(page.getByRole('link', { name: /, no\. 4321\b/ }).first()).toBeVisible();
});

test.describe('when titles come late, or not at all', () => {
  test.use({ expected: [/404/] });
  test('the events stand there without them, it says why, and by trying again they come', async ({
    page,
  }) => {
    await page.goto(`/#dataset=${NAME}&view=list`);
    await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
    // What is left to read of the file are the titles further on, and the records.
    await page.route('**/events.parquet*', (route) => route.fulfill({ status: 404 }));
    const date = page.getByRole('textbox', { name: 'Go to a date' });
    await date.fill('2019');
    await date.press('Enter');
    const list = page.getByRole('region', { name: 'Events in order of time' });
    const heading = list.getByRole('heading', { level: 3 }).and(page.locator(':focus'));
    await expect(heading).toContainText('2019');
    const title = list.locator('[data-event-id]').filter({ hasText: '…' });
    await expect(title.first()).toBeVisible();
    const notice = page.getByRole('status').filter({ hasText: 'Some titles could not be loaded.' });
    await expect(notice).toContainText(`data/${NAME}/events.parquet`);
    await page.unroute('**/events.parquet*');
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(notice).toHaveCount(0);
    await expect(list.getByRole('link', { name: /, no\. \d+\b/ }).first()).toBeVisible();
    await expect(title).toHaveCount(0);
  });
});

test.describe('when the file cannot be read', () => {
  test.use({ expected: [/404/] });
  test('it says why, and leads on', async ({ page }) => {
    await page.route('**/events.parquet*', (route) => route.fulfill({ status: 200, body: 'PAR1' }));
    await page.goto(`/#dataset=${NAME}&view=list`);
    await expect(page.getByRole('alert')).toContainText('HTTP range requests');
    await page.unroute('**/events.parquet*');
    await page.route('**/events.parquet*', (route) => route.fulfill({ status: 404 }));
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('alert')).toContainText(`There is no file data/${NAME}/events.parquet`);
    await page.unroute('**/events.parquet*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
  });
});
