import moment from 'moment';
import type { TimelineOptions } from 'vis-timeline/esnext';
import { DAY_MS } from '@/model/day/day';
import { sayYear } from '@/model/day/monthNames';
import type { ZoomLimits } from '@/model/view/zoom';

moment.updateLocale('en', {
  // A week begins on Monday (ISO 8601), on the axis as in the counted groups.
  week: { dow: 1, doy: 4 },
  // It has no other number of four figures: the year before 1 is no year 0, as everywhere else.
  postformat: (text: string) => text.replace(/-?\d{4,}/, (year) => sayYear(Number(year))),
});

/** Letters for which a step of the axis has room. */
export const MINOR_LETTERS = 5;

/** How vis-timeline is set up: a drawing in UTC that leaves selection, hints and the wheel to us. */
export function timelineOptions(limits: ZoomLimits, height: number): TimelineOptions {
  return {
    height,
    orientation: { axis: 'bottom', item: 'top' },
    // A day has no time zone: the whole drawing runs in UTC.
    moment: moment.utc,
    margin: { axis: 6, item: { horizontal: 8, vertical: 6 } },
    verticalScroll: true,
    zoomKey: 'ctrlKey',
    zoomMin: limits.least * DAY_MS,
    zoomMax: limits.most * DAY_MS,
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    groupOrder: 'order',
    // Days are written with two figures, months with three or four letters: so more of them fit.
    maxMinorChars: MINOR_LETTERS,
    // A week is named by the day it begins on. A single day has no hours on the axis, because no source gives one; and the year is always said.
    format: {
      minorLabels: { minute: '', hour: '', week: 'D' },
      majorLabels: { minute: 'D MMMM YYYY', hour: 'D MMMM YYYY' },
    },
  };
}
