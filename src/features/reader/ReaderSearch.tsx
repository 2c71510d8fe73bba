import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { TextSearch } from '@/features/reader/scroll/useTextSearch';
import { groupDigits } from '@/lib/groupDigits';
import { sayCount } from '@/model/record/words';
import { Button } from '@/ui/Button';
import field from '@/ui/field.module.css';
import { Spoken } from '@/ui/Spoken';
import styles from './ReaderSearch.module.css';

interface ReaderSearchProps {
  search: TextSearch;
  onClose: () => void;
}

/** A line to look for words in the article: Enter goes on, Shift and Enter back, Escape ends it. */
export function ReaderSearch({ search, onClose }: ReaderSearchProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') search.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  const isEmpty = (search.count ?? 0) === 0;
  return (
    <search className={styles.search}>
      <input
        aria-label="Search in this article"
        className={`${field.field} ${styles.box}`}
        maxLength={500}
        onChange={(event) => search.look(event.target.value)}
        onKeyDown={onKeyDown}
        placeholder="Search in this article"
        ref={box}
        type="search"
        value={search.words}
      />
      <span className={styles.count}>
        <span aria-hidden="true">{sayHits(search)}</span>
        <Spoken text={sayHits(search)} />
      </span>
      <Button
        aria-label="Previous hit"
        disabled={isEmpty}
        icon="chevron-up"
        onClick={() => search.step(-1)}
        variant="quiet"
      />
      <Button
        aria-label="Next hit"
        disabled={isEmpty}
        icon="chevron-down"
        onClick={() => search.step(1)}
        variant="quiet"
      />
      <Button aria-label="Close the search" icon="x" onClick={onClose} variant="quiet" />
    </search>
  );
}

function sayHits({ count, isLooking, marked: { first, ranges }, isBehind, at }: TextSearch): string {
  if (count === null) return isLooking ? 'Searching …' : '';
  const all = sayCount(count, 'hit', 'hits');
  const [from, to] = [first + 1, first + ranges.length].map(groupDigits);
  const limit = !isBehind && ranges.length < count ? `, ${from} to ${to} marked` : '';
  return at === null ? `${all}${limit}` : `${groupDigits(at + 1)} of ${all}${limit}`;
}
