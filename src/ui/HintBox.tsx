import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import styles from './HintBox.module.css';

interface HintBoxProps {
  anchor: RefObject<HTMLElement | null>;
  children: ReactNode;
}

const GAP = 6;
const EDGE = 8;

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
 * Above the first line of the anchor. Where there is no room: right of it, or left, and of what one goes to next; else
 * below. Never beyond the window's edge.
 */
function place(box: HTMLElement, anchor: HTMLElement) {
  const at = (anchor.firstElementChild ?? anchor).getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  let left = Math.max(EDGE, Math.min(at.left, clientWidth - EDGE - width));
  let top = at.top - GAP - height;
  if (top < EDGE) {
    const beside = Math.max(EDGE, Math.min(at.top, clientHeight - EDGE - height));
    const kept = [at, ...nextAfter(anchor).map((one) => one.getBoundingClientRect())].filter(
      (one) => one.top < beside + height && beside < one.bottom,
    );
    const right = Math.max(...kept.map((one) => one.right)) + GAP;
    const before = Math.min(...kept.map((one) => one.left)) - GAP - width;
    const free = right + width <= clientWidth - EDGE ? right : before >= EDGE ? before : null;
    left = free ?? left;
    top = free === null ? at.bottom + GAP : beside;
  }
  box.style.top = `${top}px`;
  box.style.left = `${left}px`;
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
