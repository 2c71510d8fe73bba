/** The choices of every filter with what each would show, and what of them is on. */

import { compareDates } from '@/model/day/compareDates';
import { parseEdtf } from '@/model/day/edtf';
import type { Dataset } from '@/model/record/dataset';
import type { FacetValues } from '@/model/record/eventTable';
import { KINDS, MODALITIES } from '@/model/record/lists';
import type { Actor } from '@/model/record/schema';
import { KIND_WORDS, MODALITY_WORDS } from '@/model/record/words';
import { inShort } from '@/model/view/inShort';
import { valueCounts } from '@/model/view/valueCounts';
import { LAYERS, type Layer, type View } from '@/model/view/view';
import type { FacetCounts } from './facetCounts';
import { columnOf, FILTER_FIELDS, type FilterField } from './filterEvents';

/** One value that a filter offers. */
export interface Option {
  field: FilterField;
  value: string;
  label: string;
  /** A second line from the sources, for instance an office as printed; `null` where there is none. */
  note: string | null;
  isOn: boolean;
  /** The change that toggles it. */
  change: Partial<View>;
}

/** One choice of a filter. */
export interface Choice extends Option {
  /** How many events would be shown if it were toggled, all other filters as they are. */
  count: number;
}

/**
 * Lists the choices that a filter of this dataset offers, with what `choiceCounts` found for it. Participants, places
 * and topics come with those of most events first, counted over the whole dataset so that the order stays while one
 * filters; kinds and modalities in the order of their lists. What no event has is left out unless it is on.
 */
export function filterChoices(
  dataset: Dataset,
  view: View,
  field: FilterField,
  { toggled }: FacetCounts,
): Choice[] {
  // A kind or modality that the table has no number for is one that no event has.
  return optionsOf(dataset, view, field).map((option) =>
    Object.assign(option, { count: toggled.get(option.value) ?? 0 }),
  );
}

/** Lists every choice that is on, in the order of the filters; the text search is not a choice. */
export function activeChoices(dataset: Dataset, view: View): Option[] {
  return FILTER_FIELDS.filter((field) => view[field].length > 0).flatMap((field) =>
    optionsOf(dataset, view, field)
      .filter((option) => option.isOn)
      .map((option) => ({ ...option, label: `${CHIP_WORDS[field] ?? ''}${option.label}` })),
  );
}

function optionsOf(dataset: Dataset, view: View, field: FilterField): Option[] {
  const chosen: readonly string[] = view[field];
  return valuesOf(dataset, field, chosen).map((value) => {
    const isOn = chosen.includes(value);
    return {
      field,
      value,
      // Read when they are wanted: of tens of thousands of choices few are drawn.
      get label() {
        return inShort(labelOf(dataset, field, value));
      },
      get note() {
        return noteOf(dataset, field, value);
      },
      isOn,
      get change() {
        return { [field]: isOn ? chosen.filter((one) => one !== value) : [...chosen, value] };
      },
    };
  });
}

/** What a chip says before a label that could be taken for a participant. */
const CHIP_WORDS: Partial<Record<FilterField, string>> = { not: 'not ', speaker: 'said by ' };

const FIXED: Partial<Record<FilterField, readonly string[]>> = {
  kind: KINDS,
  modality: MODALITIES,
  layer: LAYERS,
};

function valuesOf(dataset: Dataset, field: FilterField, chosen: readonly string[]): string[] {
  const column = columnOf(dataset, field);
  const counts = valueCounts(column);
  const present = (value: string) => counts.has(value) || chosen.includes(value);
  const fixed = FIXED[field];
  if (fixed !== undefined) return fixed.filter(present);
  const most = orders.get(column) ?? byName(dataset, field, [...counts.keys()], counts);
  orders.set(column, most);
  const others = [...new Set(chosen)].filter((value) => !counts.has(value));
  return [...most, ...byName(dataset, field, others, counts)];
}

/** By column, the values that events have in their order: of tens of thousands it takes long to find. */
const orders = new WeakMap<FacetValues, readonly string[]>();
const { compare } = new Intl.Collator('en');

/** Sorts values: those of most events first, then by their names. */
function byName(
  dataset: Dataset,
  field: FilterField,
  values: readonly string[],
  counts: ReadonlyMap<string, number>,
): string[] {
  return values
    .map((value) => ({ value, count: counts.get(value) ?? 0, name: labelOf(dataset, field, value) }))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name))
    .map(({ value }) => value);
}

function labelOf(dataset: Dataset, field: FilterField, value: string): string {
  if (isOfActors(field)) return dataset.actors.get(value)?.name ?? value;
  if (field === 'place') return dataset.places.get(value)?.name ?? value;
  if (field === 'topic') return dataset.agendaItems.get(value)?.title ?? value;
  if (field === 'kind') return KIND_WORDS[value as keyof typeof KIND_WORDS].many;
  if (field === 'layer') return LAYER_WORDS[value as Layer].label;
  const words = MODALITY_WORDS[value as keyof typeof MODALITY_WORDS];
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function noteOf(dataset: Dataset, field: FilterField, value: string): string | null {
  if (field === 'layer') return LAYER_WORDS[value as Layer].note;
  const actor = isOfActors(field) ? dataset.actors.get(value) : undefined;
  return actor === undefined ? null : latestOffice(actor);
}

function isOfActors(field: FilterField): boolean {
  return field === 'who' || field === 'not' || field === 'speaker';
}

const LAYER_WORDS: Readonly<Record<Layer, { label: string; note: string }>> = {
  asserted: { label: 'Asserted', note: 'in the reporter’s own words' },
  said: { label: 'Said', note: 'in a speaker’s words' },
  inferred: { label: 'Inferred', note: 'by the curator, with the basis' },
};

/** The office that a source gives an actor for the latest time, as printed; `null` without one. */
function latestOffice(actor: Actor): string | null {
  const dated = (actor.offices ?? []).flatMap((office) => {
    const reading = parseEdtf(office.asOf);
    return 'edtf' in reading ? [{ title: office.title, asOf: reading.edtf }] : [];
  });
  // Of two offices of one day the first in the record stands: it is the fuller one in the sources read so far.
  return dated.toSorted((a, b) => compareDates(b.asOf, a.asOf))[0]?.title ?? null;
}
