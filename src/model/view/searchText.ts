import { foldText } from '@/lib/foldText';
import type { Dataset } from '@/model/record/dataset';
import { participantIds } from '@/model/record/participants';
import type { DiplomaticEvent } from '@/model/record/schema';
import { evidenceOf } from '@/model/record/usages';

const cache = new WeakMap<DiplomaticEvent, string>();

/**
 * Whether an event's title, names (of participants and place, aliases included) or quoted words hold
 * every word of `query`, wherever in a word it stands. Case and diacritics do not matter. Of a row whose
 * record is not here only the title is looked at.
 */
export function matchesText(dataset: Dataset, row: number, query: string): boolean {
  const words = foldText(query).split(' ');
  const event = dataset.table.recordOf(row);
  const text = event === undefined ? foldText(dataset.table.titleOf(row)) : searchText(dataset, event);
  return words.every((word) => text.includes(word));
}

function searchText(dataset: Dataset, event: DiplomaticEvent): string {
  const known = cache.get(event);
  if (known !== undefined) return known;
  const text = foldText([event.title, ...namesOf(dataset, event), ...quotesOf(dataset, event)].join(' \n '));
  cache.set(event, text);
  return text;
}

function namesOf(dataset: Dataset, event: DiplomaticEvent): string[] {
  const labels = event.participants.flatMap((participant) =>
    'label' in participant ? [participant.label] : [],
  );
  const actors = participantIds(event).flatMap((id) => dataset.actors.get(id) ?? []);
  const place = event.place && dataset.places.get(event.place.place);
  return [
    ...labels,
    ...[...actors, ...(place ? [place] : [])].flatMap((named) => [named.name, ...(named.aliases ?? [])]),
  ];
}

function quotesOf(dataset: Dataset, event: DiplomaticEvent): string[] {
  return evidenceOf(dataset, event.id).flatMap((id) => dataset.evidence.get(id)?.exact ?? []);
}
