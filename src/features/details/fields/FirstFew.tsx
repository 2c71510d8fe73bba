import type { ReactNode } from 'react';
import { sayMore } from '@/model/record/words';
import { InStretches } from '@/pieces/InStretches';
import styles from './FirstFew.module.css';

interface FirstFewProps<Item> {
  items: readonly Item[];
  /** What one of them is called: 'statement'. */
  noun: string;
  /** Draws one of them: a `<li>` with a key. */
  children: (item: Item) => ReactNode;
}

/** So many items are in view at once; a single one more is shown rather than hidden behind a button. */
const FEW = 4;
/** And so many wait behind the button: an event has several such lists. */
const DRAWN = 100;

/** A list whose first items are in view, the others one press away. */
export function FirstFew<Item>({ items, noun, children }: FirstFewProps<Item>) {
  const shown = items.length <= FEW + 1 ? items.length : FEW;
  return (
    <>
      <ul className={styles.list}>{items.slice(0, shown).map(children)}</ul>
      {items.length > shown && (
        <details className={styles.more}>
          <summary>{sayMore(items.length - shown, noun)}</summary>
          <InStretches items={items.slice(shown)} most={DRAWN} noun={noun}>
            {(drawn) => <ul className={styles.list}>{drawn.map(children)}</ul>}
          </InStretches>
        </details>
      )}
    </>
  );
}
