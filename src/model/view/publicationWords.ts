import { addTo } from '@/lib/addTo';
import type { Dataset } from '@/model/record/dataset';
import type { StatusEntry } from '@/model/record/schema';
import { sourceOf } from './logInTime';

/** By dataset, for each source the passages that are its dateline. */
const indexes = new WeakMap<Dataset, ReadonlyMap<string, string[]>>();

/** Lists the passages that print the day on which the source of a status was published: the words of its dateline. */
export function publicationWords(dataset: Dataset, entry: StatusEntry): readonly string[] {
  const index = indexes.get(dataset) ?? datelinesOf(dataset);
  indexes.set(dataset, index);
  return index.get(sourceOf(dataset, entry)?.id ?? '') ?? [];
}

function datelinesOf({ evidence, sources }: Dataset): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const { id, exact, source } of evidence.values())
    if (exact === sources.get(source)?.dateline) addTo(index, source, id);
  return index;
}
