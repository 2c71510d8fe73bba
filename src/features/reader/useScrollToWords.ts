import { type RefObject, useLayoutEffect, useRef } from 'react';

interface Goal {
  event: string | null;
  quote: string | null;
  para: number | null;
  /** Which place of a broken quote. */
  place: number | null;
  /** Counts the links that were followed; 0 where the last move was none. */
  turn: number;
  /** The whole address: where a link was followed and it stayed, the same link was clicked again. */
  address: string;
}

/** A jump over more screens than this is not animated: it would be a blur, not a way. */
const FAR = 4;

/**
 * Brings the selected words into the middle of the reader when another event, passage, paragraph or place is
 * asked for, or the same link is clicked again. After a click on a passage or a paragraph it gets the focus
 * too. Otherwise the place is kept.
 */
export function useScrollToWords(scroller: RefObject<HTMLElement | null>, goal: Goal) {
  const { event, quote, para, place, turn, address } = goal;
  const last = useRef<{ key: string; turn: number; address: string } | null>(null);
  const underway = useRef<AbortController | null>(null);
  useLayoutEffect(() => {
    const key = `${quote ?? (para === null ? event : '')} ${para} ${place}`;
    const before = last.current;
    const isClick = turn !== 0 && turn !== before?.turn;
    const isAgain = isClick && address === before?.address;
    last.current = { key, turn, address };
    const box = scroller.current;
    if (box === null || (before?.key === key && !isAgain)) return;
    const words = box.querySelector<HTMLElement>(selectorOf(quote, para, place));
    if (words === null) return;
    underway.current?.abort();
    underway.current = new AbortController();
    bringIntoView(box, words, before !== null, underway.current.signal);
    // After a click on an event it is the details that one is led to.
    const isWanted = quote !== null || para !== null;
    if (isClick && isWanted && !box.contains(document.activeElement)) words.focus({ preventScroll: true });
  }, [scroller, event, quote, para, place, turn, address]);
}

function selectorOf(quote: string | null, para: number | null, place: number | null): string {
  if (place !== null) return `[data-place="${place}"]`;
  return quote === null && para !== null ? `[data-para="${para}"]` : 'mark[aria-current="true"]';
}

/** Goes there, and gives up what is still on its way to elsewhere: `signal` ends this one in its turn. */
function bringIntoView(box: HTMLElement, words: HTMLElement, mayMove: boolean, signal: AbortSignal) {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Also where nothing need move: this ends a scroll to the words before.
  box.scrollTo({ top: box.scrollTop, behavior: 'instant' });
  if (isInView(box, words)) return;
  if (box.scrollHeight <= box.clientHeight + 1) {
    // The reader is as high as its text; something around it scrolls.
    words.scrollIntoView({ block: 'center', behavior: mayMove && !isCalm ? 'smooth' : 'auto' });
    return;
  }
  const way = distance(box, words);
  const isSmooth = mayMove && !isCalm && Math.abs(way) < FAR * box.clientHeight;
  box.scrollBy({ top: way, behavior: isSmooth ? 'smooth' : 'instant' });
  // Paragraphs that were out of sight have only now got their real height.
  const settle = () => {
    if (signal.aborted || isInView(box, words)) return;
    box.scrollBy({ top: distance(box, words), behavior: 'instant' });
  };
  if (isSmooth) box.addEventListener('scrollend', settle, { once: true, signal });
  else requestAnimationFrame(settle);
}

/** How far the words are from the middle of the reader. */
function distance(box: HTMLElement, words: HTMLElement): number {
  const [outer, inner] = [box.getBoundingClientRect(), words.getBoundingClientRect()];
  const isTall = inner.height > outer.height * 0.8;
  return isTall ? inner.top - outer.top - 16 : (inner.top + inner.bottom - outer.top - outer.bottom) / 2;
}

function isInView(box: HTMLElement, words: HTMLElement): boolean {
  const [outer, inner] = [box.getBoundingClientRect(), words.getBoundingClientRect()];
  const margin = 8;
  const top = Math.max(outer.top, 0) + margin;
  const bottom = Math.min(outer.bottom, window.innerHeight) - margin;
  return inner.top >= top && inner.bottom <= bottom;
}
