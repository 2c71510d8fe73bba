/** Faults that vis-timeline is known for, each tried in a real browser: none of them may come through to the page. */
import { goTo } from './goTo';
import { expect, test } from './journey';
import { openAt } from './openAt';
import { seenInFrames } from './seenInFrames';

const DECEMBER = '/#view=timeline&from=2019-12-01&to=2019-12-31';

test('the first events are painted in the window asked for, without a flash of another', async ({ page }) => {
  // With `start` and `end` it paints a second late, and `fit` undoes a window that is set at once.
  const paintedAxes = await seenInFrames(page, () => {
    const axis = document.querySelector('.vis-time-axis.vis-foreground');
    return axis?.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      ? axis.textContent
      : null;
  });
  await openAt(page, DECEMBER);
  await expect(page.getByRole('option').first()).toBeAttached();
  await page.evaluate(async () => {
    for (let frame = 0; frame < 30; frame += 1) await new Promise(requestAnimationFrame);
  });
  const axes = await paintedAxes();
  expect(axes.length).toBeGreaterThan(0);
  // Where what divides the page comes after the drawing, that is narrower then and its steps are wider: of the same days.
  expect(axes.filter((axis) => !axis.includes('December 2019'))).toEqual([]);
});

test('lanes are shown with their events in them, not first without', async ({ page }) => {
  const heights = await seenInFrames(page, () => {
    const lanes = [...document.querySelectorAll<HTMLElement>('.vis-labelset .vis-label')];
    if (!lanes[0]?.checkVisibility({ visibilityProperty: true })) return null;
    return lanes.map((lane) => lane.offsetHeight).join();
  });
  await openAt(page, DECEMBER);
  const [first = ''] = await heights();
  // Without events each is as high as its heading.
  expect(new Set(first.split(',')).size).toBeGreaterThan(1);
});

test('the axis is drawn for the window asked for, and for no other before it', async ({ page }) => {
  // By itself vis-timeline draws itself three times while it is made, in the days around today.
  await page.addInitScript(() => {
    const made = new Set<Node>();
    Object.assign(globalThis, { made });
    for (const name of ['append', 'appendChild'] as const) {
      const put: (this: Element, ...nodes: Node[]) => unknown = Element.prototype[name];
      const noted = function (this: Element, ...nodes: Node[]) {
        for (const node of nodes) made.add(node);
        return put.apply(this, nodes);
      };
      Object.assign(Element.prototype, { [name]: noted });
    }
  });
  await openAt(page, DECEMBER);
  const months = await page.evaluate(() =>
    [...(globalThis as unknown as { made: Set<Node> }).made]
      .filter((node) => node instanceof Element && node.matches('.vis-text.vis-major:not(.vis-measure)'))
      .map(({ textContent }) => textContent),
  );
  // Its end is the first moment of the next month.
  expect(new Set(months)).toEqual(new Set(['December 2019', 'January 2020']));
});

test('a drawing of a fractional size comes to rest', async ({ page }) => {
  await openAt(page, DECEMBER);
  await expect(page.getByRole('option').first()).toBeAttached();
  await page.evaluate(() => {
    const drawing = document.querySelector<HTMLElement>('.vis-timeline')?.parentElement;
    if (!drawing) throw new Error('Nothing is drawn.');
    drawing.style.cssText = 'height: 301.37px; width: 613.61px';
  });
  const changes = () =>
    page.evaluate(async () => {
      let count = 0;
      const observer = new MutationObserver((records) => {
        count += records.length;
      });
      const drawing = document.querySelector('.vis-timeline') as Element;
      observer.observe(drawing, { subtree: true, childList: true, attributes: true });
      for (let frame = 0; frame < 30; frame += 1) await new Promise(requestAnimationFrame);
      observer.disconnect();
      return count;
    });
  // Upstream writes 'infinite loop in redraw' to the console, which no journey may see either.
  await expect.poll(changes, 'changes within thirty frames').toBe(0);
});

test('a range that begins before the window and ends after it stays, with its words', async ({ page }) => {
  await openAt(page, '/#view=timeline&from=2019-12-08&to=2019-12-09');
  await expect(page.getByRole('option').first()).toBeAttached();
  const drawing = await page.locator('.vis-panel.vis-center').boundingBox();
  if (drawing === null) throw new Error('Nothing is drawn.');
  const spanning: string[] = [];
  for (const bar of await page.locator('.vis-item.vis-range').all()) {
    const box = await bar.boundingBox();
    if (box === null || box.x > drawing.x || box.x + box.width < drawing.x + drawing.width) continue;
    await expect(bar.locator('.mark')).toBeInViewport();
    spanning.push(await bar.innerText());
  }
  // What the two presidents had not agreed by the 7th was talked over until the 20th.
  expect(spanning.length).toBeGreaterThan(0);
});

test('left in the middle of a drag, of a glide and of a brush, it is taken down once and without a complaint', async ({
  page,
}) => {
  // Taken down twice it throws; a timer that outlives it would draw on what is gone. Both no journey may see.
  await openAt(page, DECEMBER);
  const leave = () => goTo(page, 'view=list');
  const back = async () => {
    await goTo(page, 'view=timeline&from=2019-12-01&to=2019-12-31');
    await expect(page.getByRole('option').first()).toBeVisible();
  };
  const middle = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    if (box === null) throw new Error(`There is no ${selector}.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  for (const selector of ['.vis-panel.vis-center', '[role=slider]']) {
    const { x, y } = await middle(selector);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 80, y, { steps: 4 });
    await leave();
    await expect(page.getByRole('option')).toHaveCount(0);
    await page.mouse.move(x - 160, y, { steps: 4 });
    await page.mouse.up();
    await back();
  }
  await page.getByRole('button', { name: 'Fit' }).click();
  await leave();
  await expect(page.getByRole('option')).toHaveCount(0);
  await back();
});

test('left while its lanes scroll, it is taken down without a complaint', async ({ page }) => {
  // vis-timeline hears of a scroll a frame later, and reads then what it has thrown away when it was taken down.
  await page.setViewportSize({ width: 1440, height: 640 });
  await openAt(page, `${DECEMBER}&lanes=who`);
  for (let times = 0; times < 3; times += 1) {
    await expect(page.getByRole('option').first()).toBeVisible();
    const isScrolling = await page.evaluate(() => {
      const lanes = document.querySelector('.vis-panel.vis-left');
      const scroll = () => {
        if (lanes === null || !lanes.isConnected) return;
        lanes.scrollTop = lanes.scrollTop === 40 ? 60 : 40;
        setTimeout(scroll);
      };
      scroll();
      return lanes?.scrollTop === 40;
    });
    expect(isScrolling).toBe(true);
    await goTo(page, 'view=list');
    await expect(page.getByRole('option')).toHaveCount(0);
    await goTo(page, 'view=timeline&from=2019-12-01&to=2019-12-31&lanes=who');
  }
});

test('while one pans, the axis stays in the page and moves with its days', async ({ page }) => {
  // vis-timeline takes it out in each frame, gives each label the words of its neighbour, and puts it back.
  await openAt(page, DECEMBER);
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('option').first()).toBeAttached();
  const days = () =>
    page
      .locator('.vis-text.vis-minor:not(.vis-measure)')
      .evaluateAll((labels) =>
        labels
          .map((label) => [label.textContent, Math.round(label.getBoundingClientRect().x)].join(' at '))
          .sort(),
      );
  await page.evaluate(() => {
    const gone = new Set<Node>();
    const counted = { putBack: 0 };
    Object.assign(globalThis, { counted });
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) {
        for (const node of addedNodes) if (gone.has(node)) counted.putBack += 1;
        for (const node of removedNodes) gone.add(node);
      }
    }).observe(document.querySelector('.vis-panel.vis-bottom') as Element, {
      subtree: true,
      childList: true,
    });
  });
  const drawing = await page.locator('.vis-panel.vis-center').boundingBox();
  const [x, y] = [(drawing?.x ?? 0) + 400, (drawing?.y ?? 0) + 100];
  const before = await days();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 20, y);
  const putBack = () =>
    page.evaluate(() => (globalThis as unknown as { counted: { putBack: number } }).counted.putBack);
  const first = await putBack();
  await page.mouse.move(x - 180, y, { steps: 40 });
  expect((await putBack()) - first, 'parts of the axis that were taken out and put back').toBe(0);
  const held = await days();
  expect(held).not.toEqual(before);
  const isHeld = () =>
    page.evaluate(() => Object.hasOwn(document.querySelector('.vis-timeline') ?? {}, 'offsetWidth'));
  expect(await isHeld(), 'sizes are held').toBe(true);
  await page.mouse.up();
  await expect(page.locator('.is-moving')).toHaveCount(0);
  expect(await isHeld(), 'sizes are held').toBe(false);
  expect(await days()).toEqual(held);
});
