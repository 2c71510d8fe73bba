/** What the browser of the journeys lets this page use: as little as it needs, by names that it knows. */
import { expect, test } from '../journey';

test('of all features that the browser knows none is open but to copy, and each name that is closed it knows', async ({
  page,
}) => {
  const ofHeader: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Permissions-Policy')) ofHeader.push(message.text());
  });
  await page.goto('/');
  await expect(page.locator('main')).toBeVisible();
  expect(await page.evaluate('document.featurePolicy.allowedFeatures()')).toEqual(['clipboard-write']);
  expect(ofHeader).toEqual([]);
});
