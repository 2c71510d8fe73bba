import type { Browser, Page } from '@playwright/test';

/** A gesture at 60 Hz: the 95th percentile of its frames, and the main thread's work in each, in milliseconds. */
interface Gesture {
  p95: number | null;
  cpu: number;
}

/** Pans a page that is open, with the mouse at 60 Hz, and filters it: milliseconds of the main thread in each frame, and until painted. */
export function measureGrowth(page: Page): Promise<{ cpu: number; filter: number }>;

/** What is measured of a page of events, in milliseconds, items and megabytes; a figure it cannot find throws. */
export function measurePage(
  browser: Browser,
  address: string,
  options: { isOurs: boolean },
): Promise<{
  painted: number | null;
  pan?: Gesture;
  zoom?: Gesture;
  filter?: number | null;
  select?: number | null;
  items?: number;
  heapMB?: number;
}>;

/** What is measured of an article whose `events` are opened one by one, in milliseconds; a figure it cannot find throws. */
export function measureArticle(
  browser: Browser,
  address: string,
  events: readonly string[],
): Promise<{ painted: number | null; scroll?: Gesture; jump?: number | null }>;
