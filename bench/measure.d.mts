import type { Page } from '@playwright/test';

/** Pans a page that is open, with the mouse at 60 Hz: the main thread's work per frame in ms, and the items drawn. */
export function measurePan(page: Page): Promise<{ cpu: number; items: number }>;
