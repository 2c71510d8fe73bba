/** For so many milliseconds after a hand has let go, what it moved may still glide. */
const GLIDE = 1000;

/** A hand on the page, watched. */
export interface Hand {
  /** Whether it drags something or turns a wheel, or what it moved may still glide. */
  isMoving: () => boolean;
  /** Calls `act` as soon as it does not; gives what calls that off. */
  whenStill: (act: () => void) => () => void;
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
  /** So many milliseconds it moves at least; none where it is still. */
  const left = () => (isHeld ? GLIDE : movedAt + GLIDE - performance.now());
  return {
    isMoving: () => left() > 0,
    whenStill: (act) => {
      let timer: number | undefined;
      const look = () => {
        const wait = left();
        if (wait > 0) timer = window.setTimeout(look, wait);
        else act();
      };
      look();
      return () => window.clearTimeout(timer);
    },
    leave: () => watch.abort(),
  };
}
