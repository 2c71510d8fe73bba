import type { Screen } from '@/model/view/glance';
import type { View } from '@/model/view/view';

/** The view that is shown: the one the address names, else the timeline on a desk and the list on a phone. */
export function screenOf(named: Screen | null, isPhone: boolean): Screen {
  return named ?? (isPhone ? 'list' : 'timeline');
}

/** Whether a phone shows the article in the place of the view: it was opened, or a passage of it is looked at. */
export function isReading(view: View, screen: Screen): boolean {
  return screen === 'source' || view.quote !== null || view.para !== null;
}
