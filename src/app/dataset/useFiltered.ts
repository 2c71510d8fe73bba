import { useMemo } from 'react';
import { type Filtered, filterEvents, filterKey } from '@/model/filter/filterEvents';
import type { Dataset } from '@/model/record/dataset';
import type { View } from '@/model/view/view';

/** The events that pass the filters of a view, and all filters as one text. The same filters give the same `filtered`. */
export function useFiltered(dataset: Dataset, view: View): { filtered: Filtered; filters: string } {
  const filters = filterKey(view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `filters` is all of the view that filters.
  const filtered = useMemo(() => filterEvents(dataset, view), [dataset, filters]);
  return { filtered, filters };
}
