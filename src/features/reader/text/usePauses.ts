import { useEffect, useRef, useState } from 'react';
import { type Hand, watchHand } from '@/ui/watchHand';

/** A page that is never at rest gets on with it all the same, after so many milliseconds. */
const PATIENCE = 1000;
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
  const hand = useRef<Hand | null>(null);
  useEffect(() => {
    if (!isWatched) return;
    const watched = watchHand();
    hand.current = watched;
    return () => watched.leave();
  }, [isWatched]);
  const [inPause] = useState<InPause>(() => (work: Work) => {
    let callOff = () => {};
    const wait = () => {
      callOff = whenIdle((hasTime) => {
        if (hand.current?.isMoving()) callOff = hand.current.whenStill(wait);
        else work(hasTime);
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
