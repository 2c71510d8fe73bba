import type { Dataset } from '@/model/record/dataset';
import type { RowPredicate } from '@/model/record/eventTable';
import type { View } from '@/model/view/view';
import { filteringLane, standsIn } from './filteringLane';
import { filteringWindow, isAsked } from './filteringWindow';
import { matchesText } from './searchText';

/**
 * Lists the filters of a view that look at more than a facet: only those that are on. Text is looked for in
 * the whole record, or, where the records are not here, by whoever searches the titles.
 */
export function rowPredicates(dataset: Dataset, view: View): RowPredicate[] {
  const predicates: RowPredicate[] = [];
  if (view.q.trim() !== '') {
    predicates.push(dataset.table.foundBy?.(view.q) ?? ((row) => matchesText(dataset, row, view.q)));
  }
  const window = filteringWindow(view);
  if (window !== null) predicates.push(isAsked(dataset.table, view, window));
  const lane = filteringLane(view);
  if (lane !== null) predicates.push(standsIn(dataset, lane));
  return predicates;
}
