import { startTransition, useCallback, useEffect, useState } from 'react';
import type { Screen } from '@/model/view/glance';
import { preloadNext } from './pageChunks';

/** What stands beside the events waits for them so long, in milliseconds: a slow network may take longer. */
const PATIENCE = 2_000;

/**
 * Whether the events of a view are on the screen, or never will be; the view tells by `onPainted`. `isTheirTurn` is
 * true from the first painting on, or when it has been waited for long enough: what stands beside them may come.
 */
export function usePainted(screen: Screen) {
  const [painted, setPainted] = useState<Screen | null>(null);
  const [isLate, setIsLate] = useState(false);
  const onPainted = useCallback(() => {
    performance.mark('events-painted');
    // What waits for it may take its time: the events can be moved and pressed already.
    startTransition(() => setPainted(screen));
  }, [screen]);
  const isTheirTurn = painted !== null || isLate;
  useEffect(() => {
    if (isTheirTurn) return;
    const timer = setTimeout(() => setIsLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [isTheirTurn]);
  const isPainted = painted === screen;
  useEffect(() => {
    if (isPainted) preloadNext();
  }, [isPainted]);
  return { isPainted, isTheirTurn, onPainted };
}
