import type { Screen } from '@/model/view/glance';
import type { View } from '@/model/view/view';

/** The view that is shown: the one the address names, else the timeline on a desk and the list on a phone. */
export function screenOf(named: Screen | null, isPhone: boolean): Screen {
  return named ?? (isPhone ? 'list' : 'timeline');
}

/**
 * What may cover what, the lowest first, where there is no room for all side by side: on a phone the details cover the
 * view and the article both, on a desk with tabs the article covers the two.
 */
const LEVELS = ['view', 'event', 'article'] as const;

/** One of the levels of the page, of which the uppermost is seen. */
export type Level = (typeof LEVELS)[number];

/** The uppermost level of the page: the article once it was opened, or a passage of it is looked at. */
export function levelOf(view: View, screen: Screen, isPhone: boolean): Level {
  if (screen === 'source' || view.quote !== null || view.para !== null) return 'article';
  return view.event !== null || !isPhone ? 'event' : 'view';
}

/** Whether one level covers another. */
export function isOver(level: Level, other: Level): boolean {
  return LEVELS.indexOf(level) > LEVELS.indexOf(other);
}
