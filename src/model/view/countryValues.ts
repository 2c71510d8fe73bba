import { foldText } from '@/lib/foldText';
import { onceFor } from '@/lib/onceFor';
import type { Dataset } from '@/model/record/dataset';
import type { FacetValues } from '@/model/record/eventTable';
import { facetValuesOf } from '@/model/record/facetValues';

/** The countries of the places where events were, as a facet: its values are ids made from their names. */
export interface CountryValues {
  column: FacetValues;
  nameOf: (id: string) => string;
}

/** Gathers the country of each event's place; an event whose place has none has no value. */
export const countryValues = onceFor((dataset: Dataset): CountryValues => {
  const { place } = dataset.table.facets;
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const countries = place.ids.map((id) => {
    const name = dataset.places.get(id)?.country?.name;
    if (name === undefined) return [];
    const country = ids.get(name) ?? idOf(name, taken);
    ids.set(name, country);
    taken.add(country);
    return [country];
  });
  const column = facetValuesOf(dataset.table.size, (row) => {
    const [from = 0, to = 0] = [place.offsets[row], place.offsets[row + 1]];
    if (to - from === 1) return countries[place.values[from] ?? 0] ?? [];
    return [...place.values.subarray(from, to)].flatMap((value) => countries[value] ?? []);
  });
  const names = new Map([...ids].map(([name, id]) => [id, name]));
  return { column, nameOf: (id: string) => names.get(id) ?? id };
});

/** An id that an address can hold; a number where the name has no Latin letters, or folds to what is taken. */
function idOf(name: string, taken: ReadonlySet<string>): string {
  const slug = foldText(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return slug === '' || slug.length > 70 || taken.has(slug) ? `country-${taken.size + 1}` : slug;
}
