import { type RefObject, useLayoutEffect, useRef } from 'react';

interface Goal {
  /** The passage or event whose words to show. */
  target: string | null;
  para: number | null;
  /** Which place of a broken quote. */
  place: number | null;
  turn: number;
}

/** A jump over more screens than this is not animated: it would be a blur, not a way. */
const FAR = 4;

/**
 * Brings the selected words into the middle of the reader when another passage, paragraph or place is asked
 * for, or the same one by another click; after a click they get the focus too. Otherwise the place is kept.
 */
export function useScrollToWords(scroller: RefObject<HTMLElement | null>, { target, para, place, turn }: Goal) {
  const last = useRef<{ key: string; turn: number } | null>(null);
  useLayoutEffect(() => {
    const key = `${target} ${para} ${place}`;
    const before = last.current;
    const isClick = turn !== 0 && turn !== (before?.turn ?? 0);
    last.current = { key, turn };
    const box = scroller.current;
    if (box === null || (before?.key === key && !isClick)) return;
    const words = box.querySelector<HTMLElement>(selectorOf({ target, para, place }));
    if (words === null) return;
    bringIntoView(box, words, before !== null);
    if (isClick && !box.contains(document.activeElement)) words.focus({ preventScroll: true });
  }, [scroller, target, para, place, turn]);
}

function selectorOf({ target, para, place }: Omit<Goal, 'turn'>): string {
  if (place !== null) return `[data-place="${place}"]`;
  return target === null ? `[data-para="${para}"]` : 'mark[aria-current="true"]';
}

function bringIntoView(box: HTMLElement, words: HTMLElement, mayMove: boolean) {
  if (isInView(box, words)) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (box.scrollHeight <= box.clientHeight + 1) {
    // The reader is as high as its text; something around it scrolls.
    words.scrollIntoView({ block: 'center', behavior: mayMove && !isCalm ? 'smooth' : 'auto' });
    return;
  }
  const way = distance(box, words);
  const isSmooth = mayMove && !isCalm && Math.abs(way) < FAR * box.clientHeight;
  box.scrollBy({ top: way, behavior: isSmooth ? 'smooth' : 'instant' });
  // Paragraphs that were out of sight have only now got their real height.
  const settle = () => box.scrollBy({ top: isInView(box, words) ? 0 : distance(box, words), behavior: 'instant' });
  if (isSmooth) box.addEventListener('scrollend', settle, { once: true });
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
