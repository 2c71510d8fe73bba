import { useEffect, useRef } from 'react';
import { onPageSize, pageSize } from '@/ui/pageSize';
import { scrollerOf } from '@/ui/scrollerOf';
import { reach, selectorOf } from './address';
import { isDeskWide, isPhoneWide } from './pageWidths';

/** An element as it can be found again: among those that are like it, the one of this number, from 0. */
interface Like {
  likes: () => HTMLElement[];
  nth: number;
}

/** The first event in sight, and how far its top lies below that of what scrolls, in pixels. */
interface Reading {
  element: HTMLElement;
  event: Like;
  below: number;
}

/** The events of a list or a table. Those of the drawing stand in its window, and the article keeps its own place. */
const EVENTS = ':is(#part-view, [data-phone]) a[data-event-id]:not([role], article *)';
/** So long after the last step of a scroll it is looked where it has led, in milliseconds. */
const REST = 100;
/** So long it is waited for parts that come in a file of their own, in milliseconds. */
const LONGEST_WAIT = 5000;

const layoutNow = () => `${isPhoneWide(pageSize())} ${isDeskWide(pageSize())}`;

/**
 * Keeps the place where the page is laid out anew, as when a phone is turned or the browser zooms: all its parts are
 * made again then, and what had the focus and how far a list was scrolled would be lost with the old ones. Gives up as
 * soon as whoever reads does something else.
 */
export function useKeptPlace(isPhone: boolean, isWide: boolean): void {
  const place = useRef<{ focused: Like | null; reading: Reading | null } | null>(null);
  useEffect(() => {
    let layout = layoutNow();
    // From before: by the time one is told, the old parts stand in the new width, with other words at their top.
    let reading: Reading | null = null;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(rest);
      rest = undefined;
      reading = readingNow();
    };
    const onScroll = () => {
      clearTimeout(rest);
      rest = setTimeout(look, REST);
    };
    addEventListener('scroll', onScroll, { capture: true, passive: true });
    const leave = onPageSize(() => {
      if (layout === layoutNow()) return;
      layout = layoutNow();
      if (rest !== undefined) look();
      place.current = { focused: focusedNow(), reading: reading?.element.isConnected ? reading : null };
    });
    return () => {
      clearTimeout(rest);
      removeEventListener('scroll', onScroll, { capture: true });
      leave();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn in another layout has come with it.
  useEffect(() => {
    if (place.current === null) return;
    const { focused, reading } = place.current;
    const leaveEvent = reading && whenHere(reading.event, (one) => scrollTo(one, reading.below));
    const leaveFocus = focused && whenHere(focused, focusAgain);
    return () => {
      leaveEvent?.();
      leaveFocus?.();
    };
  }, [isPhone, isWide]);
}

function focusedNow(): Like | null {
  const held = document.activeElement;
  if (!(held instanceof HTMLElement) || held.id === 'main' || held.closest('main') === null) return null;
  // A box that a button opened is closed with the old parts.
  const box = held.closest('[popover]');
  const opener = box && document.querySelector<HTMLElement>(`[popovertarget="${CSS.escape(box.id)}"]`);
  return likeOf(opener ?? held, reach);
}

function readingNow(): Reading | null {
  for (const event of document.querySelectorAll<HTMLElement>(EVENTS)) {
    const below = event.getBoundingClientRect().top - scrollerOf(event).getBoundingClientRect().top;
    if (below >= 0) return { element: event, event: likeOf(event, () => document), below };
  }
  return null;
}

/**
 * A link is known by where it leads, anything else by what it is called: what it says may change with the room it has.
 * For the filters stands the button that opens them where they have no room.
 */
function likeOf(element: HTMLElement, among: () => ParentNode): Like {
  const isLink = element instanceof HTMLAnchorElement;
  const name = nameOf(element);
  const all = (selector: string) => [...among().querySelectorAll<HTMLElement>(selector)];
  const like = () =>
    isLink ? all(selectorOf(element)) : all(element.localName).filter((other) => nameOf(other) === name);
  const isFilter = element.closest('#part-filters') !== null;
  const likes = () => (isFilter && like().length === 0 ? all('[data-command="filters"]') : like());
  return { likes, nth: likes().indexOf(element) };
}

function nameOf(element: HTMLElement): string {
  return element.ariaLabel ?? element.closest('label')?.textContent ?? element.textContent;
}

/** Does it with what is found as soon as it is in the page; gives what ends the wait. */
function whenHere({ likes, nth }: Like, use: (found: HTMLElement) => void): () => void {
  const leave = new AbortController();
  const seek = () => {
    const found = likes();
    const one = found[nth] ?? found[0];
    if (one === undefined) return;
    leave.abort();
    use(one);
  };
  const observer = new MutationObserver(seek);
  observer.observe(document.body, { subtree: true, childList: true });
  const wait = setTimeout(() => leave.abort(), LONGEST_WAIT);
  leave.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(wait);
  });
  for (const input of ['keydown', 'pointerdown', 'wheel'])
    addEventListener(input, () => leave.abort(), { capture: true, passive: true, signal: leave.signal });
  seek();
  return () => leave.abort();
}

function scrollTo(element: HTMLElement, below: number): void {
  const around = scrollerOf(element);
  const way = element.getBoundingClientRect().top - around.getBoundingClientRect().top - below;
  around.scrollBy({ top: way, behavior: 'instant' });
}

/** Only where nobody took the focus meanwhile; a sheet that opens with the layout has it of itself. */
function focusAgain(element: HTMLElement): void {
  if (document.activeElement?.matches('body, #main, [data-sheet-body]')) element.focus();
}
