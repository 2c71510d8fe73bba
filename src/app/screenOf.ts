import type { Screen, View } from '@/model/view/view';

/** The view that is shown: the one the address names, else the timeline on a desk and the list on a phone. */
export function screenOf(view: View, isPhone: boolean): Screen {
  return view.view ?? (isPhone ? 'list' : 'timeline');
}
