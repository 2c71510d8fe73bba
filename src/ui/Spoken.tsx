import { useEffect, useState } from 'react';
import { VisuallyHidden } from './VisuallyHidden';
import { watchHand } from './watchHand';

interface SpokenProps {
  /** What the eye sees already, or need not see. */
  text: string;
}

/** Long enough for the next letter of who types, in milliseconds. */
const REST = 500;

/**
 * Says a text to a screen reader once it rests: what changes with every letter typed is not said for every letter, and
 * nothing is drawn for it while a hand moves something.
 */
export function Spoken({ text }: SpokenProps) {
  const [said, setSaid] = useState(text);
  useEffect(() => {
    const hand = watchHand();
    let callOff = () => {};
    const timer = window.setTimeout(() => {
      callOff = hand.whenStill(() => {
        hand.leave();
        setSaid(text);
      });
    }, REST);
    return () => {
      window.clearTimeout(timer);
      callOff();
      hand.leave();
    };
  }, [text]);
  return (
    <VisuallyHidden>
      <span role="status">{said}</span>
    </VisuallyHidden>
  );
}
