import { type PointerEvent, type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { Button } from './Button';
import styles from './Sheet.module.css';

interface SheetProps {
  /** The name of the sheet, for a screen reader. */
  label: string;
  isOpen: boolean;
  /** On a phone it is always as high as a sheet may be: what comes later, or is long now and short then, moves nothing. */
  isTall?: boolean;
  /** Escape, a press beside the sheet, the close button: the owner closes it. */
  onClose: () => void;
  children: ReactNode;
}

/**
 * A modal sheet: from the bottom edge on a phone, in the middle elsewhere. The page behind it rests. What
 * it shows brings its own space at the sides.
 */
export function Sheet({ label, isOpen, isTall = false, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // At once: what comes with the change, and takes the focus, could not while the page rests behind the sheet.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === isOpen) return;
    if (!isOpen) return element.close();
    element.showModal();
    // Not the close button: a reader came for what the sheet shows.
    element.querySelector<HTMLElement>('[data-sheet-body]')?.focus();
  }, [isOpen]);
  const pull = usePull(dialog, onClose);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the sheet; its key is Escape, as `cancel`.
    <dialog
      aria-label={label}
      className={styles.sheet}
      data-tall={isTall || undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      ref={dialog}
    >
      <div className={styles.body} data-sheet-body tabIndex={-1}>
        <div className={styles.top} {...pull}>
          <span aria-hidden="true" className={styles.grip} />
          <Button aria-label="Close" className={styles.close} icon="x" onClick={onClose} variant="quiet" />
        </div>
        {isOpen && children}
      </div>
    </dialog>
  );
}

/** A finger that draws a sheet down by its head for so many pixels closes it. */
const PULLED = 64;

/** What the head of a sheet listens to, so that it follows a finger down, and closes or rises again. */
function usePull(dialog: RefObject<HTMLDialogElement | null>, onClose: () => void) {
  const from = useRef<number | null>(null);
  const draw = (event: PointerEvent) => {
    const by = from.current === null ? 0 : Math.max(0, event.clientY - from.current);
    dialog.current?.style.setProperty('translate', `0 ${by}px`);
    return by;
  };
  const leave = (event: PointerEvent) => {
    const by = draw(event);
    from.current = null;
    draw(event);
    if (by > PULLED && event.type === 'pointerup') onClose();
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.pointerType === 'touch') from.current = event.clientY;
    },
    onPointerMove: draw,
    onPointerUp: leave,
    onPointerCancel: leave,
  };
}
