import { journey } from './hand';
import { holdBack } from './holdBack';
import { expect } from './journey';

journey(
  'fonts that come after the first drawing: every mark still stands where it is drawn',
  async ({ page }, hand) => {
    const letCome = await holdBack(page, '**/*.woff2');
    await page.goto('/', { waitUntil: 'commit' });
    await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
    const placed = page.locator('[role="option"]:not([data-outside])');
    await expect(placed.first()).toBeAttached();
    const names = () => placed.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label')));
    const before = await names();
    letCome();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await hand.press(page.getByRole('button', { name: 'Zoom out' }));
    await expect(page).toHaveURL(/from=/);
    // Twice as much time: what was in the window still is, and can be pressed.
    await expect.poll(names).toEqual(expect.arrayContaining(before));
    await hand.openMark(page, 'lukashenko-medvedev-call');
    await expect(page).toHaveURL(/event=lukashenko-medvedev-call/);
  },
);
