import { useCallback, useEffect, useState } from 'react';
import type { Screen } from '@/model/view/view';
import { preloadNext } from './chunks';

/** Whether the events of a view are on the screen, or never will be; the timeline tells by `onPainted`. */
export function usePainted(screen: Screen): { isPainted: boolean; onPainted: () => void } {
  const [painted, setPainted] = useState<Screen | null>(null);
  const onPainted = useCallback(() => {
    setPainted('timeline');
    performance.mark('events-painted');
  }, []);
  useEffect(() => {
    if (screen === 'timeline') return;
    setPainted(screen);
    performance.mark('events-painted');
  }, [screen]);
  const isPainted = painted === screen;
  useEffect(() => {
    if (isPainted) preloadNext();
  }, [isPainted]);
  return { isPainted, onPainted };
}
