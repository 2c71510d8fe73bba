import type { Screen, View } from '@/model/view/view';

/** The view that is shown: the one the address names, else the timeline on a desk and the list on a phone. */
export function screenOf(view: View, isPhone: boolean): Screen {
  return view.view ?? (isPhone ? 'list' : 'timeline');
}

/** Whether a phone shows the article in the place of the view: it was opened, or a passage of it is looked at. */
export function isReading(view: View, screen: Screen): boolean {
  return screen === 'source' || view.quote !== null || view.para !== null;
}
