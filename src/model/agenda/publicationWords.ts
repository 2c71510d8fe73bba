import { addTo } from '@/lib/addTo';
import { onceFor } from '@/lib/onceFor';
import type { Dataset } from '@/model/record/dataset';
import type { StatusEntry } from '@/model/record/schema';
import { sourceOf } from './logInTime';

/** Lists the passages that print the day on which the source of a status was published: the words of its dateline. */
export function publicationWords(dataset: Dataset, entry: StatusEntry): readonly string[] {
  return datelinesOf(dataset).get(sourceOf(dataset, entry)?.id ?? '') ?? [];
}

/** For each source the passages that are its dateline. */
const datelinesOf = onceFor(({ evidence, sources }: Dataset) => {
  const index = new Map<string, string[]>();
  for (const { id, exact, source } of evidence.values())
    if (exact === sources.get(source)?.dateline) addTo(index, source, id);
  return index;
});
