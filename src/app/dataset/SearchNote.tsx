import { useMemo, useSyncExternalStore } from 'react';
import { TryAgain } from '@/app/problems/TryAgain';
import type { TitleStore } from '@/data/events/titleStore';
import { afterGesture } from '@/ui/afterGesture';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Progress } from '@/ui/Progress';
import { Spoken } from '@/ui/Spoken';
import styles from './Centre.module.css';
import type { TitleSearch } from './useTitleSearch';

/**
 * What a search in a large dataset covers, and how far it has come, or the titles that are waited for: of one that is
 * typed it is said at rest, and how far it is with none of its steps.
 */
export function SearchNote({
  search,
  titles,
  query,
}: {
  search: TitleSearch;
  titles: TitleStore;
  query: string;
}) {
  const { ended, isSearching, stop } = search;
  const watch = useMemo(() => afterGesture(titles.watch), [titles]);
  const wanted = useSyncExternalStore(watch, titles.wantedSoFar);
  const all = useSyncExternalStore(watch, titles.allSoFar);
  const isAsked = query.trim() !== '' && ended === null;
  const progress = isAsked && isSearching ? all : wanted;
  const text = isAsked ? sayProgress(isSearching, query) : wanted === null ? '' : COMING;
  return (
    <>
      {ended && (
        <Notice
          action={<TryAgain label="Search again" onPress={ended.retry} />}
          title={
            ended.sentence === null
              ? `The search for “${query}” was stopped.`
              : `The titles could not be searched for “${query}”.`
          }
          ref={ended.sentence === null ? takeLostFocus : null}
          tone={ended.sentence === null ? 'status' : 'alert'}
        >
          {ended.sentence} What is shown is not filtered by this text.
        </Notice>
      )}
      {text !== '' && <p className={styles.searchNote}>{text}</p>}
      {progress !== null && <Progress label={isSearching ? 'Searching the titles' : COMING} {...progress} />}
      {isAsked && isSearching && all !== null && <Button onClick={stop}>Stop</Button>}
      <Spoken text={text} />
    </>
  );
}

/** The button that stopped the search is gone, and the focus with it. */
function takeLostFocus(notice: HTMLElement | null): void {
  if (document.activeElement === document.body) notice?.focus();
}

const COMING = 'The titles are being loaded …';

function sayProgress(isSearching: boolean, query: string): string {
  return isSearching
    ? `Searching the titles for “${query}” …`
    : 'Searched: the titles. Quoted words and names are not searched in a dataset of this size.';
}
