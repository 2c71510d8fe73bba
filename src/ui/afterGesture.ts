import { watchHand } from './watchHand';

/** Calls `listener` at each change; gives what ends that. */
type Subscribe = (listener: () => void) => () => void;

/**
 * Hears of changes as `subscribe` does, but of those that come while a hand drags or turns a wheel only once it has let
 * go: nothing on the page is drawn anew under it.
 */
export function afterGesture(subscribe: Subscribe): Subscribe {
  return (listener) => {
    const hand = watchHand();
    let callOff = () => {};
    const end = subscribe(() => {
      callOff();
      callOff = hand.whenStill(listener);
    });
    return () => {
      end();
      callOff();
      hand.leave();
    };
  };
}
