/** Journeys over a bad network that are walked twice, as those of `hand.ts` are. */
import type { BrowserContext, Page } from '@playwright/test';
import type { FaultServer } from './faultServer';
import { test as byPointer } from './faults';
import { BY_KEYS, BY_POINTER, type Hand } from './hand';
import { takePointerAway } from './withoutPointer';

/** The `test` of `faults.ts` without a pointer: whatever presses or points by itself throws. */
export const byKeys = byPointer.extend({
  page: async ({ page }, use) => {
    const restore = takePointerAway(page);
    await use(page);
    restore();
  },
});

/** What a journey may ask for. */
interface Given {
  page: Page;
  context: BrowserContext;
  faults: FaultServer;
}

/** Declares a journey and its twin. */
export function faultJourney(name: string, walk: (given: Given, hand: Hand) => Promise<void>): void {
  byPointer(name, ({ page, context, faults }) => walk({ page, context, faults }, BY_POINTER));
  byKeys(`${name}, by keys alone`, ({ page, context, faults }) => walk({ page, context, faults }, BY_KEYS));
}
