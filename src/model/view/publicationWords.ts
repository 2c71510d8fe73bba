import type { Dataset } from '@/model/record/dataset';
import type { StatusEntry } from '@/model/record/schema';
import { sourceOf } from './logInTime';

/** Lists the passages that print the day on which the source of a status was published: the words of its dateline. */
export function publicationWords(dataset: Dataset, entry: StatusEntry): string[] {
  const source = sourceOf(dataset, entry);
  if (source?.dateline === undefined) return [];
  return [...dataset.evidence.values()].flatMap(({ id, exact, source: of }) =>
    of === source.id && exact === source.dateline ? [id] : [],
  );
}
