import type { RecordList, RecordOf } from '@/model/record/recordLists';
import type { Support } from '@/model/record/schema';

/** One mention of a record by its id, with the field that holds it. */
export interface Reference {
  list: RecordList;
  id: string;
  /** As in messages: `participants[2].actor`, counted from 0. */
  field: string;
}

type ReferencesOf = { [List in RecordList]: (record: RecordOf<List>) => Reference[] };

const REFERENCES: ReferencesOf = {
  sources: () => [],
  evidence: ({ source }) => one('sources', source, 'source'),
  actors: (actor) => [
    ...ofSupport(actor),
    ...(actor.offices ?? []).flatMap((office, at) => ofSupport(office, `offices[${at}].`)),
  ],
  places: (place) => [...ofSupport(place), ...many('evidence', place.country?.evidence, 'country.evidence')],
  agendaItems: (item) => [
    ...ofSupport(item),
    ...item.log.flatMap((entry, at) => [
      ...ofSupport(entry, `log[${at}].`),
      ...one('events', entry.event, `log[${at}].event`),
      ...one('claims', entry.claim, `log[${at}].claim`),
    ]),
  ],
  claims: (claim) => [
    ...many('evidence', claim.evidence, 'evidence'),
    ...one('actors', claim.speaker.actor, 'speaker.actor'),
    ...ofSupport(claim.speaker, 'speaker.'),
    ...one('events', claim.event, 'event'),
    ...many('events', claim.about?.events, 'about.events'),
    ...many('agendaItems', claim.about?.agendaItems, 'about.agendaItems'),
    ...many('actors', claim.about?.actors, 'about.actors'),
  ],
  events: (event) => [
    ...ofSupport(event),
    ...ofOtherwise(event),
    ...ofSupport(event.when, 'when.'),
    ...ofOtherwise(event.when, 'when.'),
    ...one('places', event.place?.place, 'place.place'),
    ...ofSupport(event.place, 'place.'),
    ...ofOtherwise(event.place, 'place.'),
    ...event.participants.flatMap(ofParticipant),
    ...many('agendaItems', event.agendaItems, 'agendaItems'),
    ...ofSupport(event.duration, 'duration.'),
    ...ofOtherwise(event.duration, 'duration.'),
    ...(event.figures ?? []).flatMap((figure, at) => [
      ...ofSupport(figure, `figures[${at}].`),
      ...one('claims', figure.claim, `figures[${at}].claim`),
      ...ofOtherwise(figure, `figures[${at}].`),
    ]),
    ...(event.relations ?? []).flatMap((relation, at) => [
      ...one('events', relation.event, `relations[${at}].event`),
      ...ofSupport(relation, `relations[${at}].`),
    ]),
  ],
};

/** Lists every record that a record names, in the order of its fields; whether they exist is not asked. */
export function referencesOf<List extends RecordList>(list: List, record: RecordOf<List>): Reference[] {
  return REFERENCES[list](record);
}

function ofParticipant(participant: RecordOf<'events'>['participants'][number], at: number): Reference[] {
  const field = `participants[${at}].`;
  const actors =
    'actor' in participant
      ? one('actors', participant.actor, `${field}actor`)
      : many('actors', participant.resolvesTo, `${field}resolvesTo`);
  return [...actors, ...ofSupport(participant, field)];
}

function ofSupport(fact: Support | undefined, field = ''): Reference[] {
  return [
    ...many('evidence', fact?.evidence, `${field}evidence`),
    ...many('evidence', fact?.inferred?.evidence, `${field}inferred.evidence`),
  ];
}

interface Differing {
  otherwise?: readonly (Support & { place?: string; claim?: string | undefined })[] | undefined;
}

/** What the values name that other passages give. */
function ofOtherwise(fact: Differing | undefined, field = ''): Reference[] {
  return (fact?.otherwise ?? []).flatMap((variant, at) => {
    const path = `${field}otherwise[${at}].`;
    return [
      ...one('places', variant.place, `${path}place`),
      ...one('claims', variant.claim, `${path}claim`),
      ...ofSupport(variant, path),
    ];
  });
}

function one(list: RecordList, id: string | undefined, field: string): Reference[] {
  return id === undefined ? [] : [{ list, id, field }];
}

function many(list: RecordList, ids: readonly string[] | undefined, field: string): Reference[] {
  return (ids ?? []).map((id, at) => ({ list, id, field: `${field}[${at}]` }));
}
