import { startTransition, useEffect, useState } from 'react';
import { usePauses } from './usePauses';

/** So many are drawn at once: they fill the first screen. */
const AT_ONCE = 2;

/**
 * How many of `count` parts of an article, from its top, are drawn in full: the first ones at once, one more in each
 * pause of the page until all are. `isAll`: nothing waits.
 */
export function usePartsInTurn(count: number, isAll: boolean): number {
  const [reached, setReached] = useState(AT_ONCE);
  const isDone = isAll || reached >= count;
  const inPause = usePauses(!isDone);
  useEffect(() => {
    if (isDone) return;
    return inPause(() => startTransition(() => setReached(reached + 1)));
  }, [isDone, inPause, reached]);
  return isDone ? count : reached;
}
