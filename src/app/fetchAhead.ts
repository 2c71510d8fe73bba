/**
 * Asks, side by side, for the data and the parts of the page that the address names. It does so when it is imported,
 * by the small first file: the page comes after it, and takes a while to evaluate.
 */

import { screenOf } from '@/app/address/screenOf';
import { PHONE, WIDE } from '@/app/address/widths';
import { preloadFor } from '@/app/dataset/pageChunks';
import { openEventsAhead } from '@/data/events/openEventsAhead';
import { askAhead } from '@/data/files/askFile';
import { glance } from '@/model/view/glance';

const { dataset, view } = glance(location.hash);
const isPhone = matchMedia(PHONE).matches;
askAhead('index.json');
if (dataset !== null) void openEventsAhead(dataset, askAhead(`${dataset}/dataset.json`));

/** Settles once the parts that draw what the address names are here, or will not come. */
export const partsHere = preloadFor(screenOf(view, isPhone), isPhone, matchMedia(WIDE).matches);
