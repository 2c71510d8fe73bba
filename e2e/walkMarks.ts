import type { Page } from '@playwright/test';
import { tabTo } from './tabTo';

/** A mark that had the focus. */
export interface ReachedMark {
  id: string;
  /** What a screen reader says of it. */
  name: string;
}

/**
 * Walks the timeline by arrows alone, lane by lane, and gives the events that got the focus on the way; all of
 * them, or as far as the one that is looked for.
 */
export async function walkMarks(
  page: Page,
  isLast: (mark: ReachedMark) => boolean = () => false,
): Promise<ReachedMark[]> {
  const reached: ReachedMark[] = [];
  const isThere = () => reached.slice(-1).some(isLast);
  /** Presses a key and notes where it led; whether it led anywhere. */
  const step = async (key: string): Promise<boolean> => {
    const before = await focusedMark(page);
    await page.keyboard.press(key);
    const { mark, id, name } = await focusedMark(page);
    if (id !== null) reached.push({ id, name });
    return mark !== before.mark;
  };
  await tabTo(page.locator('[role=option][tabindex="0"]'));
  while (await step('ArrowUp'));
  do {
    await step('Home');
    while (!isThere() && (await step('ArrowRight')));
  } while (!isThere() && (await step('ArrowDown')));
  return reached;
}

function focusedMark(page: Page): Promise<{ mark: string | null; id: string | null; name: string }> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    return {
      mark: focused?.getAttribute('data-mark') ?? null,
      id: focused?.getAttribute('data-event-id') ?? null,
      name: focused?.getAttribute('aria-label') ?? focused?.textContent ?? '',
    };
  });
}
