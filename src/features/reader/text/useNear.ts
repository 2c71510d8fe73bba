import { useLayoutEffect, useRef, useState } from 'react';

/** Whether the browser tells which parts it skips; one that does not is given the whole of it each time. */
const TELLS = 'ContentVisibilityAutoStateChangeEvent' in globalThis;

/**
 * Whether an element with `content-visibility: auto` is laid out, because it stands near what is seen, holds the
 * focus or is selected. The browser watches that anyway, and tells; an observer for each of hundreds of parts
 * would be asked in every frame of a scroll. `isAlways`: where all is drawn anyway, nothing is watched.
 */
export function useNear(isAlways: boolean) {
  const element = useRef<HTMLDivElement>(null);
  const [isLaidOut, setIsLaidOut] = useState(false);
  useLayoutEffect(() => {
    const { current } = element;
    if (isAlways || !TELLS || current === null) return;
    const onChange = (event: Event) => {
      const { target, skipped } = event as ContentVisibilityAutoStateChangeEvent;
      if (target === current) setIsLaidOut(!skipped);
    };
    current.addEventListener('contentvisibilityautostatechange', onChange);
    return () => current.removeEventListener('contentvisibilityautostatechange', onChange);
  }, [isAlways]);
  return { element, isNear: isAlways || !TELLS || isLaidOut };
}
