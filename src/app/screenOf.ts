import type { Screen } from '@/model/view/glance';
import type { View } from '@/model/view/view';

/** The view that is shown: the one the address names, else the timeline on a desk and the list on a phone. */
export function screenOf(named: Screen | null, isPhone: boolean): Screen {
  return named ?? (isPhone ? 'list' : 'timeline');
}

/** What may stand in the place of another, the lowest first: on a phone each of them, in tabs the article alone. */
const LAYERS = ['view', 'event', 'article'] as const;
export type Layer = (typeof LAYERS)[number];

/** The uppermost layer of the page: the article once it was opened, or a passage of it is looked at. */
export function layerOf(view: View, screen: Screen, isPhone: boolean): Layer {
  if (screen === 'source' || view.quote !== null || view.para !== null) return 'article';
  return view.event !== null || !isPhone ? 'event' : 'view';
}

/** Whether one layer lies over another. */
export function isOver(layer: Layer, other: Layer): boolean {
  return LAYERS.indexOf(layer) > LAYERS.indexOf(other);
}
