import { compareDates } from '@/model/day/compareDates';
import { type Day, isoOf, sayDay } from '@/model/day/day';
import { parseEdtf } from '@/model/day/edtf';
import type { Dataset } from '@/model/record/dataset';
import type {
  Actor,
  AgendaItem,
  Claim,
  DiplomaticEvent,
  Participant,
  StatusEntry,
  Support,
  When,
} from '@/model/record/schema';
import { tableOf } from '@/model/record/tableOf';
import { type Use, usesOf } from '@/model/record/usages';
import { keepFacts, keepVariants } from '@/model/record/variants';
import { containsAny, containsWords } from '@/model/text/containsWords';
import {
  firstTold,
  isAsOfPublication,
  isHeard,
  isTold,
  type Knowledge,
  knowledgeOf,
  lastTold,
  publishedFrom,
} from './knowledgeOf';
import { keepVoices } from './voiceOf';

/** A dataset as it was known at the end of a day. */
export interface AsKnown {
  day: Day;
  /** What was known and said by then, in the shape that every view takes. */
  dataset: Dataset;
  /** By id: the events that were only expected then, as today's record has them. */
  expected: ReadonlyMap<string, DiplomaticEvent>;
  /** The events that may have been held by then; their day is not stated, so they are not shown. */
  unsure: readonly DiplomaticEvent[];
  /** The passages of which nothing was known by then: each tells something, and nothing of it is shown. */
  unknown: ReadonlySet<string>;
  /** How many events the whole dataset holds. */
  total: number;
}

/**
 * Takes a dataset back to the end of a day, by the rule of `knowledgeOf`. An event that was only expected keeps no
 * fact but those that the words of its announcement hold; any other keeps what had been told of it. A claim is known
 * with the event it was made at, a denial that nobody else heard there with its source; a status with its event and its
 * claim, or else with its source, and what was given otherwise with the claim that says so; nothing refers to what is
 * not known.
 */
export function asKnownOn(dataset: Dataset, day: Day): AsKnown {
  const knowledge = new Map<string, Knowledge>();
  for (const event of dataset.events.values()) knowledge.set(event.id, knowledgeOf(dataset, event, day));
  const stateOf = (id: string) => knowledge.get(id)?.state ?? 'unknown';
  const claims = keep(
    dataset.claims,
    (claim) => stateOf(claim.event) === 'record' && isHeard(dataset, claim, day),
  );
  const isShown = (id: string) => stateOf(id) === 'record' || stateOf(id) === 'expected';
  const said = new Set([...claims.values()].flatMap(({ evidence }) => evidence));
  const known: Known = { dataset, day, claims, said, isShown, isSettled: (id) => stateOf(id) === 'record' };
  const agendaItems = knownAgenda(known);
  const actors = new Map([...dataset.actors].map(([id, actor]) => [id, withOfficesBy(actor, known)]));
  const events = [...dataset.events.values()].flatMap((event) => {
    const found = knowledge.get(event.id);
    if (found?.state === 'record') return [withoutUnknown(event, known, { agendaItems, actors })];
    return found?.state === 'expected' ? [asExpected(event, known, found.words)] : [];
  });
  const all = [...dataset.events.values()];
  const then: Dataset = {
    ...dataset,
    ...inOrder(events, dataset),
    actors,
    agendaItems,
    claims: new Map([...claims].map(([id, claim]) => [id, aboutKnown(claim, known, agendaItems)])),
  };
  keepVoices(dataset, then);
  return {
    day,
    dataset: then,
    expected: new Map(all.filter(({ id }) => stateOf(id) === 'expected').map((event) => [event.id, event])),
    unsure: all.filter(({ id }) => stateOf(id) === 'unsure'),
    unknown: unknownPassages(dataset, then),
    total: dataset.events.size,
  };
}

function unknownPassages(dataset: Dataset, then: Dataset): Set<string> {
  const [before, after] = [usesOf(dataset), usesOf(then)];
  const unknown = new Set<string>();
  for (const id of dataset.evidence.keys()) {
    const most = mostOf(after.get(id));
    if (most < MOST && most < mostOf(before.get(id))) unknown.add(id);
  }
  return unknown;
}

/** The most that words can tell. */
const MOST = 2;

/** What words tell by that of their uses which tells most; of tens of thousands of passages mostly the first one does. */
function mostOf(uses: readonly Use[] = []): number {
  return [MOST, 1].find((weight) => uses.some((use) => weigh(use) === weight)) ?? 0;
}

/**
 * How much words tell that serve for this. A name is known at any time; what we infer from words that were yet to come,
 * or call a point of the agenda by them, makes them no more known, but some serve for nothing else.
 */
function weigh({ kind, field, isBasis }: Use): number {
  if (kind === 'actor' || kind === 'place') return 0;
  return isBasis || field === 'name' ? 1 : MOST;
}

interface Known {
  dataset: Dataset;
  day: Day;
  claims: ReadonlyMap<string, Claim>;
  /** The passages of these claims. */
  said: ReadonlySet<string>;
  /** Whether an event is shown at all, and whether it is shown as its record has it. */
  isShown: (event: string) => boolean;
  isSettled: (event: string) => boolean;
}

function knownAgenda(known: Known): Map<string, AgendaItem> {
  const { dataset, isSettled } = known;
  const onAgenda = new Set(
    [...dataset.events.values()].flatMap(({ id, agendaItems = [] }) => {
      if (!isSettled(id)) return [];
      const isTold = toldOf(id, known);
      return agendaItems.filter((item) => isTold(dataset.agendaItems.get(item) ?? {}));
    }),
  );
  const items = [...dataset.agendaItems.values()].flatMap((item) => {
    const log = item.log.filter((entry) => isStatusKnown(entry, known));
    return log.length > 0 || onAgenda.has(item.id) ? [{ ...item, log: inWordsOfThen(log, known) }] : [];
  });
  return new Map(items.map((item) => [item.id, item]));
}

function isStatusKnown(entry: StatusEntry, known: Known): boolean {
  const { event, claim } = entry;
  if (isAsOfPublication(entry)) return publishedFrom(known.dataset, entry) <= known.day;
  if (claim !== undefined && !known.claims.has(claim)) return false;
  if (event === undefined) return true;
  return known.isSettled(event) && (claim !== undefined || toldOf(event, known)(entry));
}

/** An event as its record has it: the facts that were told, the references that lead to what is known. */
function withoutUnknown(
  record: DiplomaticEvent,
  known: Known,
  then: Pick<Dataset, 'agendaItems' | 'actors'>,
): DiplomaticEvent {
  const { claims, isShown } = known;
  const event = asTold(record, known);
  const { agendaItems, figures, relations, participants } = event;
  return {
    ...event,
    participants: participants.map((one) => withKnownOffice(one, then.actors)),
    ...(agendaItems && { agendaItems: agendaItems.filter((id) => then.agendaItems.has(id)) }),
    ...(figures && { figures: figures.filter(({ claim }) => claim === undefined || claims.has(claim)) }),
    ...(relations && { relations: relations.filter((relation) => isShown(relation.event)) }),
  };
}

/** A participant without the office that only a source of a later day gives. */
function withKnownOffice(one: Participant, actors: Dataset['actors']): Participant {
  if (!('actor' in one) || one.office === undefined) return one;
  const { office, ...without } = one;
  return actors.get(one.actor)?.offices?.some(({ title }) => title === office) ? one : without;
}

/** An event with the facts that were told, in the words of then. */
function asTold(record: DiplomaticEvent, known: Known): DiplomaticEvent {
  // Thousands of events, all of whose words were published by then, are not copied for nothing.
  if (lastTold(known.dataset, record.id) <= known.day) return record;
  // Of a single source none is later than the rest.
  const isWhole = known.dataset.sources.size < 2;
  const told = isWhole ? record : keepFacts(record, toldOf(record.id, known));
  return inWordsOfThen(keptThen(told, known), known);
}

/** Tells of facts of an event whether a source had told them, the first one in any case, or a speaker. */
function toldOf(event: string, { dataset, day, said }: Known): (fact: Support) => boolean {
  const last = Math.max(day, firstTold(dataset, event)) as Day;
  return (fact) => isTold(dataset, fact, last, said);
}

/** The event with what was published otherwise by then, or said: whoever denied it had done so once the words were spoken. */
function keptThen(record: DiplomaticEvent, { dataset, day, said }: Known): DiplomaticEvent {
  return keepVariants(record, (variant) => isTold(dataset, variant, day, said));
}

/**
 * A record in the words of the sources that were published by then: where one of several that tell of a fact was not
 * yet, its words are left out. A fact of which all came later keeps the words of the first of them.
 */
function inWordsOfThen<T>(record: T, known: Known): T {
  // Of a single source none is later than the rest: thousands of events are not copied for nothing.
  if (known.dataset.sources.size < 2) return record;
  const dayOf = (id: string) => publishedFrom(known.dataset, { evidence: [id] });
  const thoseOfThen = (ids: readonly string[]): readonly string[] => {
    const days = ids.map(dayOf);
    const last = Math.max(known.day, Math.min(...days));
    return days.every((day) => day <= last) ? ids : ids.filter((_, at) => Number(days[at]) <= last);
  };
  const visit = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    let then: object | null = null;
    for (const [name, field] of Object.entries(value)) {
      const kept = name === 'evidence' && Array.isArray(field) ? thoseOfThen(field) : visit(field);
      if (kept === field) continue;
      // Copied only where words are left out: most of thousands of records stay as they are.
      then ??= Array.isArray(value) ? [...value] : { ...value };
      Object.assign(then, { [name]: kept });
    }
    return then ?? value;
  };
  return visit(record) as T;
}

/** An event that was still to come: what its announcement says of it, and nothing that was learnt later. */
function asExpected(event: DiplomaticEvent, known: Known, told: readonly string[]): DiplomaticEvent {
  const { dataset } = known;
  const { evidence } = inWordsOfThen({ evidence: told }, known);
  const words = evidence.flatMap((id) => dataset.evidence.get(id)?.exact ?? []);
  const support = { evidence: [...evidence] };
  const place = dataset.places.get(event.place?.place ?? '');
  const { otherwise } = keptThen(event, known);
  const isPlaceSaid = place !== undefined && containsAny(words, [place.name, ...(place.aliases ?? [])]);
  return {
    id: event.id,
    kind: event.kind,
    modality: 'expected',
    title: event.title,
    summary: 'Still to come: known from what was said of it beforehand.',
    when: whenExpected(event.when, words, known, support.evidence),
    ...(isPlaceSaid && { place: { place: place.id, ...support } }),
    participants: event.participants
      .filter((one) => containsAny(words, namesOf(dataset, one)))
      .map(({ part, ...one }) =>
        'actor' in one ? { actor: one.actor, part, ...support } : { label: one.label, part, ...support },
      ),
    ...(otherwise && { otherwise }),
    ...support,
  };
}

function namesOf(dataset: Dataset, one: DiplomaticEvent['participants'][number]): string[] {
  if ('label' in one) return [one.label];
  const actor = dataset.actors.get(one.actor);
  return actor === undefined ? [] : [actor.name, ...(actor.aliases ?? [])];
}

/** The date, where the announcement gives it; else only that it was not yet. */
function whenExpected(when: When, words: readonly string[], { day }: Known, evidence: string[]): When {
  if (when.words !== undefined && containsWords(words, when.words))
    return { ...when, otherwise: undefined, evidence };
  return {
    edtf: `${isoOf(day)}/..`,
    position: 'within',
    inferred: {
      what: `that it was to come after ${sayDay(day)}`,
      basis: 'It was announced by then, in words that give no day as the record has it.',
      evidence,
    },
  };
}

/**
 * An actor with the offices of the days up to then, as far as the first source that tells of the actor prints them, or
 * one that was published.
 */
function withOfficesBy(actor: Actor, { dataset, day }: Known): Actor {
  if (actor.offices === undefined) return actor;
  const told = [actor, ...actor.offices].flatMap(({ evidence = [] }) => evidence);
  const last = Math.max(day, publishedFrom(dataset, { evidence: told }));
  const offices = actor.offices.filter((office) => {
    const reading = parseEdtf(office.asOf);
    const isBegun = 'edtf' in reading && (reading.edtf.span.start ?? day) <= day;
    return isBegun && publishedFrom(dataset, office) <= last;
  });
  return { ...actor, offices };
}

/** A claim in the words that were published by then, about what is known. */
function aboutKnown(record: Claim, known: Known, items: ReadonlyMap<string, AgendaItem>): Claim {
  const claim = inWordsOfThen(record, known);
  const { isShown } = known;
  const { about } = claim;
  if (about === undefined) return claim;
  const { events, agendaItems } = about;
  return {
    ...claim,
    about: {
      ...about,
      ...(events && { events: events.filter(isShown) }),
      ...(agendaItems && { agendaItems: agendaItems.filter((id) => items.has(id)) }),
    },
  };
}

/** What was expected may lie elsewhere in time than what came. */
function inOrder(all: readonly DiplomaticEvent[], before: Pick<Dataset, 'events' | 'dates'>) {
  const dated = all.flatMap((event) => {
    const date = dateThen(event, before);
    return date === undefined ? [] : [{ event, date }];
  });
  dated.sort((a, b) => compareDates(a.date, b.date));
  const events = new Map(dated.map(({ event }) => [event.id, event]));
  const dates = new Map(dated.map(({ event, date }) => [event.id, date]));
  return { events, dates, table: tableOf(events.values(), dates) };
}

/** Most events have the date that their record has, which has been read. */
function dateThen({ id, when }: DiplomaticEvent, { events, dates }: Pick<Dataset, 'events' | 'dates'>) {
  const reading = when.edtf === events.get(id)?.when.edtf ? null : parseEdtf(when.edtf);
  return reading !== null && 'edtf' in reading ? reading.edtf : dates.get(id);
}

function keep<T>(records: ReadonlyMap<string, T>, test: (record: T) => boolean): Map<string, T> {
  return new Map([...records].filter(([, record]) => test(record)));
}
