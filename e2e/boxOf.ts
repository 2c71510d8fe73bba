import { expect, type Locator } from '@playwright/test';

/** Where something stands on the page, in pixels, once it is seen. */
export async function boxOf(one: Locator) {
  await expect(one).toBeVisible();
  let box = await one.boundingBox();
  // What is drawn anew in this very moment has none.
  await expect
    .poll(async () => {
      box ??= await one.boundingBox();
      return box;
    })
    .not.toBeNull();
  if (box === null) throw new Error('It is not drawn.');
  return box;
}
