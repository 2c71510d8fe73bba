import { onceFor } from '@/lib/onceFor';
import type { FacetValues } from '@/model/record/eventTable';

/** In how many events of the whole dataset each value stands that any has. */
export const valueCounts = onceFor((column: FacetValues): ReadonlyMap<string, number> => {
  const sums = new Uint32Array(column.ids.length);
  for (const value of column.values) sums[value] = (sums[value] ?? 0) + 1;
  return new Map(column.ids.flatMap((id, value) => (sums[value] ? [[id, sums[value]] as const] : [])));
});
