/** A file of events that is read without end: it takes eight seconds to tell it from one that is long. */

import { AT_LAST, comesWithin, expect, openSound, said, test } from '../faults';
import { damaged } from '../fourEvents';
import { goTo } from '../goTo';
import { serveEvents } from '../serveEvents';

test('is given up within ten seconds, in a sentence, and the page stays alive', async ({ page }) => {
  await openSound(page);
  // A packed text of a length below nothing: the unpacking goes back by as much, again and again.
  await serveEvents(page, damaged(2, [14, 0xfc, 0xfa, 0xff, 0xff, 0xff]));
  const notice = said(page, 'alert', /events\.parquet cannot be read: reading it comes to no end/);
  await comesWithin(AT_LAST, 'events', notice, () => goTo(page, 'dataset=ferry-talks&view=list'));
  await notice.getByRole('link', { name: 'Open the first dataset of this site' }).click();
  await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
});
