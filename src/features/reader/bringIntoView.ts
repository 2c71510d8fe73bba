/** A jump over more screens than this is not animated: it would be a blur, not a way. */
const FAR = 4;

/** Goes there, and gives up what is still on its way to elsewhere: `signal` ends this one in its turn. */
export function bringIntoView(box: HTMLElement, words: HTMLElement, mayMove: boolean, signal: AbortSignal) {
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
  const covered = box.querySelector('[data-chosen-notice]')?.getBoundingClientRect().bottom ?? 0;
  const top = Math.max(outer.top, 0, covered) + margin;
  const bottom = Math.min(outer.bottom, window.innerHeight) - margin;
  return inner.top >= top && inner.bottom <= bottom;
}
