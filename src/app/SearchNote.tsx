import { Notice } from '@/ui/Notice';
import { Spoken } from '@/ui/Spoken';
import styles from './App.module.css';
import { TryAgain } from './TryAgain';
import type { TitleSearch } from './useTitleSearch';

/** What a search in a large dataset covers, and how far it has come: of one that is typed it is said at rest. */
export function SearchNote({ search, query }: { search: TitleSearch; query: string }) {
  const text = search.failed || query.trim() === '' ? '' : sayProgress(search, query);
  return (
    <>
      {search.failed && (
        <Notice
          action={<TryAgain label="Search again" onPress={search.failed.retry} />}
          title={`The titles could not be searched for “${query}”.`}
          tone="alert"
        >
          {search.failed.sentence} What is shown is not filtered by this text.
        </Notice>
      )}
      {text !== '' && <p className={styles.searchNote}>{text}</p>}
      <Spoken text={text} />
    </>
  );
}

function sayProgress({ isSearching }: TitleSearch, query: string): string {
  return isSearching
    ? `Searching the titles for “${query}” …`
    : 'Searched: the titles. Quoted words and names are not searched in a dataset of this size.';
}
