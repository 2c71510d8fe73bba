/** Tells whoever waits that a typeface has come. */
const arrivals = new EventTarget();
let isWatched = false;

/**
 * Calls `act` for every typeface that comes from now on, until the signal: a file of it comes when its first letter is
 * drawn. Safari tells of one from a style sheet by its own promise alone: `document.fonts` has no event there, and is
 * `ready` before it has come.
 */
export function whenTypefaceComes(act: () => void, signal: AbortSignal): void {
  arrivals.addEventListener('come', act, { signal });
  if (isWatched) return;
  isWatched = true;
  // Once for the page: a file that never comes would keep all that waits for it.
  for (const { status, loaded } of document.fonts ?? [])
    if (status !== 'loaded')
      loaded.then(
        () => arrivals.dispatchEvent(new Event('come')),
        () => {},
      );
}
