import { expect, type Locator } from '@playwright/test';

/** Where something stands on the page, in pixels, once it is seen. */
export async function boxOf(one: Locator) {
  await expect(one).toBeVisible();
  const box = await one.boundingBox();
  if (box === null) throw new Error('It is not drawn.');
  return box;
}
