/**
 * Journeys that are walked twice in the same words: by a hand with a pointer, and by one that has keys alone while
 * the mouse, the finger and every way of a test to press an element by itself throw.
 */
import type { BrowserContext, BrowserContextOptions, Locator, Page } from '@playwright/test';
import { test as byPointer } from './journey';
import { tabTo } from './tabTo';
import { walkMarks } from './walkMarks';
import { test as byKeys } from './withoutPointer';

/** What a reader does with a thing on the page. */
export interface Hand {
  /** Comes to a thing that is pressed later: with keys, that scrolls whatever lies on the way. */
  reach: (target: Locator) => Promise<void>;
  /** Presses a button or follows a link. */
  press: (target: Locator) => Promise<void>;
  /** Opens the event of a mark on the timeline. */
  openMark: (page: Page, id: string) => Promise<void>;
  /** Writes words into a field, in place of those that stand there. */
  write: (field: Locator, words: string) => Promise<void>;
  /** Turns a box to tick. */
  tick: (box: Locator) => Promise<void>;
  /** Chooses among radio buttons. */
  choose: (radio: Locator) => Promise<void>;
  /** Chooses in a list that opens. */
  select: (list: Locator, words: string) => Promise<void>;
}

/** Whether the screen that an element is on is touched. */
const isTouched = (): boolean => navigator.maxTouchPoints > 0;

/** A hand with a pointer: a mouse, or a finger where the screen is touched. */
export const BY_POINTER: Hand = {
  reach: () => Promise.resolve(),
  press: async (target) => ((await target.evaluate(isTouched)) ? target.tap() : target.click()),
  openMark: (page, id) => page.locator(`[role=option][data-event-id="${id}"]`).first().click(),
  write: (field, words) => field.fill(words),
  tick: (box) => box.click(),
  choose: (radio) => radio.check({ force: true }),
  select: async (list, words) => {
    await list.selectOption({ label: words });
  },
};

/** A hand that has keys alone. */
export const BY_KEYS: Hand = {
  reach: (target) => tabTo(target),
  press: async (target) => {
    await tabTo(target);
    await target.page().keyboard.press('Enter');
  },
  openMark: async (page, id) => {
    await walkMarks(page, (mark) => mark.id === id);
    await page.keyboard.press('Enter');
  },
  write: async (field, words) => {
    await tabTo(field);
    await field.page().keyboard.press('ControlOrMeta+a');
    await field.page().keyboard.type(words);
  },
  tick: async (box) => {
    await tabTo(box);
    await box.page().keyboard.press('Space');
  },
  choose: async (radio) => {
    const name = await radio.getAttribute('name');
    const page = radio.page();
    await tabTo(page.locator(`input[name="${name}"]:checked`));
    for (let others = 0; others < 8 && !(await radio.isChecked()); others += 1)
      await page.keyboard.press('ArrowRight');
  },
  select: async (list, words) => {
    await tabTo(list);
    await list.page().keyboard.type(words);
  },
};

/** What a journey may ask for. */
interface Given {
  page: Page;
  context: BrowserContext;
  openContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

/** Declares a journey and its twin. */
export function journey(name: string, walk: (given: Given, hand: Hand) => Promise<void>): void {
  byPointer(name, ({ page, context, openContext }) => walk({ page, context, openContext }, BY_POINTER));
  byKeys(`${name}, by keys alone`, ({ page, context, openContext }) =>
    walk({ page, context, openContext }, BY_KEYS),
  );
}
