import type { ReactNode } from 'react';
import styles from './FirstFew.module.css';

interface FirstFewProps {
  /** The items of the list, each a `<li>` with a key. */
  items: readonly ReactNode[];
  /** What the items are: 'statements'. */
  noun: string;
}

/** So many items are in view at once; a single one more is shown rather than hidden behind a button. */
const FEW = 4;

/** A list whose first items are in view, the others one press away. */
export function FirstFew({ items, noun }: FirstFewProps) {
  const shown = items.length <= FEW + 1 ? items.length : FEW;
  return (
    <>
      <ul className={styles.list}>{items.slice(0, shown)}</ul>
      {items.length > shown && (
        <details className={styles.more}>
          <summary>
            {items.length - shown} more {noun}
          </summary>
          <ul className={styles.list}>{items.slice(shown)}</ul>
        </details>
      )}
    </>
  );
}
