import { addDays } from '@/model/day/day';
import type { Dataset } from '@/model/record/dataset';
import type { Screen } from '@/model/view/glance';
import { sayWindow } from '@/model/view/sayWindow';
import { shownWindow } from '@/model/view/shownWindow';
import { ANY_TIME, type View } from '@/model/view/view';
import { countShown } from './filterEvents';
import { filteringWindow } from './filteringWindow';

/** The choice of seeing only what lies in the window. */
export interface WindowChoice {
  label: string;
  /** How many events would be shown if it were toggled, all other filters as they are. */
  count: number;
  isOn: boolean;
  change: Partial<View>;
}

/** Offers the window that the timeline shows, or would show, as a filter of another view. */
export function windowChoice(dataset: Dataset, view: View, screen: Screen): WindowChoice {
  const isOn = filteringWindow(view) !== null;
  const window = shownWindow(dataset.table, view);
  const change: Partial<View> = isOn
    ? ANY_TIME
    : { ...ANY_TIME, only: 'window', view: screen, from: window.start, to: addDays(window.end, -1) };
  const count = countShown(dataset, { ...view, ...change });
  return { label: `Only ${sayWindow(window)}`, count, isOn, change };
}
