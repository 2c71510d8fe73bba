import { useEffect } from 'react';
import { linkTo, type View } from '@/model/view/view';
import { go, returnToLink } from './address';

/** Keys of the whole page: Escape peels one layer, '/' goes to the search box. */
export function useKeys(view: View): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '/' && !isTyping(event.target)) {
        event.preventDefault();
        document.querySelector<HTMLElement>('input[type="search"]')?.focus();
      } else if (event.key === 'Escape' && !isTaken(event.target)) peel(view);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [view]);
}

/** Back to the link one came from; where there is none, the passage is let go, then the event. */
function peel(view: View): void {
  if (returnToLink()) return;
  if (view.quote !== null || view.para !== null) go(linkTo(view, { quote: null, para: null }));
  else if (view.event !== null) go(linkTo(view, { event: null }));
}

/** A box for text, an open sheet or menu has its own Escape. */
function isTaken(target: EventTarget | null): boolean {
  return isTyping(target) || document.querySelector('dialog[open], [popover]:popover-open') !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input[type="search"], input[type="text"], textarea')
  );
}
