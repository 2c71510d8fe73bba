import { useEffect, useState } from 'react';
import { VisuallyHidden } from './VisuallyHidden';

interface SpokenProps {
  /** What the eye sees already, or need not see. */
  text: string;
}

/** Long enough for the next letter of who types, in milliseconds. */
const REST = 500;

/** Says a text to a screen reader once it rests: what changes with every letter typed is not said for every letter. */
export function Spoken({ text }: SpokenProps) {
  const [said, setSaid] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setSaid(text), REST);
    return () => window.clearTimeout(timer);
  }, [text]);
  return (
    <VisuallyHidden>
      <span role="status">{said}</span>
    </VisuallyHidden>
  );
}
