import { addDays } from '@/model/day/day';
import type { Dataset } from '@/model/record/dataset';
import { countShown } from './filterEvents';
import { filteringWindow } from './filteringWindow';
import type { Screen } from './glance';
import { sayWindow } from './sayWindow';
import { shownWindow } from './shownWindow';
import { ANY_TIME, type View } from './view';

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
