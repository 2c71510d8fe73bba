import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Button } from './Button';
import styles from './Sheet.module.css';

interface SheetProps {
  /** The name of the sheet, for a screen reader. */
  label: string;
  isOpen: boolean;
  /** Escape, a press beside the sheet, the close button: the owner closes it. */
  onClose: () => void;
  children: ReactNode;
}

/**
 * A modal sheet: from the bottom edge on a phone, in the middle elsewhere. The page behind it rests. What
 * it shows brings its own space at the sides.
 */
export function Sheet({ label, isOpen, onClose, children }: SheetProps) {
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
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the sheet; its key is Escape, as `cancel`.
    <dialog
      aria-label={label}
      className={styles.sheet}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      ref={dialog}
    >
      <div className={styles.body} data-sheet-body tabIndex={-1}>
        <div className={styles.top}>
          <span aria-hidden="true" className={styles.grip} />
          <Button aria-label="Close" className={styles.close} icon="x" onClick={onClose} variant="quiet" />
        </div>
        {isOpen && children}
      </div>
    </dialog>
  );
}
