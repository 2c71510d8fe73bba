import { scrollerOf } from '@/ui/scrollerOf';

/** A jump over more screens than this is not animated: it would be a blur, not a way. */
const FAR = 4;

/** What is said of the chosen words: it stays at the top of the reader, above what is scrolled. */
export const CHOSEN_NOTICE = '[data-chosen-notice]';

/** By reader, what is on its way in it: to words or to a hit, whichever was asked for last. */
const underway = new WeakMap<HTMLElement, AbortController>();

/** Ends what is on its way in a reader, there where it has come to. */
export function stopMove(box: HTMLElement): void {
  underway.get(box)?.abort();
  underway.delete(box);
  const around = scrollerOf(box);
  around.scrollTo({ top: around.scrollTop, behavior: 'instant' });
}

/** Goes there, and gives up what is still on its way to elsewhere. */
export function bringIntoView(box: HTMLElement, words: HTMLElement, mayMove: boolean) {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Also where nothing need move.
  stopMove(box);
  if (isInView(box, words)) return;
  if (box.scrollHeight <= box.clientHeight + 1) {
    // The reader is as high as its text; something around it scrolls.
    words.scrollIntoView({ block: 'center', behavior: mayMove && !isCalm ? 'smooth' : 'auto' });
    return;
  }
  const way = distance(box, words);
  const room = way < 0 ? box.scrollTop : box.scrollHeight - box.clientHeight - box.scrollTop;
  // Of a way that is none nobody tells when it has ended, nor does Safari before 26.2 of any.
  const isTold = 'onscrollend' in globalThis && Math.min(Math.abs(way), room) >= 1;
  const isSmooth = mayMove && !isCalm && isTold && Math.abs(way) < FAR * box.clientHeight;
  const from = box.scrollTop;
  // Told where to, not how far: Firefox adds how far to a way that it is still on.
  box.scrollTo({ top: from + way, behavior: isSmooth ? 'smooth' : 'instant' });
  const move = new AbortController();
  underway.set(box, move);
  const { signal } = move;
  // Paragraphs that were out of sight have only now got their real height. A hit goes with its search, on the way too.
  const settle = () => {
    if (signal.aborted || !words.isConnected || isInView(box, words)) return;
    box.scrollTo({ top: box.scrollTop + distance(box, words), behavior: 'instant' });
    // On a low screen the reader itself may be out of sight in part.
    if (!isTall(box, words) && !isInView(box, words))
      words.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };
  const onEnd = () => {
    // The end of what moved it before: Firefox tells of that only now.
    if (box.scrollTop === from) return;
    settle();
    move.abort();
  };
  if (isSmooth) box.addEventListener('scrollend', onEnd, { signal });
  else requestAnimationFrame(settle);
}

/** How far the words are from the middle of what is in sight, or those that are too tall for it from its top. */
function distance(box: HTMLElement, words: HTMLElement): number {
  const { top, bottom } = sightOf(box);
  const inner = words.getBoundingClientRect();
  return isTall(box, words) ? inner.top - top - 16 : (inner.top + inner.bottom - top - bottom) / 2;
}

/** Whether they do not fit in what is in sight, with a little around them. */
function isTall(box: HTMLElement, words: HTMLElement): boolean {
  const { top, bottom } = sightOf(box);
  return words.getBoundingClientRect().height > (bottom - top) * 0.8;
}

function isInView(box: HTMLElement, words: HTMLElement): boolean {
  const { top, bottom } = sightOf(box);
  const inner = words.getBoundingClientRect();
  const margin = 8;
  return inner.top >= Math.max(top, 0) + margin && inner.bottom <= Math.min(bottom, innerHeight) - margin;
}

/** From where to where the words of a reader are to be seen: not behind what stays at its top. */
function sightOf(box: HTMLElement): { top: number; bottom: number } {
  const { top, bottom } = box.getBoundingClientRect();
  const covered = box.querySelector(CHOSEN_NOTICE)?.getBoundingClientRect().bottom ?? top;
  return { top: Math.max(top, covered), bottom };
}
