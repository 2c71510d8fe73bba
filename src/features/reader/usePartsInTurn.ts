import { startTransition, useEffect, useState } from 'react';

/** So many are drawn at once: they fill the first screen. */
const AT_ONCE = 2;
/** A page that is never at rest draws a part all the same, after so many milliseconds. */
const PATIENCE = 1000;

/**
 * How many of `count` parts of an article, from its top, are drawn in full: the first ones at once, one more in each
 * pause of the page until all are. `isAll`: nothing waits.
 */
export function usePartsInTurn(count: number, isAll: boolean): number {
  const [reached, setReached] = useState(AT_ONCE);
  const isDone = isAll || reached >= count;
  useEffect(() => {
    if (isDone) return;
    return inPause(() => startTransition(() => setReached(reached + 1)));
  }, [isDone, reached]);
  return isDone ? count : reached;
}

/** Runs once the page rests, or soon where the browser does not tell; gives how to call it off. */
function inPause(run: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = window.setTimeout(run);
    return () => window.clearTimeout(timer);
  }
  const asked = requestIdleCallback(run, { timeout: PATIENCE });
  return () => cancelIdleCallback(asked);
}
