/**
 * Asks, side by side, for the data and the parts of the page that the address names. It does so when it is
 * imported: the page that is imported after it takes a while to evaluate.
 */
import { parseView } from '@/model/view/view';
import { largeChunk, preloadFor } from './chunks';
import { prefetchData } from './client';
import { screenOf } from './screenOf';
import { PHONE, WIDE } from './widths';

const { view } = parseView(location.hash);
const isPhone = matchMedia(PHONE).matches;
void prefetchData(view.dataset).then((read) => {
  if (read !== undefined && read.eventFile !== null) void largeChunk.preload();
});
void preloadFor(screenOf(view, isPhone), isPhone, matchMedia(WIDE).matches);
