import { boxOf } from './boxOf';
import { journey } from './hand';
import { holdBack } from './holdBack';
import { expect, test } from './journey';

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

test('a browser that tells of no font by an event: once they have come each disc stands on its day', async ({
  page,
}) => {
  // As Safari does with a font of a style sheet.
  await page.addInitScript(() => {
    for (const type of ['loading', 'loadingdone'])
      document.fonts.addEventListener(type, (event) => event.stopImmediatePropagation());
  });
  const letCome = await holdBack(page, '**/*.woff2');
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('[role="option"]').first()).toBeAttached();
  letCome();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const middleOf = async (event: string) => {
    const disc = await boxOf(page.locator('.vis-item .mark', { hasText: event }).locator('svg'));
    return disc.x + disc.width / 2;
  };
  // The 7th, the 13th, and the 20th, whose words stand at the left of its disc.
  const daysToSecond = async () => {
    const first = await middleOf('meet in Sochi');
    const day = ((await middleOf('meets medical students')) - first) / 6;
    return ((await middleOf('meet in St Petersburg')) - first) / day;
  };
  await expect.poll(daysToSecond).toBeCloseTo(13, 1);
});
