import { sayWindow } from './sayWindow';
import type { TimeWindow } from './timeWindow';
import type { View } from './view';

/** Says what of a window lists keep to: 'in 2019', 'beginning 5 March 1994', 'long, in 2019, without 2 drawn apart'. */
export function sayAsked({ only, apart }: View, window: TimeWindow): string {
  const how = only?.startsWith('start') ? 'beginning' : only?.startsWith('long') ? 'long, in' : 'in';
  const without = apart.length > 0 ? `, without ${apart.length} drawn apart` : '';
  return `${how} ${sayWindow(window)}${without}`;
}
