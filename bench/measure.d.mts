import type { Page } from '@playwright/test';

/** Pans a page that is open, with the mouse at 60 Hz, and filters it: milliseconds of the main thread in each frame, and until painted. */
export function measureGrowth(page: Page): Promise<{ cpu: number; filter: number | null }>;
