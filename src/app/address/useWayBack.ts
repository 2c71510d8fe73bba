import { useEffect, useRef } from 'react';
import type { Screen } from '@/model/view/glance';
import { returnToLink, useAddress } from './address';
import { isOver, type Level } from './screenOf';

/**
 * Gives the focus a place when what held it has left the page, as it does whichever way one goes back:
 * - from a level of the page to the one below it: the link that led up;
 * - from an event that no link led to: its mark or its row;
 * - back to an article that was covered: the selected words;
 * - after a filter was taken off by its own chip: the next chip, or else what the filters left.
 *
 * The details of another event, and another view, begin at their top: there nothing is done. `level` is the uppermost
 * of the page, `null` where nothing is covered; `filters` is all of them as one text.
 */
export function useWayBack(screen: Screen, level: Level | null, event: string | null, filters: string): void {
  const { isTravel } = useAddress();
  const before = useRef({ screen, level, event, filters });
  useEffect(() => {
    const was = before.current;
    before.current = { screen, level, event, filters };
    const isLeft = level !== null && was.level !== null && isOver(was.level, level);
    if (isLeft && was.screen === screen && (level === 'view' || was.event === event)) returnToLink();
    // Only if the focus left with what closed. A closed sheet still has it until the next frame.
    if (document.activeElement?.matches('body, #main, dialog:not([open]) *') !== true) return;
    if (event === null && was.event !== null) focusFirst(`main a[data-event-id="${CSS.escape(was.event)}"]`);
    else if (level === 'article' && was.level !== level) focusFirst('mark[aria-current="true"]', '#main');
    else if (filters !== was.filters && !isTravel)
      focusFirst('ul[aria-label="Filters that are on"] a', '#part-view', '#main');
  }, [screen, level, event, filters, isTravel]);
}

/** Focuses what the first selector finds, or else what the next does. */
function focusFirst(...selectors: string[]): void {
  const found = selectors.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
  found[0]?.focus();
}
