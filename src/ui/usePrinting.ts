import { useSyncExternalStore } from 'react';

/** Whether the browser has told that it is about to print. */
let isBegun = false;

function subscribe(listener: () => void): () => void {
  const list = matchMedia('print');
  const begin = () => {
    isBegun = true;
    listener();
  };
  const end = () => {
    isBegun = false;
    listener();
  };
  list.addEventListener('change', listener);
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    list.removeEventListener('change', listener);
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}

/**
 * Whether the page is being printed, from the moment before its pages are counted: the media query turns only then, and
 * what is drawn for paper alone would push the last pages off it.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isBegun || matchMedia('print').matches,
    () => false,
  );
}
