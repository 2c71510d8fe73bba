import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from './Button';
import type { IconName } from './iconNodes';
import styles from './Popover.module.css';

interface PopoverProps {
  /** The words on the button. */
  button: ReactNode;
  /** What the button opens, for a screen reader; its own words where they say enough. */
  label?: string;
  icon?: IconName;
  /** On the button. */
  className?: string | undefined;
  /** Names the button for a key of the page: `data-command`. */
  command?: string;
  /** What opens; made only while it is open. `close` closes it and gives the focus back to the button. */
  children: (close: () => void) => ReactNode;
}

const GAP = 6;
const EDGE = 8;

/** A button that opens a box beside it. Escape and a press elsewhere close it, and focus returns. */
export function Popover({ button, label, icon, className, command, children }: PopoverProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const anchor = useRef<HTMLSpanElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  // The browser moves the focus while it opens the box, so what the box shows must stand before: a key
  // pressed right after the one that opened it belongs to the box already.
  function prepare() {
    flushSync(() => setIsOpen(true));
    box.current?.querySelector('[data-first]')?.setAttribute('autofocus', '');
  }
  // Once it is open and has its size; again when a phone is turned, or a sentence appears in the box.
  useEffect(() => {
    if (!isOpen || !box.current || !anchor.current) return;
    const [opened, beside] = [box.current, anchor.current];
    const watcher = new ResizeObserver(() => place(opened, beside));
    watcher.observe(opened);
    watcher.observe(document.documentElement);
    return () => watcher.disconnect();
  }, [isOpen]);
  const close = () => {
    box.current?.hidePopover();
    anchor.current?.querySelector('button')?.focus();
  };
  return (
    <span className={styles.anchor} ref={anchor}>
      <Button
        aria-label={label}
        className={className}
        data-command={command}
        {...(icon ? { icon } : {})}
        iconAfter="chevron-down"
        popoverTarget={id}
      >
        {button}
      </Button>
      <div
        className={styles.box}
        id={id}
        onBeforeToggle={({ newState }) => newState === 'open' && prepare()}
        onToggle={({ newState }) => newState === 'closed' && setIsOpen(false)}
        popover="auto"
        ref={box}
      >
        {isOpen && children(close)}
      </div>
    </span>
  );
}

/**
 * Under the button, or above it where that leaves more room, and wholly on the page, wherever the button is: it may be
 * scrolled out of sight. Its height is what is left there.
 */
function place(box: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const [above, below] = [at.top - GAP - EDGE, clientHeight - at.bottom - GAP - EDGE];
  box.style.maxHeight = '';
  const isAbove = box.offsetHeight > below && above > below;
  box.style.maxHeight = `${Math.min(clientHeight - 2 * EDGE, Math.max(160, isAbove ? above : below))}px`;
  const within = (wanted: number, page: number, size: number) =>
    `${Math.max(EDGE, Math.min(wanted, page - EDGE - size))}px`;
  const top = isAbove ? at.top - GAP - box.offsetHeight : at.bottom + GAP;
  box.style.left = within(at.left, clientWidth, box.offsetWidth);
  box.style.top = within(top, clientHeight, box.offsetHeight);
}
