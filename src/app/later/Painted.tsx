import { useEffect } from 'react';

/** Stands beside what it tells of: it calls `onPainted` once that is on the screen, and again for another function. */
export function Painted({ onPainted }: { onPainted: () => void }) {
  useEffect(onPainted, [onPainted]);
  return null;
}
