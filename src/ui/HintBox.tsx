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

/** Above the first line of the anchor, for what one goes to next is below it; below where there is no room; never beyond the window's edge. */
function place(box: HTMLElement, anchor: HTMLElement) {
  const at = (anchor.firstElementChild ?? anchor).getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const above = at.top - GAP - height;
  const top = above >= EDGE ? above : at.bottom + GAP;
  const left = Math.max(EDGE, Math.min(at.left, clientWidth - EDGE - width));
  box.style.top = `${top}px`;
  box.style.left = `${left}px`;
}
