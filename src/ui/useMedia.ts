import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds now, for instance `(prefers-color-scheme: dark)`. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  // Where there is no screen at all, as in a test that only writes HTML, nothing holds.
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  );
}
