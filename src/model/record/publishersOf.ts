import type { Dataset } from './dataset';
import { sourceIdsOf } from './sourceIdsOf';

/** Who published the passages, each source once; one that the dataset does not hold is called by its id. */
export function publishersOf(dataset: Dataset, passages: readonly string[] | undefined): string[] {
  return sourceIdsOf(dataset, passages).map((id) => dataset.sources.get(id)?.publisher ?? id);
}
