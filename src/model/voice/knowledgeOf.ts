/**
 * What was known of an event on a day. The rule, from which every view follows:
 *
 * - A source is known from the day of its publication on, one of a month or a year from the last day of that; and
 *   whatever is said at an event from the day on which that event is known to have been held. A denial that nobody else
 *   heard – in a call, in contacts, or as the words of one who took part in what did not come to pass – with its source.
 * - An event that the record calls held is known as held from the last day on which it may have been held, by the date
 *   of the first source that tells of it, or from the publication of a source that tells of it, if that comes first;
 *   never before its first day.
 * - Before that it is known as *expected* if something known by then told of it: an event that announces it, a
 *   claim about it, or a source that was published. The words that told of it are its evidence then.
 * - If it may have been held by then, but its day is not stated, nobody can say: it is *unsure*, and not shown.
 * - An event that the record calls expected or possible is known from the first of these tellings on. One that it
 *   calls denied is so from the first telling in the words of the denial on; before that it is what another source
 *   had called it, or expected.
 * - A fact of an event is known with the first source that tells of the event, if that one holds it; else with
 *   the first that does.
 */
import { addTo } from '@/lib/addTo';
import { onceFor } from '@/lib/onceFor';
import { addDays, type Day, type Span } from '@/model/day/day';
import { parseEdtf } from '@/model/day/edtf';
import type { Dataset } from '@/model/record/dataset';
import type { Kind } from '@/model/record/lists';
import { publishedBy } from '@/model/record/published';
import { restsOn } from '@/model/record/restsOn';
import type { Claim, DiplomaticEvent, StatusEntry, Support, When } from '@/model/record/schema';
import { evidenceOf } from '@/model/record/usages';
import { keptValue } from '@/model/record/variants';
import { type Voice, voiceOf } from './voiceOf';

/** How far an event is known: as its record has it, as expected by these passages, perhaps, or not at all. */
export type Knowledge =
  | { state: 'record' }
  | { state: 'expected'; words: readonly string[] }
  | { state: 'unsure' }
  | { state: 'unknown' };

/** Something that told of an event: from which day on, and in which passages. */
interface Telling {
  from: Day;
  words: readonly string[];
  /** Whether it tells of what is to come: the words of an announcement, and no other. */
  isAnnouncement: boolean;
}

/** Tells what is known of an event at the end of a day. */
export function knowledgeOf(dataset: Dataset, event: DiplomaticEvent, day: Day): Knowledge {
  const tellings = tellingsOf(dataset, event).filter(({ from }) => from <= day);
  if (event.modality !== 'held') {
    if (tellings.length === 0) return { state: 'unknown' };
    const isRecord = event.modality !== 'denied' || isModalityTold(dataset, event, tellings, day);
    return isRecord ? { state: 'record' } : { state: 'expected', words: wordsOf(tellings) };
  }
  const { start, end } = dataset.dates.get(event.id)?.span ?? { start: null, end: null };
  if (heldFrom(dataset, event) <= day) return { state: 'record' };
  const isPast = start === null || start <= day;
  if (isPast && tellings.some(({ isAnnouncement }) => !isAnnouncement)) return { state: 'record' };
  if (tellings.length > 0) return { state: 'expected', words: wordsOf(tellings) };
  return { state: isPast && end !== null ? 'unsure' : 'unknown' };
}

/** Whether some source had published whether the event came to pass, or its words on that were spoken by then. */
function isModalityTold(dataset: Dataset, event: DiplomaticEvent, tellings: readonly Telling[], day: Day) {
  const told = new Set(tellings.flatMap(({ words }) => words));
  return [event, ...(event.otherwise ?? [])].some((support) => isTold(dataset, support, day, told));
}

/** Lists the days from which on more is known than on the day before, in order of time. */
export const knownDays = onceFor((dataset: Dataset): readonly Day[] => {
  const told = [...dataset.events.values()].flatMap((event) => {
    const tellings = tellingsOf(dataset, event).map(({ from }) => from);
    const sources = evidenceOf(dataset, event.id).map((id) => publishedFrom(dataset, { evidence: [id] }));
    return [...(event.modality === 'held' ? [heldFrom(dataset, event)] : []), ...tellings, ...sources];
  });
  const statuses = [...dataset.agendaItems.values()].flatMap(({ log }) =>
    log.filter(isAsOfPublication).map((entry) => publishedFrom(dataset, entry)),
  );
  return [...new Set([...told, ...statuses])].filter(Number.isFinite).sort((a, b) => a - b);
});

/** Whether a status is known with its source alone: no event brought it, and nobody is quoted with it. */
export function isAsOfPublication({ event, claim }: StatusEntry): boolean {
  return event === undefined && claim === undefined;
}

/** The first publication of a source that holds what a fact rests on; of any source, where none is named. */
export function publishedFrom(dataset: Dataset, fact: Support): Day {
  const { bySource, first } = publicationsIn(dataset);
  let day: Day | null = null;
  for (const id of restsOn(fact)) {
    const source = dataset.evidence.get(id)?.source;
    if (source !== undefined) day = earlier(day ?? NEVER, bySource.get(source) ?? NEVER);
  }
  return day ?? first;
}

/** Later than every day: that of what was not published, as far as anybody can tell. */
const NEVER = Number.POSITIVE_INFINITY as Day;
const earlier = (one: Day, other: Day): Day => (other < one ? other : one);

/** Read once: every fact of every event is asked for the day of its source. */
const publicationsIn = onceFor(({ sources }: Dataset) => {
  const bySource = new Map<string, Day>();
  for (const source of sources.values()) bySource.set(source.id, publishedBy(source) ?? NEVER);
  return { bySource, first: [...bySource.values()].reduce(earlier, NEVER) };
});

/** Whether a source that holds what a fact rests on was published by a day, or words of it were spoken: those in `said`. */
export function isTold(dataset: Dataset, fact: Support, day: Day, said: ReadonlySet<string>): boolean {
  return publishedFrom(dataset, fact) <= day || fact.evidence?.some((id) => said.has(id)) === true;
}

/** The first publication of a source that tells of an event. */
export function firstTold(dataset: Dataset, event: string): Day {
  return publishedFrom(dataset, { evidence: evidenceOf(dataset, event) });
}

/** The last publication of a source of the words on an event. */
export function lastTold(dataset: Dataset, event: string): Day {
  const days = evidenceOf(dataset, event).map((id) => publishedFrom(dataset, { evidence: [id] }));
  return days.reduce((last, day) => (day > last ? day : last), publicationsIn(dataset).first);
}

/** The last day on which a held event may have been held; what lasts throughout is held from its first day on. */
function heldFrom(dataset: Dataset, event: DiplomaticEvent): Day {
  const { position, start, end } = firstDate(dataset, event);
  if (position === 'throughout' && start !== null) return start;
  return end === null ? publishedFrom(dataset, event) : addDays(end, -1);
}

/** The date that the first source gives which tells of an event: until another one is published, it is shown with that. */
function firstDate(dataset: Dataset, event: DiplomaticEvent): Span & Pick<When, 'position'> {
  const { when } = event;
  const first = when.otherwise && firstTold(dataset, event.id);
  const told = first === undefined ? when : keptValue(when, (fact) => publishedFrom(dataset, fact) <= first);
  const other = told === undefined || told.edtf === when.edtf ? null : parseEdtf(told.edtf);
  const date = other !== null && 'edtf' in other ? other.edtf : dataset.dates.get(event.id);
  const { start, end } = date?.span ?? { start: null, end: null };
  return { position: (told ?? when).position, start, end };
}

/** Whether somebody else could know by a day what was said, once the event was held at which it was. */
export function isHeard(dataset: Dataset, claim: Claim, day: Day): boolean {
  return heardFrom(dataset, claim) <= day;
}

/** Before every day: that of what was said in public. */
const EVER = Number.NEGATIVE_INFINITY as Day;
/** Here nobody else listens. */
const PRIVATE: ReadonlySet<Kind> = new Set(['call', 'contacts']);

function heardFrom(dataset: Dataset, { id }: Claim): Day {
  return unheardDenials(dataset).get(id) ?? EVER;
}

/** By claim, the day on which the denial in it was published, if it was not said in public. */
const unheardDenials = onceFor((dataset: Dataset): ReadonlyMap<string, Day> => {
  const days = new Map<string, Day>();
  for (const [voice, { events, from }] of denialsIn(dataset)) {
    for (const { id, event } of voice) {
      const kind = dataset.events.get(event)?.kind;
      if (events.has(event) || (kind !== undefined && PRIVATE.has(kind)))
        days.set(id, earlier(from, days.get(id) ?? NEVER));
    }
  }
  return days;
});

/** Which events the words of the same claims deny, and since when one can read it. */
function denialsIn(dataset: Dataset): Map<Voice, { events: Set<string>; from: Day }> {
  const denials = new Map<Voice, { events: Set<string>; from: Day }>();
  for (const event of dataset.events.values()) {
    for (const support of [event, ...(event.otherwise ?? [])]) {
      for (const passage of support.modality === 'denied' ? restsOn(support) : []) {
        const voice = voiceOf(dataset, passage);
        const { events, from } = denials.get(voice) ?? { events: new Set<string>(), from: NEVER };
        const published = publishedFrom(dataset, { evidence: [passage] });
        denials.set(voice, { events: events.add(event.id), from: earlier(from, published) });
      }
    }
  }
  return denials;
}

/** The words of the announcements; of all that was told where there is none. */
function wordsOf(tellings: readonly Telling[]): string[] {
  const announcements = tellings.filter(({ isAnnouncement }) => isAnnouncement);
  const chosen = announcements.length > 0 ? announcements : tellings;
  return [...new Set(chosen.flatMap(({ words }) => words))];
}

const tellingsIn = onceFor(indexTellings);

function tellingsOf(dataset: Dataset, event: DiplomaticEvent): Telling[] {
  return tellingsIn(dataset).get(event.id) ?? [];
}

function indexTellings(dataset: Dataset): Map<string, Telling[]> {
  const index = new Map<string, Telling[]>();
  const add = (id: string, telling: Telling) => addTo(index, id, telling);
  for (const event of dataset.events.values()) {
    if (event.modality === 'held') addAnnouncements(dataset, event, add);
    // Of an event that one source denies, another may have told.
    const others = event.modality === 'denied' ? (event.otherwise ?? []) : [];
    for (const support of [event, ...others]) {
      const words = support.evidence ?? [];
      add(event.id, { from: publishedFrom(dataset, support), words, isAnnouncement: false });
    }
  }
  for (const claim of dataset.claims.values()) {
    const occasion = dataset.events.get(claim.event);
    if (occasion === undefined) continue;
    for (const id of claim.about?.events ?? []) {
      const from = Math.max(heldFrom(dataset, occasion), heardFrom(dataset, claim)) as Day;
      add(id, { from, words: claim.evidence, isAnnouncement: false });
    }
  }
  return index;
}

function addAnnouncements(
  dataset: Dataset,
  event: DiplomaticEvent,
  add: (id: string, telling: Telling) => void,
): void {
  for (const relation of event.relations ?? []) {
    if (relation.type !== 'announces') continue;
    add(relation.event, { from: heldFrom(dataset, event), words: restsOn(relation), isAnnouncement: true });
  }
}
