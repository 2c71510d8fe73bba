import type { CodedTexts } from '@/model/record/eventColumns';
import type { FacetValues } from '@/model/record/eventTable';

const NONE: readonly string[] = [];

/**
 * The values of a facet for the rows given, in their order. `listOf` gives the ids that a value of the column
 * lists, each once. Only ids that some row has are in the result; a column that is absent gives none.
 */
export function columnFacet(
  texts: CodedTexts | undefined,
  rows: Uint32Array,
  listOf: (value: string | null) => readonly string[],
): FacetValues {
  const offsets = new Uint32Array(rows.length + 1);
  if (texts === undefined) return { ids: NONE, offsets, values: new Uint32Array(0) };
  const numbers = new Map<string, number>();
  const lists: (Uint32Array | undefined)[] = [];
  const numbersOf = (row: number): Uint32Array => {
    const code = texts.codes[row] ?? 0;
    lists[code] ??= Uint32Array.from(listOf(texts.values[code] ?? null), (id) => numberOf(numbers, id));
    return lists[code];
  };
  for (let at = 0; at < rows.length; at += 1)
    offsets[at + 1] = (offsets[at] ?? 0) + numbersOf(rows[at] ?? 0).length;
  const values = new Uint32Array(offsets[rows.length] ?? 0);
  for (let at = 0; at < rows.length; at += 1) values.set(numbersOf(rows[at] ?? 0), offsets[at] ?? 0);
  return { ids: [...numbers.keys()], offsets, values };
}

function numberOf(numbers: Map<string, number>, id: string): number {
  const number = numbers.get(id) ?? numbers.size;
  numbers.set(id, number);
  return number;
}
