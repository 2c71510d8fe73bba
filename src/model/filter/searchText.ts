import { foldText } from '@/lib/foldText';
import { agendaSupport } from '@/model/record/agendaWords';
import type { Dataset } from '@/model/record/dataset';
import type { Actor, DiplomaticEvent, Place, Support } from '@/model/record/schema';
import { evidenceOf } from '@/model/record/usages';

/** A text of an event in which words are looked for. */
export interface SearchedText {
  where: 'title' | 'name' | 'agenda' | 'summary' | 'quote';
  text: string;
  /** What it rests on; nothing for a title and a summary, which are ours. */
  support: () => Support;
}

const OURS = (): Support => ({});
const cache = new WeakMap<DiplomaticEvent, string>();

/**
 * Whether an event's title, names (of participants and place, aliases included), agenda items, summary or quoted
 * words hold every word of `query`, wherever in a word it stands. Case and diacritics do not matter. Of a row whose
 * record is not here only the title is looked at.
 */
export function matchesText(dataset: Dataset, row: number, query: string): boolean {
  const text = foldedText(dataset, row);
  return soughtWords(query).every((word) => text.includes(word));
}

/** All of its texts as one: to fold each by itself takes twice as long. */
function foldedText(dataset: Dataset, row: number): string {
  const event = dataset.table.recordOf(row);
  const known = event && cache.get(event);
  if (known !== undefined) return known;
  const texts = searchedTexts(dataset, row);
  const folded = foldText(texts.map(({ text }) => text).join(' \n '));
  if (event) cache.set(event, folded);
  return folded;
}

/** The words of a query, folded; none where there is nothing to look for. */
export function soughtWords(query: string): string[] {
  return foldText(query)
    .split(' ')
    .filter((word) => word !== '');
}

/** The texts of a row in which words are looked for, its title first. */
export function searchedTexts(dataset: Dataset, row: number): SearchedText[] {
  const event = dataset.table.recordOf(row);
  if (event === undefined) return [searched('title', dataset.table.titleOf(row))];
  return [
    searched('title', event.title),
    ...namesOf(dataset, event),
    ...agendaOf(dataset, event),
    searched('summary', event.summary),
    ...quotesOf(dataset, event),
  ];
}

function searched(where: SearchedText['where'], text: string, support = OURS): SearchedText {
  return { where, text, support };
}

function namesOf({ actors, places }: Dataset, event: DiplomaticEvent): SearchedText[] {
  const { participants, place } = event;
  const labels = participants.flatMap((one) =>
    'label' in one ? [searched('name', one.label, () => one)] : [],
  );
  const people = participants.flatMap((one) =>
    ('actor' in one ? [one.actor] : (one.resolvesTo ?? [])).flatMap((id) => spellings(actors.get(id), one)),
  );
  return [...labels, ...people, ...(place ? spellings(places.get(place.place), place) : [])];
}

function spellings(named: Actor | Place | undefined, support: Support): SearchedText[] {
  const names = named === undefined ? [] : [named.name, ...(named.aliases ?? [])];
  return names.map((name) => searched('name', name, () => support));
}

function agendaOf(dataset: Dataset, event: DiplomaticEvent): SearchedText[] {
  const items = (event.agendaItems ?? []).flatMap((id) => dataset.agendaItems.get(id) ?? []);
  return items.map((item) => searched('agenda', item.title, () => agendaSupport(dataset, event.id, item)));
}

function quotesOf(dataset: Dataset, event: DiplomaticEvent): SearchedText[] {
  const passages = evidenceOf(dataset, event.id).flatMap((id) => dataset.evidence.get(id) ?? []);
  return passages.map(({ id, exact }) => searched('quote', exact, () => ({ evidence: [id] })));
}
