/**
 * The address as a store. Links are plain links; a click on one is followed here, so that the page stands where the
 * link leads before anything else is pressed, and is told from Back, Forward and load. Of those the browser tells.
 */
import { useSyncExternalStore } from 'react';

/** The address, and how it came to be. */
export interface Address {
  fragment: string;
  /** Counts the links that were followed by a click; 0 after Back, Forward and on load. */
  turn: number;
  /** Whether it came by Back, Forward or by hand, and by nothing on the page. */
  isTravel: boolean;
}

interface Followed {
  link: HTMLElement;
  /** Finds the link that is drawn in its place, among others that it finds too. */
  selector: string;
  /** Its number among these, from 0: one passage may carry several facts of an event. */
  nth: number;
}

let address: Address = { fragment: location.hash, turn: 0, isTravel: false };
let turns = 0;
/** What to go back to: the links that were followed, the last one at the end. */
let trail: readonly Followed[] = [];
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
  tell({ fragment: location.hash, turn: 0, isTravel: false });
}

/**
 * Changes the address in place, without an entry in the history. Where the reader has gone to another one of which the
 * browser has not told yet, that stays: what asks for this still stands where they came from. Gives whether the page
 * stands at `href` then.
 */
export function replaceAddress(href: string): boolean {
  if (href === location.hash) return true;
  if (location.hash !== address.fragment) return false;
  history.replaceState(history.state, '', href);
  tell({ fragment: location.hash, turn: address.turn, isTravel: false });
  return true;
}

/** Listens to the page for good: to be called once. */
export function listenToAddress(): void {
  let pressed: { x: number; y: number } | null = null;
  addEventListener('hashchange', () => {
    if (location.hash !== address.fragment) tell({ fragment: location.hash, turn: 0, isTravel: true });
  });
  // Styles show a focus ring after keys only. The drawing stops a press from moving the focus, and moves it itself: that
  // looks like keys to a browser, so the page tells by `data-pointed` which of the two came last.
  const tellPointed = (isPointed: boolean) =>
    document.documentElement.toggleAttribute('data-pointed', isPointed);
  const onKey = ({ key }: KeyboardEvent) => {
    // Firefox counts a click by Enter too, at no place: it ends no drag.
    if (key === 'Enter') pressed = null;
    tellPointed(false);
  };
  addEventListener('keydown', onKey, true);
  addEventListener(
    'pointerdown',
    ({ clientX, clientY }) => {
      pressed = { x: clientX, y: clientY };
      tellPointed(true);
    },
    true,
  );
  addEventListener('click', (event) => {
    const link = linkOf(event);
    if (link === null) return;
    event.preventDefault();
    const isDrag =
      event.detail > 0 &&
      pressed !== null &&
      Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > DRAG_DISTANCE;
    if (!isDrag) follow(link);
  });
}

/** Gives focus back to the link that was followed last, in the sheet if one is open; whether there was one. */
export function returnToLink(): boolean {
  const scope = reach();
  for (const [at, followed] of [...trail.entries()].reverse()) {
    const link = twinIn(scope, followed);
    if (link === undefined || link === document.activeElement) continue;
    trail = trail.slice(0, at);
    link.closest('details')?.setAttribute('open', '');
    link.focus();
    link.scrollIntoView({ block: 'nearest' });
    return true;
  }
  // With a sheet open the trail of the page behind it is kept: it holds again once the sheet is closed.
  if (scope === document) trail = [];
  return false;
}

/** The link into the page that a click is to follow; `null` where the browser is asked for another window or tab. */
function linkOf({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): HTMLAnchorElement | null {
  return target instanceof Element && !ctrlKey && !metaKey && !shiftKey
    ? target.closest<HTMLAnchorElement>('a[href^="#"]')
    : null;
}

/** A second click on the same link moves no address: it only asks to be shown again. */
function follow(link: HTMLAnchorElement): void {
  const selector = selectorOf(link);
  const nth = [...reach().querySelectorAll(selector)].indexOf(link);
  // A link that leads back is not a place to return to.
  if (!link.hasAttribute('data-back')) trail = [...trail.slice(1 - LONGEST_TRAIL), { link, selector, nth }];
  location.hash = link.hash;
  turns += 1;
  tell({ fragment: location.hash, turn: turns, isTravel: false });
}

/** An open sheet, behind which nothing can be reached, or else the page. */
export function reach(): Document | Element {
  return document.querySelector('dialog[open]') ?? document;
}

/**
 * A selector that finds a link again after it was drawn anew: by what it stands for, else by where it leads. The latter
 * holds because whoever returns has the address of then, from which all links are made.
 */
export function selectorOf(link: HTMLElement): string {
  const named = ['data-mark', 'data-event-id', 'data-evidence-id'].find((name) => link.hasAttribute(name));
  const key = named ?? 'href';
  return `a[${key}="${CSS.escape(link.getAttribute(key) ?? '')}"]`;
}

/** The link itself, or the one that was drawn in its place while the reader was away. */
function twinIn(scope: Document | Element, { link, selector, nth }: Followed): HTMLElement | undefined {
  if (scope.contains(link)) return link;
  if (link.isConnected) return undefined;
  const twins = scope.querySelectorAll<HTMLElement>(selector);
  return twins[nth] ?? twins[0];
}

function tell(next: Address): void {
  address = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
