/**
 * Asks, side by side, for the data and the parts of the page that the address names. It does so when it is imported,
 * by the small first file: the page comes after it, and takes a while to evaluate.
 */

import { isDeskWide, isPhoneWide } from '@/app/address/pageWidths';
import { screenOf } from '@/app/address/screenOf';
import { preloadFor } from '@/app/dataset/pageChunks';
import { openEventsAhead } from '@/data/events/openEventsAhead';
import { askAhead } from '@/data/files/askFile';
import { glance } from '@/model/view/glance';
import { pageSize } from '@/ui/pageSize';

const { dataset, view } = glance(location.hash);
const isPhone = isPhoneWide(pageSize());
askAhead('index.json');
if (dataset !== null) void openEventsAhead(dataset, askAhead(`${dataset}/dataset.json`));

/** Settles once the parts that draw what the address names are here, or will not come. */
export const partsHere = preloadFor(screenOf(view, isPhone), isPhone, isDeskWide(pageSize()));
