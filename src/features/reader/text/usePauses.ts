import { useEffect, useRef, useState } from 'react';

/** A page that is never at rest gets on with it all the same, after so many milliseconds. */
const PATIENCE = 1000;
/** For so many milliseconds after a hand has let go, what it moved may still glide. */
const GLIDE = 1000;
const HALF_FRAME = 8;

/** What is done in a pause; `hasTime` tells whether it lasts. */
type Work = (hasTime: () => boolean) => void;
/** Does something in the next pause; gives how to call it off. */
type InPause = (work: Work) => () => void;

/**
 * A way to do what nobody waits for in the pauses of the page: when the browser has nothing else to do and nobody
 * drags or turns a wheel, anywhere on the page, so that no gesture stutters over it. `isWatched`: whether it is used;
 * else nothing is listened to.
 */
export function usePauses(isWatched: boolean): InPause {
  const hand = useRef({ isHeld: false, at: Number.NEGATIVE_INFINITY });
  useEffect(() => {
    if (!isWatched) return;
    const watch = new AbortController();
    const on = { capture: true, passive: true, signal: watch.signal };
    // A hand may have come before this was watched: whatever moves tells whether it is held.
    const onHand = ({ type, buttons }: MouseEvent) => {
      const isHeld = buttons !== 0;
      if (isHeld || hand.current.isHeld || type === 'wheel') hand.current = { isHeld, at: performance.now() };
    };
    for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'wheel'] as const)
      addEventListener(type, onHand, on);
    return () => watch.abort();
  }, [isWatched]);
  const isMoving = () => hand.current.isHeld || performance.now() - hand.current.at < GLIDE;
  const [inPause] = useState<InPause>(() => (work: Work) => {
    let callOff = () => {};
    const wait = () => {
      callOff = whenIdle((hasTime) => {
        if (!isMoving()) return work(hasTime);
        const timer = window.setTimeout(wait, GLIDE);
        callOff = () => window.clearTimeout(timer);
      });
    };
    wait();
    return () => callOff();
  });
  return inPause;
}

/** Once the page rests, or soon and for half a frame where the browser does not tell; gives how to call it off. */
function whenIdle(work: Work): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = window.setTimeout(() => {
      const end = performance.now() + HALF_FRAME;
      work(() => performance.now() < end);
    });
    return () => window.clearTimeout(timer);
  }
  const asked = requestIdleCallback((deadline) => work(() => deadline.timeRemaining() > 0), {
    timeout: PATIENCE,
  });
  return () => cancelIdleCallback(asked);
}
