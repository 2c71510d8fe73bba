import type { FacetValues } from './eventTable';

/**
 * Gathers the values of one facet, row by row, into a column. `valuesOf` gives the ids of a row, in any
 * order; one that it gives twice counts once. `first` are ids whose numbers are settled beforehand, whether
 * a row has them or not.
 */
export function facetValuesOf(
  size: number,
  valuesOf: (row: number) => Iterable<string>,
  first: readonly string[] = [],
): FacetValues {
  const ids = [...first];
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const offsets = new Uint32Array(size + 1);
  const values: number[] = [];
  for (let row = 0; row < size; row += 1) {
    for (const id of new Set(valuesOf(row))) {
      const number = numbers.get(id) ?? ids.push(id) - 1;
      numbers.set(id, number);
      values.push(number);
    }
    offsets[row + 1] = values.length;
  }
  return { ids, offsets, values: Uint32Array.from(values) };
}
