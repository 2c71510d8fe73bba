import type { FacetValues } from '@/model/record/eventTable';

const known = new WeakMap<FacetValues, ReadonlyMap<string, number>>();

/** In how many events of the whole dataset each value stands that any has. */
export function valueCounts(column: FacetValues): ReadonlyMap<string, number> {
  const cached = known.get(column);
  if (cached !== undefined) return cached;
  const sums = new Uint32Array(column.ids.length);
  for (const value of column.values) sums[value] = (sums[value] ?? 0) + 1;
  const counts = new Map(
    column.ids.flatMap((id, value) => (sums[value] ? [[id, sums[value]] as const] : [])),
  );
  known.set(column, counts);
  return counts;
}
