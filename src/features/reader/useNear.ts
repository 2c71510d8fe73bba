import { type RefObject, useEffect, useRef, useState } from 'react';

/** How far beyond the edges of the reader a part of it counts as near: one screen up and down. */
const NEAR = '100% 0px';

/**
 * Whether an element stands in or near what is seen of `scroller`. `isAlways`: where all is drawn anyway,
 * nothing is watched.
 */
export function useNear(scroller: RefObject<HTMLElement | null>, isAlways: boolean) {
  const element = useRef<HTMLDivElement>(null);
  const [isSeen, setIsSeen] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (isAlways || current === null) return;
    const watch = new IntersectionObserver((entries) => setIsSeen(entries.at(-1)?.isIntersecting ?? false), {
      root: scroller.current,
      rootMargin: NEAR,
    });
    watch.observe(current);
    return () => watch.disconnect();
  }, [scroller, isAlways]);
  return { element, isNear: isAlways || isSeen, onFocus: () => setIsSeen(true) };
}
