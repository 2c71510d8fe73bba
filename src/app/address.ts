/**
 * The address as a store. Links are plain links and the browser moves; this only listens, and tells a move
 * by click from Back, Forward and load. `replaceState` fires no event, so the store tells itself.
 */
import { useSyncExternalStore } from 'react';

/** The address, and how it came to be. */
export interface Address {
  fragment: string;
  /** Counts the links that were followed by a click; 0 after Back, Forward and on load. */
  turn: number;
}

let address: Address = { fragment: location.hash, turn: 0 };
let turns = 0;
/** Set by a click on a link, until the address has followed it. */
let isFollowing = false;
/** What to go back to on Escape: the links that were followed, the last one at the end. */
let trail: HTMLElement[] = [];
const listeners = new Set<() => void>();

/** How many followed links Escape can go back through. */
const LONGEST_TRAIL = 20;
/** A pointer that moved further than this between press and release, in pixels, dragged; it did not click. */
const DRAG_DISTANCE = 5;

/** The present address; the component is drawn again when it changes, or when a link to it is clicked again. */
export function useAddress(): Address {
  return useSyncExternalStore(subscribe, () => address);
}

/**
 * Follows an `href` such as `#view=list`: an entry of its own in the history. A ticked box must show its
 * tick at once, so this does not wait for the browser to tell of the change.
 */
export function go(href: string): void {
  if (href === location.hash) return;
  location.hash = href;
  tell({ fragment: location.hash, turn: 0 });
}

/** Changes the address in place, without an entry in the history. */
export function replaceAddress(href: string): void {
  if (href === location.hash) return;
  history.replaceState(history.state, '', href);
  tell({ fragment: location.hash, turn: address.turn });
}

/** Listens to the page for good: to be called once. */
export function listenToAddress(): void {
  let pressed: { x: number; y: number } | null = null;
  addEventListener('hashchange', () => {
    if (location.hash === address.fragment) return;
    turns += isFollowing ? 1 : 0;
    tell({ fragment: location.hash, turn: isFollowing ? turns : 0 });
    isFollowing = false;
  });
  addEventListener(
    'pointerdown',
    ({ clientX, clientY }) => {
      pressed = { x: clientX, y: clientY };
    },
    true,
  );
  addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[href^="#"]') : null;
      if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const isDrag =
        event.detail > 0 &&
        pressed !== null &&
        Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > DRAG_DISTANCE;
      if (isDrag) return event.preventDefault();
      follow(link);
    },
    true,
  );
}

/** Gives focus back to the link that was followed last; whether there was one. */
export function returnToLink(): boolean {
  while (trail.length > 0) {
    const link = trail.pop();
    if (link === undefined || link === document.activeElement) continue;
    const twin = link.isConnected ? link : twinOf(link);
    if (twin === null || twin === document.activeElement) continue;
    twin.focus();
    twin.scrollIntoView({ block: 'nearest' });
    return true;
  }
  return false;
}

function follow(link: HTMLElement): void {
  trail = [...trail.slice(1 - LONGEST_TRAIL), link];
  if (link.getAttribute('href') !== location.hash) {
    isFollowing = true;
    return;
  }
  // A second click on the same link moves no address: it only asks to be shown again.
  turns += 1;
  tell({ ...address, turn: turns });
}

/** A link that was drawn anew while the reader was away. */
function twinOf(link: HTMLElement): HTMLElement | null {
  const key = ['data-mark', 'data-event-id', 'data-evidence-id'].find((name) => link.hasAttribute(name));
  return key === undefined
    ? null
    : document.querySelector(`a[${key}="${CSS.escape(link.getAttribute(key) ?? '')}"]`);
}

function tell(next: Address): void {
  address = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
