import { useEffect, useRef } from 'react';
import type { Screen } from '@/model/view/glance';
import { returnToLink } from './address';
import { isOver, type Layer } from './screenOf';

/**
 * Once a layer is left for the one below it, by whichever way: focus is on the link that led up. The details of
 * another event, and another view, begin at their top. Of an event that is let go where no link led to it, its mark or
 * row has it. `layer`: the uppermost, `null` where nothing is covered.
 */
export function useWayBack(screen: Screen, layer: Layer | null, event: string | null): void {
  const before = useRef({ screen, layer, event });
  useEffect(() => {
    const was = before.current;
    before.current = { screen, layer, event };
    const isLeft = layer !== null && was.layer !== null && isOver(was.layer, layer);
    if (isLeft && was.screen === screen && (layer === 'view' || was.event === event)) returnToLink();
    // The details took the focus with them, if they had it.
    if (event === null && was.event !== null && document.activeElement === document.body)
      document.querySelector<HTMLElement>(`main a[data-event-id="${CSS.escape(was.event)}"]`)?.focus();
  }, [screen, layer, event]);
}
