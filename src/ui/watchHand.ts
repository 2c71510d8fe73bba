/** For so many milliseconds after a hand has let go, what it moved may still glide. */
export const GLIDE = 1000;

/** A hand on the page, watched. */
export interface Hand {
  /** Whether it drags something or turns a wheel, or what it moved may still glide. */
  isMoving: () => boolean;
  /** Watches no longer. */
  leave: () => void;
}

/** Watches for a hand that drags or turns a wheel, anywhere on the page. */
export function watchHand(): Hand {
  let isHeld = false;
  let movedAt = Number.NEGATIVE_INFINITY;
  const watch = new AbortController();
  const on = { capture: true, passive: true, signal: watch.signal };
  // A hand may have come before this was watched: whatever moves tells whether it is held.
  const onHand = ({ type, buttons }: MouseEvent) => {
    const isHeldNow = buttons !== 0;
    if (isHeldNow || isHeld || type === 'wheel') movedAt = performance.now();
    isHeld = isHeldNow;
  };
  for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'wheel'] as const)
    addEventListener(type, onHand, on);
  return {
    isMoving: () => isHeld || performance.now() - movedAt < GLIDE,
    leave: () => watch.abort(),
  };
}
