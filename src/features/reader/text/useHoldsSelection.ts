import { type RefObject, useSyncExternalStore } from 'react';

/**
 * Whether words are selected from or to somewhere within an element, by hand or by the browser's own search: whoever
 * then writes its text anew takes the selection away. `isWatched`: else it is `false` and nothing is asked.
 */
export function useHoldsSelection(element: RefObject<HTMLElement | null>, isWatched: boolean): boolean {
  return useSyncExternalStore(
    isWatched ? onSelection : onNothing,
    () => isWatched && holdsSelection(element.current),
    () => false,
  );
}

const onNothing = () => () => {};

function onSelection(changed: () => void): () => void {
  document.addEventListener('selectionchange', changed);
  return () => document.removeEventListener('selectionchange', changed);
}

function holdsSelection(element: HTMLElement | null): boolean {
  const selection = getSelection();
  if (element === null || selection?.type !== 'Range') return false;
  return element.contains(selection.anchorNode) || element.contains(selection.focusNode);
}
