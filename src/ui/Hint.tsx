import { type FocusEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { HintBox } from './HintBox';

interface HintProps {
  /** What one points at or focuses; with `opensOnPress` also what one presses. */
  children: ReactNode;
  /** What the hint shows; made only when it opens. May hold links. */
  hint: () => ReactNode;
  /** For a trigger that has no other use than to open its hint: a tap opens it too. */
  opensOnPress?: boolean;
  className?: string | undefined;
}

/** Long enough that a pointer that only passes by opens nothing, and can cross the gap to the hint. */
const OPEN_AFTER = 150;
const CLOSE_AFTER = 180;

/** Closes the hint that is open: there is one at a time. */
let closeOpen = () => {};

/** Shows more about its children on hover and on focus. Escape closes it, and the pointer may move onto it. */
export function Hint({ children, hint, opensOnPress = false, className }: HintProps) {
  const [isOpen, setIsOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  useEffect(() => {
    if (!isOpen) return;
    const close = () => {
      window.clearTimeout(timer.current);
      setIsOpen(false);
    };
    closeOpen();
    closeOpen = close;
    // Wherever the focus is: the pointer may have opened it.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Escape closes one thing at a time: not also the sheet that the hint stands in.
      event.stopPropagation();
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      document.removeEventListener('keydown', onKeyDown, { capture: true });
      if (closeOpen === close) closeOpen = () => {};
    };
  }, [isOpen]);

  function turn(open: boolean, delay = 0) {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setIsOpen(open), delay);
  }
  // 'Over', for React tells of no 'enter' where what the pointer was on has just been taken out of the page.
  function onPointerOver(event: PointerEvent) {
    if (event.pointerType !== 'touch' && !isWithin(event)) turn(true, OPEN_AFTER);
  }
  function onPointerLeave(event: PointerEvent) {
    if (event.pointerType !== 'touch') turn(false, CLOSE_AFTER);
  }
  function onFocus(event: FocusEvent) {
    if (event.target.matches(':focus-visible')) turn(true);
  }
  function onBlur(event: FocusEvent) {
    if (isWithin(event)) return;
    // At once: the next Escape is meant for what has the focus now.
    window.clearTimeout(timer.current);
    setIsOpen(false);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what happens in the trigger inside it.
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys open it by the focus.
    <span
      className={className}
      onBlur={onBlur}
      onClick={opensOnPress ? () => turn(true) : undefined}
      onFocus={onFocus}
      onPointerLeave={onPointerLeave}
      onPointerOver={onPointerOver}
      ref={anchor}
    >
      {children}
      {isOpen && <HintBox anchor={anchor}>{hint()}</HintBox>}
    </span>
  );
}

/** Whether pointer or focus only goes from one part of the trigger and its hint to another. */
function isWithin({ currentTarget, relatedTarget }: PointerEvent | FocusEvent): boolean {
  return relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
}
