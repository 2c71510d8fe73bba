/**
 * Named filters that a dataset offers by itself: what most readers of such a dataset ask first, made from the
 * kinds and the participants it has. None of them is empty.
 */

import { onceFor } from '@/lib/onceFor';
import type { Dataset } from '@/model/record/dataset';
import { kindOfRow } from '@/model/record/eventTable';
import type { Kind, Modality } from '@/model/record/lists';
import { inShort } from '@/model/view/inShort';
import { valueCounts } from '@/model/view/valueCounts';
import { linkTo, NO_FILTERS, type View } from '@/model/view/view';

/** A choice of filters that is set by one press. */
export interface Preset {
  label: string;
  /** The change that sets it, or takes it off where it is set; a search that is on stays. */
  change: Partial<View>;
  isOn: boolean;
}

const TOGETHER: readonly Kind[] = ['meeting', 'call', 'talks', 'summit', 'contacts'];
const OUTCOMES: readonly Kind[] = ['agreement', 'signing', 'approval'];
const AHEAD: readonly Modality[] = ['expected', 'possible'];

/** Lists the presets of a dataset, and which of them the view is. */
export function presetsOf(dataset: Dataset, view: View): Preset[] {
  const { q: _, ...filters } = NO_FILTERS;
  return namedFilters(dataset).map(({ label, filter }) => {
    const isOn = linkTo(view, { ...filters, ...filter }) === linkTo(view, {});
    return { label, isOn, change: isOn ? filters : { ...filters, ...filter } };
  });
}

interface NamedFilter {
  label: string;
  filter: Partial<View>;
}

const namedFilters = onceFor((dataset: Dataset): NamedFilter[] => [
  ...leaders(dataset),
  ...ofKinds(dataset),
  ...ahead(dataset),
]);

/** The two people who met most often, and at least twice: the leaders of this dataset. */
function leaders({ table, actors }: Dataset): NamedFilter[] {
  const { offsets, values, ids } = table.facets.who;
  const isPerson = ids.map((id) => actors.get(id)?.kind === 'person');
  const meetings = new Map<number, number>();
  for (let row = 0; row < table.size; row += 1) {
    if (kindOfRow(table, row) !== 'meeting') continue;
    const people = [...values.subarray(offsets[row], offsets[row + 1])].filter((value) => isPerson[value]);
    const [one, other] = people.sort((a, b) => a - b);
    if (one === undefined || other === undefined || people.length > 2) continue;
    const pair = one * ids.length + other;
    meetings.set(pair, (meetings.get(pair) ?? 0) + 1);
  }
  const [pair, count] = [...meetings].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0]);
  if (count < 2) return [];
  const who = [ids[Math.floor(pair / ids.length)] ?? '', ids[pair % ids.length] ?? ''];
  const [one, other] = who.map((id) => inShort(actors.get(id)?.name ?? id));
  return [{ label: `${one} meets ${other}`, filter: { kind: ['meeting'], who, match: 'all' } }];
}

function ofKinds({ table }: Dataset): NamedFilter[] {
  const counts = valueCounts(table.facets.kind);
  const named = [
    { label: 'Who met and spoke', kinds: TOGETHER },
    { label: 'What came of it', kinds: OUTCOMES },
  ];
  return named.flatMap(({ label, kinds }) => {
    const kind = kinds.filter((one) => counts.has(one));
    // One kind alone is a choice among the kinds, not worth a name of its own.
    return kind.length > 1 ? [{ label, filter: { kind } }] : [];
  });
}

function ahead({ table }: Dataset): NamedFilter[] {
  const counts = valueCounts(table.facets.modality);
  const modality = AHEAD.filter((one) => counts.has(one));
  return modality.length > 0 ? [{ label: 'Still to come', filter: { modality } }] : [];
}
