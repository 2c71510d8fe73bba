import type { Dataset } from '@/model/record/dataset';
import type { View } from '@/model/view/view';
import { type FacetCounts, facetCounts } from './facetCounts';
import { choicesOf, FILTER_FIELDS, type Filtered, type FilterField } from './filterEvents';

type ChoiceCounts = Readonly<Record<FilterField, FacetCounts>>;

const known = new WeakMap<Filtered, ChoiceCounts>();

/** Counts for each filter what toggling each of its choices would show; `filtered` is what the view leaves. */
export function choiceCounts(dataset: Dataset, view: View, filtered: Filtered): ChoiceCounts {
  const counts = known.get(filtered) ?? countAll(dataset, view, filtered);
  known.set(filtered, counts);
  return counts;
}

function countAll(dataset: Dataset, view: View, { fails }: Filtered): ChoiceCounts {
  const counts = FILTER_FIELDS.map((field, at) => [
    field,
    facetCounts(choicesOf(dataset, view, field), fails, 1 << at),
  ]);
  return Object.fromEntries(counts) as ChoiceCounts;
}
