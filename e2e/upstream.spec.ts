/** Faults that vis-timeline is known for, each tried in a real browser: none of them may come through to the page. */
import { expect, test } from './journey';
import { openAt } from './openAt';

const DECEMBER = '/#view=timeline&from=2019-12-01&to=2019-12-31';

test('the first events are painted in the window asked for, without a flash of another', async ({ page }) => {
  // With `start` and `end` it paints a second late, and `fit` undoes a window that is set at once.
  await page.addInitScript(() => {
    const axes = new Set<string>();
    Object.assign(globalThis, { paintedAxes: axes });
    const look = () => {
      const axis = document.querySelector<HTMLElement>('.vis-time-axis.vis-foreground');
      if (axis?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        axes.add(axis.textContent);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await openAt(page, DECEMBER);
  await expect(page.getByRole('option').first()).toBeAttached();
  await page.evaluate(async () => {
    for (let frame = 0; frame < 30; frame += 1) await new Promise(requestAnimationFrame);
  });
  const axes = await page.evaluate(() => [
    ...(globalThis as unknown as { paintedAxes: Set<string> }).paintedAxes,
  ]);
  expect(axes).toHaveLength(1);
  expect(axes[0]).toContain('December 2019');
});

test('a drawing of a fractional size comes to rest', async ({ page }) => {
  await openAt(page, DECEMBER);
  await expect(page.getByRole('option').first()).toBeAttached();
  const late = await page.evaluate(async () => {
    const drawing = document.querySelector<HTMLElement>('.vis-timeline')?.parentElement;
    if (!drawing) throw new Error('Nothing is drawn.');
    drawing.style.cssText = 'height: 301.37px; width: 613.61px';
    let changes = 0;
    const frames = async (count: number) => {
      for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
    };
    await frames(60);
    const observer = new MutationObserver((records) => {
      changes += records.length;
    });
    observer.observe(drawing, { subtree: true, childList: true, attributes: true });
    await frames(30);
    observer.disconnect();
    return changes;
  });
  // Upstream writes 'infinite loop in redraw' to the console, which no journey may see either.
  expect(late).toBe(0);
});
