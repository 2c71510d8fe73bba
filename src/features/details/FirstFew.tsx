import type { ReactNode } from 'react';
import { type Nouns, sayMore } from '@/model/record/words';
import { InStretches } from '@/pieces/InStretches';
import styles from './FirstFew.module.css';

interface FirstFewProps<Item> {
  items: readonly Item[];
  nouns: Nouns;
  /** Draws one of them: a `<li>` with a key. */
  children: (item: Item) => ReactNode;
}

/** So many items are in view at once; a single one more is shown rather than hidden behind a button. */
const FEW = 4;
/** And so many wait behind the button: an event has several such lists. */
const DRAWN = 100;

/** A list whose first items are in view, the others one press away. */
export function FirstFew<Item>({ items, nouns, children }: FirstFewProps<Item>) {
  const shown = items.length <= FEW + 1 ? items.length : FEW;
  return (
    <>
      <ul className={styles.list}>{items.slice(0, shown).map(children)}</ul>
      {items.length > shown && (
        <details className={styles.more}>
          <summary>{sayMore(items.length - shown, nouns)}</summary>
          <InStretches items={items.slice(shown)} most={DRAWN} nouns={nouns}>
            {(drawn) => <ul className={styles.list}>{drawn.map(children)}</ul>}
          </InStretches>
        </details>
      )}
    </>
  );
}
