import { useEffect, useRef } from 'react';
import type { Screen } from '@/model/view/glance';
import { returnToLink } from './address';
import { isOver, type Layer } from './screenOf';

/**
 * Once a layer is left for the one below it, by whichever way: focus is on the link that led up. The details of
 * another event, and another view, begin at their top. `layer`: the uppermost, `null` where nothing is covered.
 */
export function useWayBack(screen: Screen, layer: Layer | null, event: string | null): void {
  const before = useRef({ screen, layer, event });
  useEffect(() => {
    const was = before.current;
    before.current = { screen, layer, event };
    if (layer === null || was.layer === null || !isOver(was.layer, layer)) return;
    if (was.screen === screen && (layer === 'view' || was.event === event)) returnToLink();
  }, [screen, layer, event]);
}
