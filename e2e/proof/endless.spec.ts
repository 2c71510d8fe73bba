/** A file of events that is read without end: it takes eight seconds to tell it from one that is long. */

import { faultJourney } from '../faultJourney';
import { AT_LAST, comesWithin, expect, openSound, said } from '../faults';
import { damaged } from '../fourEvents';
import { goTo } from '../goTo';
import { serveEvents } from '../serveEvents';

faultJourney(
  'is given up within ten seconds, in a sentence, and the page stays alive',
  async ({ page }, hand) => {
    await openSound(page);
    // A packed text of a length below nothing: the unpacking goes back by as much, again and again.
    await serveEvents(page, damaged(2, [14, 0xfc, 0xfa, 0xff, 0xff, 0xff]));
    const notice = said(page, 'alert', /events\.parquet cannot be read: reading it comes to no end/);
    await comesWithin(AT_LAST, 'events', notice, () => goTo(page, 'dataset=ferry-talks&view=list'));
    await hand.press(notice.getByRole('link', { name: 'Open the first dataset of this site' }));
    await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
  },
);
