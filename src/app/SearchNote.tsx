import { Notice } from '@/ui/Notice';
import styles from './App.module.css';
import { TryAgain } from './TryAgain';
import type { TitleSearch } from './useTitleSearch';

/** What a search in a large dataset covers, and how far it has come. */
export function SearchNote({ search, query }: { search: TitleSearch; query: string }) {
  if (search.failed) {
    return (
      <Notice
        action={<TryAgain label="Search again" onPress={search.failed.retry} />}
        title={`The titles could not be searched for “${query}”.`}
        tone="alert"
      >
        {search.failed.sentence} What is shown is not filtered by this text.
      </Notice>
    );
  }
  return (
    <p className={styles.searchNote} role="status">
      {search.isSearching
        ? `Searching the titles for “${query}” …`
        : 'Searched: the titles. Quoted words and names are not searched in a dataset of this size.'}
    </p>
  );
}
