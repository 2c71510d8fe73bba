/** The main states at every width, light and dark: their pictures, and that nothing but the drawing scrolls sideways. */
import type { Page } from '@playwright/test';
import { atRest } from '../atRest';
import { goTo } from '../goTo';
import { expect, test } from '../journey';
import { openAt } from '../openAt';

const STATES: [name: string, address: string][] = [
  ['start', '#'],
  ['event', '#event=lukashenko-putin-sochi'],
  ['words', '#event=lukashenko-putin-sochi&quote=p12-duration'],
  ['list', '#view=list'],
  ['agreements', '#view=agreements'],
  ['source', '#view=source'],
  ['nothing', '#who=lukashenko,rumas&match=all'],
];

/** Moves the page to an address without loading it again. */
async function moveTo(page: Page, address: string): Promise<void> {
  await goTo(page, address.slice(1) || 'view=timeline');
  await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
  await atRest(page);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 1024, 768, 390, 320]) {
    test(`${width} px wide, ${colorScheme}`, async ({ openContext }) => {
      const isPhone = width < 760;
      const viewport = { width, height: isPhone ? 844 : 900 };
      const page = await (await openContext({ viewport, colorScheme, hasTouch: isPhone })).newPage();
      await openAt(page, '/');
      for (const [name, address] of STATES) {
        await moveTo(page, address);
        await page.screenshot({ path: `test-results/pictures/${name}-${width}-${colorScheme}.png` });
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(sideways, `${name} at ${width} px scrolls sideways`).toBe(0);
      }
    });
  }
}

const ZOOMS: [name: string, from: string, to: string][] = [
  ['day', '2019-12-20', '2019-12-20'],
  ['week', '2019-12-16', '2019-12-22'],
  ['month', '2019-12-01', '2019-12-31'],
  ['year', '2019-01-01', '2019-12-31'],
  ['all', '1999-12-08', '2019-12-31'],
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 768, 390]) {
    test(`five zoom levels, ${width} px wide, ${colorScheme}: the year on the axis, marks and the beginnings of their titles within the drawing`, async ({
      openContext,
    }) => {
      const isPhone = width < 760;
      const viewport = { width, height: isPhone ? 844 : 900 };
      const page = await (await openContext({ viewport, colorScheme, hasTouch: isPhone })).newPage();
      await openAt(page, '/#view=timeline');
      for (const [name, from, to] of ZOOMS) {
        await moveTo(page, `#view=timeline&from=${from}&to=${to}`);
        await expect(page.locator('.vis-time-axis.vis-foreground').first()).toContainText(/(19|20)\d\d/);
        await expect(page.locator('.is-moving')).toHaveCount(0);
        expect(await page.locator('[role=option]:not([data-outside])').count(), name).toBeGreaterThan(0);
        expect(await marksAside(page), `${name} at ${width} px`).toEqual([]);
        expect(await titlesBegunBefore(page), `${name} at ${width} px`).toEqual([]);
        await page.screenshot({ path: `test-results/pictures/zoom-${name}-${width}-${colorScheme}.png` });
      }
    });
  }
}

test('where days have no room the axis has weeks, by their Mondays; beside days it has months', async ({
  page,
}) => {
  await openAt(page, '/#view=timeline&from=2019-10-01&to=2019-12-31');
  await expect(page.locator('.is-moving')).toHaveCount(0);
  const said = await page.locator('.vis-time-axis .vis-text.vis-minor:not(.vis-measure)').allTextContents();
  const mondays = ['7', '14', '21', '28', '4', '11', '18', '25', '2', '9', '16', '23', '30'];
  expect(said.filter((text) => text.trim() !== '')).toEqual(expect.arrayContaining(mondays));
  expect(said.filter((text) => /^\d+$/.test(text.trim()) && !mondays.includes(text.trim()))).toEqual([]);
  await moveTo(page, '#view=timeline&from=2019-12-05&to=2019-12-24');
  await expect(page.locator('.is-moving')).toHaveCount(0);
  await expect(page.locator('.vis-time-axis .vis-text.vis-major:not(.vis-measure)')).toHaveText([
    'December 2019',
  ]);
});

/** The names of the marks in the window of which nothing stands within the drawing. */
async function marksAside(page: Page): Promise<string[]> {
  return page.locator('[role=option]:not([data-outside])').evaluateAll((marks) => {
    const drawing = document.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
    if (drawing === undefined) return ['no drawing'];
    return marks.flatMap((mark) => {
      const { left, right } = mark.getBoundingClientRect();
      return right > drawing.left && left < drawing.right ? [] : [mark.getAttribute('aria-label') ?? ''];
    });
  });
}

/** The titles at the left of their disc that begin before the drawing: of those one would read the end alone. */
async function titlesBegunBefore(page: Page): Promise<string[]> {
  return page.locator('.mark[data-flipped]').evaluateAll((marks) => {
    const drawing = document.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
    return marks.flatMap((mark) => {
      const { left, right } = mark.getBoundingClientRect();
      const title = mark.querySelector('.mark-title')?.getBoundingClientRect();
      const isSeen = drawing !== undefined && right > drawing.left && left < drawing.right;
      return isSeen && title && title.left < drawing.left - 1 && title.right > drawing.left
        ? [mark.textContent]
        : [];
    });
  });
}
