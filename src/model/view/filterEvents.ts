import type { Dataset } from '@/model/record/dataset';
import { participantIds } from '@/model/record/participants';
import type { DiplomaticEvent } from '@/model/record/schema';
import { type FacetCounts, facetCounts } from './facetCounts';
import { matchesText } from './searchText';
import type { View } from './view';

/** The filters that offer choices; text search is the one that does not. */
export type Facet = 'who' | 'kind' | 'modality' | 'topic';

export interface Filtered {
  /** The events that pass, in order of time. */
  events: DiplomaticEvent[];
  /** How many events the dataset holds. */
  total: number;
  /** For each filter, what toggling each of its choices would show. */
  counts: Readonly<Record<Facet, FacetCounts>>;
}

/** What of an event each filter looks at. Being mentioned is not taking part: `who` is participants. */
const VALUES: Readonly<Record<Facet, (event: DiplomaticEvent) => readonly string[]>> = {
  who: participantIds,
  kind: (event) => [event.kind],
  modality: (event) => [event.modality],
  topic: (event) => event.agendaItems ?? [],
};
const FACETS = Object.keys(VALUES) as Facet[];

/** Filters the events of a dataset by a view, and counts what every other choice would show. */
export function filterEvents(dataset: Dataset, view: View): Filtered {
  const found = [...dataset.events.values()].filter(
    (event) => view.q.trim() === '' || matchesText(dataset, event, view.q),
  );
  const counts = Object.fromEntries(
    FACETS.map((facet) => {
      const others = FACETS.filter((other) => other !== facet);
      const base = found.filter((event) => others.every((other) => passes(event, other, view)));
      return [facet, facetCounts(base, VALUES[facet], view[facet], matchOf(facet, view))];
    }),
  ) as Record<Facet, FacetCounts>;
  return {
    events: found.filter((event) => FACETS.every((facet) => passes(event, facet, view))),
    total: dataset.events.size,
    counts,
  };
}

/** Whether any filter is on. */
export function isFiltered(view: View): boolean {
  return view.q.trim() !== '' || FACETS.some((facet) => view[facet].length > 0);
}

function passes(event: DiplomaticEvent, facet: Facet, view: View): boolean {
  const chosen: readonly string[] = view[facet];
  if (chosen.length === 0) return true;
  const values = VALUES[facet](event);
  return matchOf(facet, view) === 'any'
    ? chosen.some((value) => values.includes(value))
    : chosen.every((value) => values.includes(value));
}

function matchOf(facet: Facet, view: View): 'any' | 'all' {
  return facet === 'who' ? view.match : 'any';
}
