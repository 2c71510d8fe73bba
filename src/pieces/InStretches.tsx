import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { placesWithin, STRETCH } from '@/model/filter/listStretch';
import { sayMore } from '@/model/record/words';
import { Button } from '@/ui/Button';
import styles from './InStretches.module.css';

interface InStretchesProps<Item> {
  items: readonly Item[];
  /** What one of them is called: 'statement'. */
  noun: string;
  /** How much is drawn at a time, by the weights of the items; without weights so many of them. */
  most?: number;
  /** An item that holds a list of its own weighs more than one. */
  weigh?: (item: Item) => number;
  /** Those that are drawn wherever they stand, because they are selected: of these too no more than one stretch. */
  keeps?: (item: Item) => boolean;
  /** Draws those that are given, in an element whose children they are. */
  children: (drawn: readonly Item[]) => ReactNode;
}

/**
 * A list of which a first stretch is drawn: tens of thousands of rows would hold the page up. What is left is
 * counted, and drawn stretch by stretch as one asks; the focus goes to the first row that comes. On paper the count stays.
 */
export function InStretches<Item>(props: InStretchesProps<Item>) {
  const { items, noun, most = STRETCH, weigh, keeps, children } = props;
  const [room, setRoom] = useState(most);
  const last = useRef<Element>(undefined);
  useEffect(() => {
    const next = last.current?.nextElementSibling;
    last.current = undefined;
    if (!(next instanceof HTMLElement)) return;
    next.tabIndex = -1;
    next.focus();
  });
  const end = placesWithin(items, room, most, weigh);
  const kept = keeps === undefined ? [] : items.slice(end).filter(keeps);
  const drawn = [...items.slice(0, end), ...kept.slice(0, placesWithin(kept, most, most, weigh))];
  const left = items.length - drawn.length;
  function showMore({ currentTarget }: MouseEvent) {
    const list = currentTarget.previousElementSibling;
    last.current = (list instanceof HTMLTableElement ? list.tBodies[0] : list)?.children[end - 1];
    setRoom(room + most);
  }
  return (
    <>
      {children(drawn)}
      {left > 0 && (
        <Button className={styles.more} onClick={showMore}>
          {sayMore(left, noun)}
          <span className={styles.press}>
            : show the next {Math.min(left, placesWithin(items, room + most, most, weigh) - end)}
          </span>
        </Button>
      )}
    </>
  );
}
