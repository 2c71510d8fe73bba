import { startTransition, useEffect, useRef, useState } from 'react';

/** So many are drawn at once: they fill the first screen. */
const AT_ONCE = 2;
/** A page that is never at rest draws a part all the same, after so many milliseconds. */
const PATIENCE = 1000;
/** For so many milliseconds after a hand has let go, what it moved may still glide. */
const GLIDE = 1000;

/**
 * How many of `count` parts of an article, from its top, are drawn in full: the first ones at once, one more in each
 * pause of the page until all are. While somebody drags or turns a wheel, anywhere on the page, none is: a gesture
 * must not stutter over what is out of sight. `isAll`: nothing waits.
 */
export function usePartsInTurn(count: number, isAll: boolean): number {
  const [reached, setReached] = useState(AT_ONCE);
  const isDone = isAll || reached >= count;
  const isMoving = useMoving(!isDone);
  useEffect(() => {
    if (isDone) return;
    return inPause(isMoving, () => startTransition(() => setReached(reached + 1)));
  }, [isDone, isMoving, reached]);
  return isDone ? count : reached;
}

/** Tells, when asked, whether a hand moves something or has only just let go of it; watches only where told to. */
function useMoving(isWatched: boolean): () => boolean {
  const hand = useRef({ isHeld: false, at: Number.NEGATIVE_INFINITY });
  const [isMoving] = useState(() => () => hand.current.isHeld || performance.now() - hand.current.at < GLIDE);
  useEffect(() => {
    if (!isWatched) return;
    const watch = new AbortController();
    const on = (type: string, isHeld: boolean) =>
      addEventListener(
        type,
        () => {
          hand.current = { isHeld, at: performance.now() };
        },
        { capture: true, passive: true, signal: watch.signal },
      );
    on('pointerdown', true);
    for (const type of ['pointerup', 'pointercancel', 'wheel']) on(type, false);
    return () => watch.abort();
  }, [isWatched]);
  return isMoving;
}

/** Runs once the page rests and nothing is moved; gives how to call it off. */
function inPause(isMoving: () => boolean, run: () => void): () => void {
  let callOff = () => {};
  const wait = () => {
    callOff = whenIdle(() => {
      if (!isMoving()) return run();
      const timer = window.setTimeout(wait, GLIDE);
      callOff = () => window.clearTimeout(timer);
    });
  };
  wait();
  return () => callOff();
}

/** Runs once the page rests, or soon where the browser does not tell; gives how to call it off. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = window.setTimeout(run);
    return () => window.clearTimeout(timer);
  }
  const asked = requestIdleCallback(run, { timeout: PATIENCE });
  return () => cancelIdleCallback(asked);
}
