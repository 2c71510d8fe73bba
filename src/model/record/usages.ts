/**
 * What every passage carries, and which passages carry every event. Indexed once per dataset in one pass;
 * the three look-ups are inverse to each other: `eventsOf` holds an event exactly where `evidenceOf` holds
 * the passage.
 */

import { addTo } from '@/lib/addTo';
import { onceFor } from '@/lib/onceFor';
import type { Dataset } from './dataset';
import type { Actor, AgendaItem, Claim, DiplomaticEvent, Place, Support } from './schema';
import { variantsOf } from './variants';

/** Something that rests on a passage. */
export interface Use {
  /** What is supported: an event, a claim, a status of an agenda item, an actor, a place. */
  kind: 'event' | 'claim' | 'status' | 'actor' | 'place';
  /** The id of that event, claim, agenda item, actor or place. */
  id: string;
  field:
    | 'modality'
    | 'date'
    | 'place'
    | 'participant'
    | 'office'
    | 'duration'
    | 'figure'
    | 'relation'
    | 'summary'
    | 'claim'
    | 'speaker'
    | 'status'
    | 'name';
  /** Which one, where there may be several: a name, an office, a figure, the words of a status. */
  label?: string;
  /** The passage does not print the fact: an inference rests on it. */
  isBasis?: true;
  /** It prints another value than the one that the fact holds. */
  isOtherwise?: true;
}

interface Index {
  /** By event, its passages in text order. */
  evidence: Map<string, string[]>;
  /** By passage, its events in order of time. */
  events: Map<string, string[]>;
  eventsAbout: Map<string, string[]>;
}

/** Maps each passage to all that rests on it; a passage that nothing rests on is absent. */
export function usesOf(dataset: Dataset): ReadonlyMap<string, readonly Use[]> {
  return usesIn(dataset);
}

/** Lists the events that a passage carries – itself or through a claim made there – in order of time. */
export function eventsOf(dataset: Dataset, evidenceId: string): string[] {
  return indexOf(dataset).events.get(evidenceId) ?? [];
}

/** Lists the events that the claims in a passage are about, without those that it carries, in order of time. */
export function eventsAboutOf(dataset: Dataset, evidenceId: string): string[] {
  return indexOf(dataset).eventsAbout.get(evidenceId) ?? [];
}

/** Lists every passage of an event, the claims made there included, in the order of the sources. */
export function evidenceOf(dataset: Dataset, eventId: string): string[] {
  return indexOf(dataset).evidence.get(eventId) ?? [];
}

const usesIn = onceFor(findUses);
/** Apart from the uses: who asks for those alone does not wait for this. */
const indexOf = onceFor((dataset: Dataset): Index => joinEvents(dataset, usesIn(dataset)));

/** Gives a passage, and what it supports, to the index that is being made. */
type Add = (fact: Support | undefined, use: Use) => void;

function findUses(dataset: Dataset): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const add: Add = (fact, use) => {
    for (const id of fact?.evidence ?? []) addTo(uses, id, use);
    for (const id of fact?.inferred?.evidence ?? []) addTo(uses, id, { ...use, isBasis: true });
  };
  for (const event of dataset.events.values()) addEvent(event, dataset, add);
  for (const claim of dataset.claims.values()) addClaim(claim, dataset, add);
  for (const item of dataset.agendaItems.values()) addAgendaItem(item, add);
  for (const actor of dataset.actors.values()) addActor(actor, add);
  for (const place of dataset.places.values()) addPlace(place, add);
  return uses;
}

function addEvent(event: DiplomaticEvent, dataset: Dataset, add: Add): void {
  const use = { kind: 'event', id: event.id } as const;
  add(event, { ...use, field: 'summary' });
  add(event.when, { ...use, field: 'date' });
  add(event.place, { ...use, field: 'place' });
  for (const participant of event.participants) {
    const name = 'label' in participant ? participant.label : dataset.actors.get(participant.actor)?.name;
    add(participant, { ...use, field: 'participant', label: name ?? '' });
  }
  add(event.duration, { ...use, field: 'duration' });
  for (const figure of event.figures ?? []) add(figure, { ...use, field: 'figure', label: figure.label });
  for (const { field, label, support } of variantsOf(event)) {
    add(support, { ...use, field, ...(label !== undefined && { label }), isOtherwise: true });
  }
  for (const relation of event.relations ?? []) {
    add(relation, { ...use, field: 'relation', label: dataset.events.get(relation.event)?.title ?? '' });
  }
}

function addClaim(claim: Claim, dataset: Dataset, add: Add): void {
  const name = dataset.actors.get(claim.speaker.actor)?.name ?? '';
  add({ evidence: claim.evidence }, { kind: 'claim', id: claim.id, field: 'claim', label: name });
  add(claim.speaker, { kind: 'claim', id: claim.id, field: 'speaker', label: name });
}

function addAgendaItem(item: AgendaItem, add: Add): void {
  add(item, { kind: 'status', id: item.id, field: 'name', label: item.title });
  for (const entry of item.log)
    add(entry, { kind: 'status', id: item.id, field: 'status', label: entry.words });
}

function addActor(actor: Actor, add: Add): void {
  add(actor, { kind: 'actor', id: actor.id, field: 'name', label: actor.name });
  for (const office of actor.offices ?? []) {
    add(office, { kind: 'actor', id: actor.id, field: 'office', label: office.title });
  }
}

function addPlace(place: Place, add: Add): void {
  add(place, { kind: 'place', id: place.id, field: 'name', label: place.name });
  add(place.country, { kind: 'place', id: place.id, field: 'name', label: place.country?.name ?? '' });
}

/** Joins passages and events through their uses; walking each list in its order keeps both sides sorted. */
function joinEvents(dataset: Dataset, uses: ReadonlyMap<string, readonly Use[]>): Index {
  const carried = new Map<string, Set<string>>();
  const about = new Map<string, Set<string>>();
  for (const id of inTextOrder(dataset)) {
    for (const use of uses.get(id) ?? []) {
      const claim = use.kind === 'claim' ? dataset.claims.get(use.id) : undefined;
      const event = use.kind === 'event' ? use.id : claim?.event;
      if (event !== undefined) put(carried, event, id);
      if (use.field !== 'claim') continue;
      for (const other of claim?.about?.events ?? []) put(about, other, id);
    }
  }
  const events = new Map<string, string[]>();
  const eventsAbout = new Map<string, string[]>();
  for (const event of dataset.events.keys()) {
    for (const id of carried.get(event) ?? []) addTo(events, id, event);
    for (const id of about.get(event) ?? []) if (!carried.get(event)?.has(id)) addTo(eventsAbout, id, event);
  }
  return { events, eventsAbout, evidence: new Map([...carried].map(([event, ids]) => [event, [...ids]])) };
}

/** Passages by the order of their sources in the file, then by where they start and end. */
function inTextOrder(dataset: Dataset): string[] {
  const rank = new Map([...dataset.sources.keys()].map((id, at) => [id, at]));
  const rankOf = (source: string): number => rank.get(source) ?? rank.size;
  return [...dataset.evidence.values()]
    .toSorted((a, b) => rankOf(a.source) - rankOf(b.source) || a.start - b.start || a.end - b.end)
    .map((quote) => quote.id);
}

function put(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}
