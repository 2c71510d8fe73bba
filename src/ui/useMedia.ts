import { useCallback, useSyncExternalStore } from 'react';

/** What was true on the screen last, by query. */
const onScreen = new Map<string, boolean>();

/** Paper has a width of its own: what would be laid out anew for it could not be there in time. */
function holds(query: string): boolean {
  const last = matchMedia('print').matches ? onScreen.get(query) : undefined;
  const now = last ?? matchMedia(query).matches;
  onScreen.set(query, now);
  return now;
}

/** Whether a media query holds now, or held on the screen where the page is being printed, for instance `(width < 47.5em)`. */
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
    () => holds(query),
    () => false,
  );
}
