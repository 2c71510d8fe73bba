import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import styles from './HintBox.module.css';

interface HintBoxProps {
  anchor: RefObject<HTMLElement | null>;
  children: ReactNode;
}

const GAP = 6;
const EDGE = 8;
/** The least width in which words in their context are still read. */
const NARROW = '256px';

/** A box beside its anchor, in the top layer so that no pane cuts it. It follows when the page scrolls. */
export function HintBox({ anchor, children }: HintBoxProps) {
  const box = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const follow = () => anchor.current && place(element, anchor.current);
    element.showPopover();
    follow();
    window.addEventListener('scroll', follow, { capture: true, passive: true });
    window.addEventListener('resize', follow);
    return () => {
      window.removeEventListener('scroll', follow, { capture: true });
      window.removeEventListener('resize', follow);
    };
  }, [anchor]);
  return (
    <span className={styles.box} popover="manual" ref={box}>
      {children}
    </span>
  );
}

/**
 * Above the first line of the anchor. Where there is no room: right of it, or left, and of what one goes to next, if need
 * be as a narrower box; else below. Never beyond the window's edge.
 */
function place(box: HTMLElement, anchor: HTMLElement) {
  const at = (anchor.firstElementChild ?? anchor).getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  box.style.maxWidth = '';
  const { width, height } = box.getBoundingClientRect();
  let left = Math.max(EDGE, Math.min(at.left, clientWidth - EDGE - width));
  let top = at.top - GAP - height;
  if (top < EDGE) {
    top = at.bottom + GAP;
    for (const narrow of ['', NARROW]) {
      box.style.maxWidth = narrow;
      const free = placeBeside(box.getBoundingClientRect(), at, anchor);
      if (free !== null) {
        ({ left, top } = free);
        break;
      }
      box.style.maxWidth = '';
    }
  }
  box.style.top = `${top}px`;
  box.style.left = `${left}px`;
}

/** Where a box of that size stands beside what is kept clear of it; `null` where neither side has so much room. */
function placeBeside({ width, height }: DOMRect, at: DOMRect, anchor: HTMLElement) {
  const { clientWidth, clientHeight } = document.documentElement;
  const top = Math.max(EDGE, Math.min(at.top, clientHeight - EDGE - height));
  const kept = [at, ...nextAfter(anchor).map((one) => one.getBoundingClientRect())].filter(
    (one) => one.top < top + height && top < one.bottom,
  );
  const right = Math.max(...kept.map((one) => one.right)) + GAP;
  const left = Math.min(...kept.map((one) => one.left)) - GAP - width;
  if (right + width <= clientWidth - EDGE) return { left: right, top };
  return left >= EDGE ? { left, top } : null;
}

/** The next two that have a hint: one goes on to them by pointer or by Tab. */
function nextAfter(anchor: HTMLElement): Element[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT, (node) =>
    (node as HTMLElement).dataset.hint !== undefined && !anchor.contains(node)
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_SKIP,
  );
  walker.currentNode = anchor;
  return [walker.nextNode(), walker.nextNode()].filter((one) => one !== null) as Element[];
}
