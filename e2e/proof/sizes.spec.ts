/** What is pressed is large enough, and the page holds with little room, larger text and wider spaces. */
import type { Page } from '@playwright/test';
import { doubleRoot, doubleText } from '../doubleText';
import { expect, test } from '../journey';
import { openAt } from '../openAt';
import { moveTo, showState } from '../pageState';
import { DESK_STATES, PHONE_STATES, VIEWS } from '../pageStates';
import { smallTargets } from '../smallTargets';

for (const [width, height, least, states] of [
  [1440, 900, 24, DESK_STATES],
  [1024, 900, 24, DESK_STATES],
  [1366, 1024, 44, VIEWS],
  [820, 1180, 44, DESK_STATES],
  [390, 844, 44, PHONE_STATES],
  [320, 640, 44, VIEWS],
] as const)
  test(`targets at ${width} px have ${least} px`, async ({ openContext }) => {
    test.setTimeout(600_000);
    const isTouched = least === 44;
    const context = await openContext({
      viewport: { width, height },
      hasTouch: isTouched,
      isMobile: isTouched,
      reducedMotion: 'reduce',
      permissions: ['clipboard-write'],
    });
    const page = await context.newPage();
    for (const state of states) {
      await showState(page, state);
      await expect(page.locator('.is-moving')).toHaveCount(0);
      // A mark whose lane is scrolled into sight has its place when the lanes have come to rest.
      // To look at a whole page takes seconds where others are at work beside it.
      await expect
        .configure({ soft: true, timeout: 60_000 })
        .poll(() => page.evaluate(smallTargets, least), state.name)
        .toEqual([]);
    }
  });

/** Runs in the page: text that is cut by a box which neither scrolls nor says with dots that more follows. */
function cutText(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main *, header *, dialog[open] *')].flatMap(
    (element) => {
      const style = getComputedStyle(element);
      const isCut = (overflow: string, has: number, shows: number) =>
        ['hidden', 'clip'].includes(overflow) && has > shows + 2;
      const isWide =
        isCut(style.overflowX, element.scrollWidth, element.clientWidth) && style.textOverflow !== 'ellipsis';
      const isHigh =
        isCut(style.overflowY, element.scrollHeight, element.clientHeight) &&
        style.webkitLineClamp === 'none';
      const isOurs = element.closest('[aria-hidden], .vis-timeline, [class*=hidden]') === null;
      const text = (element.innerText ?? '').trim();
      if (!isOurs || text === '' || element.clientWidth < 3 || !(isWide || isHigh)) return [];
      return [
        `${element.clientWidth} of ${element.scrollWidth}, ${element.clientHeight} of ${element.scrollHeight} px: ${element.className} ${text.slice(0, 60)}`,
      ];
    },
  );
}

/** Runs in the page: words that lie over other words, of elements that are not one inside the other. */
function overlaps(): string[] {
  const texts: { element: Element; boxes: DOMRect[] }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const isOurs =
      element?.closest('[aria-hidden], .vis-timeline, [class*=hidden], dialog, [popover]') === null;
    if (!isOurs || (node.textContent ?? '').trim() === '') continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ left, top, width, height }) => {
      const [x, y] = [left + width / 2, top + height / 2];
      const seen = document.elementFromPoint(x, y);
      return width > 2 && seen !== null && (seen.contains(element) || element.contains(seen));
    });
    texts.push({ element, boxes });
  }
  const found: string[] = [];
  for (const [at, one] of texts.entries())
    for (const other of texts.slice(at + 1)) {
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const isOver = one.boxes.some((a) =>
        other.boxes.some((b) => {
          const [x, y] = [
            Math.min(a.right, b.right) - Math.max(a.left, b.left),
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
          ];
          return x > 3 && y > Math.min(a.height, b.height) / 2;
        }),
      );
      if (isOver)
        found.push(
          `“${one.element.textContent?.slice(0, 40)}” and “${other.element.textContent?.slice(0, 40)}”`,
        );
    }
  return found;
}

const nothing = async () => {};
const LARGER: [name: string, enlarge: (page: Page) => Promise<unknown>, widths: number[]][] = [
  ['as it is', nothing, [1440, 1024, 768, 390, 320]],
  ['twice the text', doubleText, [1440, 1024, 768, 640]],
  ['twice the text of the page alone', doubleRoot, [1440, 768]],
  [
    'the text spacing of WCAG 1.4.12',
    (page) =>
      page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
        );
        document.adoptedStyleSheets = [sheet];
      }),
    [1440, 1024, 768, 390, 320],
  ],
];
for (const [name, enlarge, widths] of LARGER)
  for (const width of widths)
    test(`${name}, ${width} px: nothing is cut, covered or scrolls sideways`, async ({ openContext }) => {
      test.setTimeout(600_000);
      const page = await (await openContext({ viewport: { width, height: 900 } })).newPage();
      await openAt(page, '/');
      await enlarge(page);
      for (const [index, { name: state, address }] of VIEWS.entries()) {
        await moveTo(page, address);
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(sideways, `${state} scrolls sideways`).toBeLessThanOrEqual(0);
        // What is drawn follows the height of its box a frame later: what counts is where it comes to rest.
        const comesToRest = expect.configure({ soft: true });
        await comesToRest.poll(() => page.evaluate(cutText), `${state}: cut`).toEqual([]);
        await comesToRest.poll(() => page.evaluate(overlaps), `${state}: one over the other`).toEqual([]);
        await page.screenshot({
          path: `test-results/pictures/${name.replaceAll(' ', '-')}-${width}-${index}.png`,
        });
      }
    });
