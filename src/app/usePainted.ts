import { startTransition, useCallback, useEffect, useState } from 'react';
import type { Screen } from '@/model/view/glance';
import { preloadNext } from './chunks';

/** Whether the events of a view are on the screen, or never will be; the timeline tells by `onPainted`. */
export function usePainted(screen: Screen) {
  const [painted, setPainted] = useState<Screen | null>(null);
  const paint = useCallback((screen: Screen) => {
    performance.mark('events-painted');
    // What waits for it may take its time: the events can be moved and pressed already.
    startTransition(() => setPainted(screen));
  }, []);
  const onPainted = useCallback(() => paint('timeline'), [paint]);
  useEffect(() => {
    if (screen !== 'timeline') paint(screen);
  }, [screen, paint]);
  const isPainted = painted === screen;
  useEffect(() => {
    if (isPainted) preloadNext();
  }, [isPainted]);
  return { isPainted, wasPainted: painted !== null, onPainted };
}
