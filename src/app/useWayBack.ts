import { useEffect, useRef } from 'react';
import type { Screen } from '@/model/view/glance';
import { returnToLink } from './address';

/** What a phone shows one over the other, the lowest first. */
const LAYERS = ['view', 'event', 'article'] as const;

/**
 * On a phone, once a layer is left for the one below it, by whichever way: focus is on the link that led up. The
 * sheet of another event, and another view, begin at their top.
 */
export function useWayBack(screen: Screen, layer: (typeof LAYERS)[number], event: string | null): void {
  const before = useRef({ screen, layer, event });
  useEffect(() => {
    const was = before.current;
    before.current = { screen, layer, event };
    const isSame = was.screen === screen && (layer === 'view' || was.event === event);
    if (isSame && LAYERS.indexOf(layer) < LAYERS.indexOf(was.layer)) returnToLink();
  }, [screen, layer, event]);
}
