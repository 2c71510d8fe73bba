import { lazyView } from '@/app/later/lazyView';
import { sayMissing } from '@/model/filter/sayMissing';
import type { Dataset } from '@/model/record/dataset';
import type { View } from '@/model/view/view';
import { Notice } from '@/ui/Notice';
import { largeChunk } from './pageChunks';
import type { TitleSearch } from './useTitleSearch';

const SearchNote = lazyView(largeChunk, 'the search', (file) => file.SearchNote, true);

interface NotesProps {
  dataset: Dataset;
  view: View;
  search: TitleSearch;
}

/** What one must know of the filters: what they cannot look at. */
export function Notes({ dataset, view, search }: NotesProps) {
  const missing = sayMissing(dataset.table, view);
  return (
    <>
      {search.titles !== null && <SearchNote query={view.q} search={search} titles={search.titles} />}
      {missing !== null && (
        <Notice tone="status" title="This filter looks at nothing.">
          {missing}
        </Notice>
      )}
    </>
  );
}
