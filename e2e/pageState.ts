/** What a state of the page is, and how a page is brought to it. */
import { expect, type Page } from '@playwright/test';
import { atRest } from './atRest';
import { goTo } from './goTo';

/** A state of the page: an address, what is then opened over it, and what is served in place of the files. */
export interface PageState {
  name: string;
  address: string;
  serve?: (page: Page) => Promise<void>;
  layer?: (page: Page) => Promise<void>;
}

/** Moves an open page to an address without loading it again. */
export async function moveTo(page: Page, address: string): Promise<void> {
  await goTo(page, address.slice(1));
  await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
  await atRest(page);
}

/** Brings a page to a state; one with a layer or files of its own is loaded anew, so that none lies over another. */
export async function showState(page: Page, { address, serve, layer }: PageState): Promise<void> {
  if (page.url().startsWith('http') && layer === undefined && serve === undefined)
    return moveTo(page, address);
  await page.goto('about:blank');
  await page.unrouteAll();
  await serve?.(page);
  await page.goto(`/${address}`);
  await expect(page.locator('main')).toHaveAttribute(
    'data-state',
    serve === undefined ? 'ready' : /ready|error/,
  );
  await layer?.(page);
  await atRest(page);
}
