import { useCallback, useEffect, useState } from 'react';
import type { Screen } from '@/model/view/view';
import { preloadNext } from './chunks';

/** Whether the first events are on the screen, or never will be; the timeline tells by `onPainted`. */
export function usePainted(screen: Screen): { isPainted: boolean; onPainted: () => void } {
  const [isPainted, setIsPainted] = useState(false);
  const onPainted = useCallback(() => {
    setIsPainted(true);
    performance.mark('events-painted');
  }, []);
  useEffect(() => {
    if (screen !== 'timeline') onPainted();
  }, [screen, onPainted]);
  useEffect(() => {
    if (isPainted) preloadNext();
  }, [isPainted]);
  return { isPainted, onPainted };
}
