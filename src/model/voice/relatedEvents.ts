/**
 * What of a dataset belongs to one event beside its own fields. The rules here follow references
 * that the dataset states; from dates only the last known status of an item is told.
 */

import { logInTime } from '@/model/agenda/logInTime';
import type { Dataset } from '@/model/record/dataset';
import type { Relation } from '@/model/record/lists';
import type { AgendaItem, Claim, DiplomaticEvent, StatusEntry, Support } from '@/model/record/schema';
import { RELATION_WORDS } from '@/model/record/words';
import { sayGap } from '@/model/words/sayGap';

/** Another event, as one event is related to it. */
export interface RelatedEvent {
  relation: Relation;
  /** Read from the event that is looked at: 'Follows', 'Followed by'. */
  words: string;
  id: string;
  /** `null` where the dataset names an event that it does not hold. */
  event: DiplomaticEvent | null;
  /** Computed, for instance '13 days later'; `null` where one of the dates is not known to the day. */
  gap: string | null;
  support: Support;
}

/** Whatever is related to an event, sorted by what it means to a reader. */
export interface RelatedEvents {
  /** Events of kind agreement that follow from this one or are part of it. */
  outcomes: RelatedEvent[];
  /** Events that announced this one. */
  announcements: RelatedEvent[];
  /** All others, both ways: first what this event says of others, then what others say of it. */
  others: RelatedEvent[];
}

/** Finds the events that an event is related to, in either direction. */
export function relatedEvents(dataset: Dataset, event: DiplomaticEvent): RelatedEvents {
  const found: RelatedEvents = { outcomes: [], announcements: [], others: [] };
  for (const { type, event: id, ...support } of event.relations ?? []) {
    found.others.push(relate(dataset, event, { relation: type, way: 'out', id, support }));
  }
  for (const other of dataset.events.values()) {
    for (const { type, event: target, ...support } of other.relations ?? []) {
      if (target !== event.id) continue;
      const related = relate(dataset, event, { relation: type, way: 'back', id: other.id, support });
      if (type === 'announces') found.announcements.push(related);
      else if (isOutcome(other, event, type)) found.outcomes.push(related);
      else found.others.push(related);
    }
  }
  return found;
}

/** An agreement that follows another agreement is not its outcome, but the next step. */
function isOutcome(other: DiplomaticEvent, event: DiplomaticEvent, type: Relation): boolean {
  return (
    other.kind === 'agreement' && event.kind !== 'agreement' && (type === 'follows' || type === 'part-of')
  );
}

interface Link {
  relation: Relation;
  way: 'out' | 'back';
  id: string;
  support: Support;
}

function relate(dataset: Dataset, from: DiplomaticEvent, { relation, way, id, support }: Link): RelatedEvent {
  return {
    relation,
    words: RELATION_WORDS[relation][way],
    id,
    event: dataset.events.get(id) ?? null,
    gap: sayGap(dataset.dates.get(from.id), dataset.dates.get(id)),
    support,
  };
}

/** Finds what was said at an event, and what was said of it elsewhere, in the order of the file. */
export function claimsOf(dataset: Dataset, event: DiplomaticEvent): { here: Claim[]; elsewhere: Claim[] } {
  const claims = [...dataset.claims.values()];
  return {
    here: claims.filter((claim) => claim.event === event.id),
    elsewhere: claims.filter((claim) => claim.event !== event.id && claim.about?.events?.includes(event.id)),
  };
}

/** An agenda item as it stands at an event. */
export interface ItemStatus {
  id: string;
  /** `null` where the dataset names an item that it does not hold. */
  item: AgendaItem | null;
  /** The statuses that this event brought; where it brought none, the last known one, if any. */
  entries: StatusEntry[];
  /** Whether `entries` are of this event. */
  isHere: boolean;
}

/** Lists the agenda items of an event with their statuses. */
export function agendaOf(dataset: Dataset, event: DiplomaticEvent): ItemStatus[] {
  return (event.agendaItems ?? []).map((id) => {
    const item = dataset.agendaItems.get(id) ?? null;
    const log = item === null ? [] : logInTime(dataset, item).map(({ entry }) => entry);
    const here = log.filter((entry) => entry.event === event.id);
    return { id, item, entries: here.length > 0 ? here : log.slice(-1), isHere: here.length > 0 };
  });
}
