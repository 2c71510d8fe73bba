import { useEffect, useRef } from 'react';
import type { Screen } from '@/model/view/glance';
import { returnToLink, useAddress } from './address';
import { isOver, type Layer } from './screenOf';

/**
 * Once a layer is left for the one below it, by whichever way: focus is on the link that led up. The details of
 * another event, and another view, begin at their top. Of an event that is let go where no link led to it, its mark or
 * row has it; of an article that one comes back to, the selected words; of a filter that is taken off by its own chip, the
 * next one, or what the filters left. `layer`: the uppermost, `null` where nothing is covered; `filters`: all of them as one text.
 */
export function useWayBack(screen: Screen, layer: Layer | null, event: string | null, filters: string): void {
  const { isTravel } = useAddress();
  const before = useRef({ screen, layer, event, filters });
  useEffect(() => {
    const was = before.current;
    before.current = { screen, layer, event, filters };
    const isLeft = layer !== null && was.layer !== null && isOver(was.layer, layer);
    if (isLeft && was.screen === screen && (layer === 'view' || was.event === event)) returnToLink();
    // What closed took the focus with it, if it had it: a sheet has it until the next frame.
    if (document.activeElement?.matches('body, #main, dialog:not([open]) *') !== true) return;
    if (event === null && was.event !== null) focusFirst(`main a[data-event-id="${CSS.escape(was.event)}"]`);
    else if (layer === 'article' && was.layer !== layer) focusFirst('mark[aria-current="true"]', '#main');
    else if (filters !== was.filters && !isTravel)
      focusFirst('ul[aria-label="Filters that are on"] a', '#part-view', '#main');
  }, [screen, layer, event, filters, isTravel]);
}

/** Focuses what the first selector finds, or else what the next does. */
function focusFirst(...selectors: string[]): void {
  const found = selectors.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
  found[0]?.focus();
}
