/** The choices of every filter with what each would show, and what of them is on. */
import { compareDates } from '@/model/day/compareDates';
import { parseEdtf } from '@/model/day/edtf';
import type { Dataset } from '@/model/record/dataset';
import { KINDS, MODALITIES } from '@/model/record/lists';
import { participantIds } from '@/model/record/participants';
import type { Actor } from '@/model/record/schema';
import { KIND_WORDS, MODALITY_WORDS } from '@/model/record/words';
import type { Facet, Filtered } from './filterEvents';
import type { View } from './view';

/** One choice of a filter. */
export interface Choice {
  value: string;
  label: string;
  /** A second line from the sources, for instance an office as printed; `null` where there is none. */
  note: string | null;
  /** How many events would be shown if it were toggled, all other filters as they are. */
  count: number;
  isOn: boolean;
  /** The change that toggles it. */
  change: Partial<View>;
}

/**
 * Lists the choices that a filter of this dataset offers. Participants and topics come with those of most
 * events first, counted over the whole dataset so that the order stays while one filters; kinds and
 * modalities in the order of their lists. What no event has is left out unless it is on.
 */
export function filterChoices(dataset: Dataset, view: View, filtered: Filtered, facet: Facet): Choice[] {
  const chosen: readonly string[] = view[facet];
  const { shown, toggled } = filtered.counts[facet];
  // A value that no event of the other filters has changes nothing beside others, and leaves none alone.
  const without = chosen.length > 0 && !(facet === 'who' && view.match === 'all') ? shown : 0;
  return valuesOf(dataset, facet, chosen).map((value) => {
    const isOn = chosen.includes(value);
    return {
      value,
      ...namesOf(dataset, facet, value),
      count: toggled.get(value) ?? without,
      isOn,
      change: { [facet]: isOn ? chosen.filter((one) => one !== value) : [...chosen, value] },
    };
  });
}

/** Lists every choice that is on, in the order of the filters; the text search is not a choice. */
export function activeChoices(dataset: Dataset, view: View, filtered: Filtered): Choice[] {
  const facets: Facet[] = ['who', 'kind', 'topic', 'modality'];
  return facets.flatMap((facet) =>
    filterChoices(dataset, view, filtered, facet).filter((choice) => choice.isOn),
  );
}

const FIXED: Partial<Record<Facet, readonly string[]>> = { kind: KINDS, modality: MODALITIES };

function valuesOf(dataset: Dataset, facet: Facet, chosen: readonly string[]): string[] {
  const counts = countsOf(dataset)[facet];
  const present = (value: string) => counts.has(value) || chosen.includes(value);
  const fixed = FIXED[facet];
  if (fixed !== undefined) return fixed.filter(present);
  const values = [...new Set([...counts.keys(), ...chosen])];
  const nameOf = (value: string) => namesOf(dataset, facet, value).label;
  return values.sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || nameOf(a).localeCompare(nameOf(b), 'en'),
  );
}

type Counts = Record<Facet, Map<string, number>>;
const known = new WeakMap<Dataset, Counts>();

/** In how many events of the whole dataset each value stands. */
function countsOf(dataset: Dataset): Counts {
  const cached = known.get(dataset);
  if (cached !== undefined) return cached;
  const counts: Counts = { who: new Map(), kind: new Map(), modality: new Map(), topic: new Map() };
  const add = (facet: Facet, value: string) => counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  for (const event of dataset.events.values()) {
    add('kind', event.kind);
    add('modality', event.modality);
    for (const id of participantIds(event)) add('who', id);
    for (const id of event.agendaItems ?? []) add('topic', id);
  }
  known.set(dataset, counts);
  return counts;
}

function namesOf(dataset: Dataset, facet: Facet, value: string): { label: string; note: string | null } {
  if (facet === 'who') {
    const actor = dataset.actors.get(value);
    return { label: actor?.name ?? value, note: actor === undefined ? null : latestOffice(actor) };
  }
  if (facet === 'topic') return { label: dataset.agendaItems.get(value)?.title ?? value, note: null };
  if (facet === 'kind') return { label: KIND_WORDS[value as keyof typeof KIND_WORDS].many, note: null };
  const words = MODALITY_WORDS[value as keyof typeof MODALITY_WORDS];
  return { label: `${words.charAt(0).toUpperCase()}${words.slice(1)}`, note: null };
}

/** The office that a source gives an actor for the latest time, as printed; `null` without one. */
function latestOffice(actor: Actor): string | null {
  const dated = (actor.offices ?? []).flatMap((office) => {
    const reading = parseEdtf(office.asOf);
    return 'edtf' in reading ? [{ title: office.title, asOf: reading.edtf }] : [];
  });
  // Of two offices of one day the first in the record stands: it is the fuller one in the sources read so far.
  return dated.toSorted((a, b) => compareDates(b.asOf, a.asOf))[0]?.title ?? null;
}
