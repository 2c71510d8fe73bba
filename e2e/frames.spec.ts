/** The page where a browser keeps things from it: no storage, no script, no origin of its own, a frame around it. */
import type { Page } from '@playwright/test';
import { faultJourney } from './faultJourney';
import type { FaultServer } from './faultServer';
import { expect, said, test } from './faults';
import { journey } from './hand';
import { openAt } from './openAt';

journey(
  'storage that throws: everything works, and what was chosen lasts as long as the page',
  async ({ page }, hand) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('The document is sandboxed.', 'SecurityError');
          },
        });
    });
    await openAt(page, '/');
    await hand.press(page.getByRole('button', { name: 'Change to dark colours' }));
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await hand.press(page.getByRole('link', { name: 'Agreements', exact: true }));
    await expect(page.getByRole('table').first()).toBeVisible();
    await page.reload();
    await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
    await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
  },
);

/** Opens a page that has ours in a frame. */
async function openFramed(page: Page, faults: FaultServer, sandbox: string | null) {
  const attribute = sandbox === null ? '' : ` sandbox="${sandbox}"`;
  faults.fail('/framed', ({ response }) => {
    response.removeHeader('Content-Security-Policy');
    response.setHeader('Content-Type', 'text/html');
    response.end(
      `<!doctype html><iframe title="ours" width="1300" height="800" src="/"${attribute}></iframe>`,
    );
  });
  await page.goto('/framed');
  return page.frameLocator('iframe');
}

test.describe('the published headers', () => {
  test.use({ expected: [/frame-ancestors/] });
  test('allow no frame around the page', async ({ page, faults, complaints }) => {
    const frame = await openFramed(page, faults, null);
    await expect.poll(() => complaints.join('\n')).toContain('frame-ancestors');
    await expect(frame.getByRole('banner')).toHaveCount(0);
  });
});

test.describe('a host that sets no headers', () => {
  test.use({ hostHeaders: {}, expected: [/sandboxed|CORS policy|Failed to load resource/] });

  test('a frame without scripts says why it is empty', async ({ page, faults }) => {
    const frame = await openFramed(page, faults, '');
    await expect(frame.getByText('open it in a window of its own')).toBeVisible();
  });

  test('a frame with scripts, whose origin has no name, gets no file and says what to do', async ({
    page,
    faults,
  }) => {
    const frame = await openFramed(page, faults, 'allow-scripts');
    await expect(frame.getByText('open it in a window of its own')).toBeVisible();
  });
});

test.describe('a host that lends its files to everybody, as GitHub Pages does', () => {
  test.use({ hostHeaders: { 'Access-Control-Allow-Origin': '*' } });
  faultJourney('the page works in a sandboxed frame', async ({ page, faults }, hand) => {
    const frame = await openFramed(page, faults, 'allow-scripts');
    await expect(frame.locator('main')).toHaveAttribute('data-state', 'ready');
    await hand.press(frame.getByRole('link', { name: 'List', exact: true }));
    await hand.press(frame.getByRole('link', { name: /^Lukashenko and Putin meet in Sochi/ }));
    await expect(frame.getByRole('heading', { level: 2, name: /Sochi/ })).toBeVisible();
    await expect(frame.locator('mark[data-evidence-id]').first()).toBeVisible();
    await hand.press(frame.getByRole('button', { name: 'Change to dark colours' }));
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

test.describe('a page that cannot be drawn', () => {
  test.use({ expected: [/on purpose|The above error|React/] });
  test('says so, and leads on', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(document, 'title', {
        set() {
          throw new Error('on purpose');
        },
      });
    });
    await page.goto('/');
    await expect(said(page, 'alert', /The page could not be drawn/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Load the page again' })).toBeVisible();
  });
});
