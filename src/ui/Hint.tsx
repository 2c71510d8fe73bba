import {
  type FocusEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
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

interface Opened {
  anchor: Element | null;
  close: () => void;
  /** The hint that it stands in. */
  outer: Opened | null;
}

/** There is one at a time, and what it stands in. */
let innermost: Opened | null = null;

/** Shows more about its children on hover and on focus. Escape closes it, and the pointer may move onto it. */
export function Hint({ children, hint, opensOnPress = false, className }: HintProps) {
  const [isOpen, setIsOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  // With the drawing that shows it: an Escape right after is meant for it.
  useLayoutEffect(() => {
    if (!isOpen) return;
    const element = anchor.current;
    const close = () => {
      window.clearTimeout(timer.current);
      setIsOpen(false);
    };
    let outer = innermost;
    for (; outer && !outer.anchor?.contains(element); outer = outer.outer) outer.close();
    const own: Opened = { anchor: element, close, outer };
    innermost = own;
    // Wherever the focus is: the pointer may have opened it.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || innermost !== own) return;
      // Escape closes one thing at a time: not also the sheet that the hint stands in.
      event.stopImmediatePropagation();
      event.preventDefault();
      // What it holds goes with it.
      if (element?.querySelector('[popover]')?.contains(document.activeElement))
        element.querySelector<HTMLElement>('a, button')?.focus();
      close();
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      document.removeEventListener('keydown', onKeyDown, { capture: true });
      if (innermost === own) innermost = outer;
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
    if (event.target.matches(':focus-visible') && !isWithin(event)) turn(true);
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
      data-hint=""
      // Also among words that go from right to left what it holds is of the page.
      dir="ltr"
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
