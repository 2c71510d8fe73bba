import type { Page } from '@playwright/test';

/** In a page that was opened just now: marks get their links in the frame after they are drawn, all others one later. */
export const OPENED = 3;
/** A glide to another window begins only some 20 ms after the address is there. */
const MOVED = 6;

/** Waits until what is drawn stands where it will: where nothing has moved for so many frames. */
export async function atRest(page: Page, still = MOVED): Promise<void> {
  await page.evaluate(standStill, still);
}

/** Runs in the page, so it holds all that it needs: looks frame by frame, until nothing has moved from one to the next. */
async function standStill(still: number): Promise<void> {
  const DRAWN = '.vis-timeline :is(.vis-item, .vis-label, .vis-text, .mark), [role=option]';
  // Without a drawing, the frame in which the page follows its width.
  const wanted = document.querySelector('.vis-timeline') === null ? 2 : still;
  /** What never rests is for the journey to tell. */
  const MOST = 300;
  const look = () =>
    [...document.querySelectorAll(DRAWN)]
      .map((one) => one.getBoundingClientRect())
      .map(({ x, y, width, height }) => `${x} ${y} ${width} ${height}`)
      .join();
  let last = look();
  let same = 0;
  for (let frames = 0; frames < MOST && same < wanted; frames += 1) {
    await new Promise((drawn) => requestAnimationFrame(drawn));
    const now = look();
    same = now === last ? same + 1 : 0;
    last = now;
  }
}
