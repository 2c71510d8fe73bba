import { type ReactNode, useId, useRef, useState } from 'react';
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
    put();
  }
  function put() {
    if (box.current && anchor.current) place(box.current, anchor.current);
  }
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
        onToggle={({ newState }) => (newState === 'open' ? put() : setIsOpen(false))}
        popover="auto"
        ref={box}
      >
        {isOpen && children(close)}
      </div>
    </span>
  );
}

/**
 * Under the button, or above it where that leaves more room, as far to the left as it must be to stay on the
 * page; its height is what is left there.
 */
function place(box: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const [above, below] = [at.top - GAP - EDGE, clientHeight - at.bottom - GAP - EDGE];
  box.style.maxHeight = '';
  const isAbove = box.offsetHeight > below && above > below;
  box.style.maxHeight = `${Math.max(160, isAbove ? above : below)}px`;
  box.style.left = `${Math.max(EDGE, Math.min(at.left, clientWidth - EDGE - box.offsetWidth))}px`;
  box.style.top = `${isAbove ? at.top - GAP - box.offsetHeight : at.bottom + GAP}px`;
}
