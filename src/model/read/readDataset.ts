/**
 * The door for a dataset: whatever a file holds, what is sound is shown and what is not is named.
 * It never throws. Shown + set aside = in the file.
 */

import { groupDigits } from '@/lib/groupDigits';
import { atOnce, eachInSteps, type InSteps } from '@/lib/inSteps';
import { compareDates } from '@/model/day/compareDates';
import { type Edtf, parseEdtf } from '@/model/day/edtf';
import type { Dataset } from '@/model/record/dataset';
import { countEvents, type EventCounts } from '@/model/record/eventCounts';
import { MOST_INLINE_EVENTS, MOST_OTHER_RECORDS } from '@/model/record/limits';
import { publishedOf } from '@/model/record/published';
import { RECORD_LISTS, RECORD_NAMES, type RecordList, type RecordOf } from '@/model/record/recordLists';
import type { Actor, DiplomaticEvent } from '@/model/record/schema';
import { showHidden } from '@/model/record/showText';
import { tableOf } from '@/model/record/tableOf';
import { whyNoLanguage } from './languageTag';
import { participantsTwice } from './participantsTwice';
import type { Problem } from './problem';
import { readEventFile, readHead, refuseFile } from './readHead';
import { readRecords, SET_ASIDE } from './readRecords';
import { referencesOf } from './references';
import { makeReport, type Report } from './reportProblem';
import { sayFound } from './sayFound';
import { MOST_TOLD } from './sayIssue';

/** What a dataset file holds, as far as it can be shown, and what is wrong with it. */
export interface DatasetReading {
  /** `null` where nothing of the file can be shown; then a problem says why. */
  dataset: Dataset | null;
  /** The Parquet file of the folder that holds the events; `null` where they stand in the dataset file. */
  eventFile: string | null;
  problems: Problem[];
  /** The records that stand in the file and are set aside, as messages name them: `event sochi`. */
  aside: ReadonlySet<string>;
  counts: EventCounts;
}

type Lists = { [List in RecordList]: Map<string, RecordOf<List>> };

/**
 * Reads what a dataset file holds. `json` is the parsed file, whatever it is; `file` names it in messages,
 * as a path below `data/`. Records with references that lead nowhere stay, and a problem `dangling` says
 * which field, as `participant-twice` says who is named twice; records that break the format are set aside, and of
 * each so many issues are told.
 */
export function readDataset(json: unknown, file: string, most = MOST_TOLD): DatasetReading {
  return atOnce(readDatasetInSteps(json, file, most));
}

/** Reads as `readDataset` does, in steps: tens of thousands of records take long. */
export function* readDatasetInSteps(json: unknown, file: string, most = MOST_TOLD): InSteps<DatasetReading> {
  const problems: Problem[] = [];
  const { report, close } = makeReport(file, problems);
  const refusal = refuseFile(json);
  if (refusal !== null) {
    report(refusal.code, null, refusal.sentence);
    return { dataset: null, eventFile: null, problems, aside: new Set(), counts: countEvents(0, 0) };
  }
  const raw = json as Record<string, unknown>;
  const head = readHead(raw, file, report, most);
  const lists = yield* readLists(raw, report, most);
  const { events, dates } = yield* inOrderOfTime(lists.events, report);
  yield;
  const dataset: Dataset = {
    ...head,
    ...lists,
    actors: withReadableOffices(lists.actors, report),
    events,
    dates,
    table: tableOf(events.values(), dates),
  };
  yield* reportSources(dataset, report);
  yield;
  reportSharedIds(dataset, report);
  const eventFile = readEventFile(raw);
  const aside = setAside(raw, dataset);
  yield* reportDangling(dataset, { areEventsElsewhere: eventFile !== null, aside }, report);
  yield* reportTwice(dataset, report);
  close();
  const counts = countEvents(listIn(raw, 'events').length, events.size);
  return { dataset, eventFile, problems, aside, counts };
}

function listIn(raw: Record<string, unknown>, list: RecordList): readonly unknown[] {
  const value = Object.hasOwn(raw, list) ? raw[list] : undefined;
  return Array.isArray(value) ? value : [];
}

function* readLists(raw: Record<string, unknown>, report: Report, most: number): InSteps<Lists> {
  const read = <List extends RecordList>(list: List) =>
    readRecords(list, withinLimit(list, listIn(raw, list), report), report, most);
  return {
    sources: yield* read('sources'),
    evidence: yield* read('evidence'),
    actors: yield* read('actors'),
    places: yield* read('places'),
    agendaItems: yield* read('agendaItems'),
    events: yield* read('events'),
    claims: yield* read('claims'),
  };
}

/** The beginning of a list that is too long; the rest is set aside in one sentence. */
function withinLimit(list: RecordList, records: readonly unknown[], report: Report): readonly unknown[] {
  const most = list === 'events' ? MOST_INLINE_EVENTS : MOST_OTHER_RECORDS;
  if (records.length <= most) return records;
  const remedy = list === 'events' ? 'Put them into a Parquet file.' : 'Make several datasets of it.';
  report(
    `too-many-${list === 'events' ? 'events' : 'records'}`,
    null,
    `"${list}" holds ${groupDigits(records.length)} records; at most ${groupDigits(most)} may stand in the file. ${remedy} The first ${groupDigits(most)} are read, the others are set aside.`,
  );
  return records.slice(0, most);
}

/** Sets aside the events whose date cannot be read, and sorts the others; equal dates keep the file's order. */
function* inOrderOfTime(
  events: ReadonlyMap<string, DiplomaticEvent>,
  report: Report,
): InSteps<Pick<Dataset, 'events' | 'dates'>> {
  const dated: { event: DiplomaticEvent; date: Edtf }[] = [];
  yield* eachInSteps(events.values(), (event) => {
    const reading = parseEdtf(event.when.edtf);
    if ('edtf' in reading) dated.push({ event: withReadableDates(event, report), date: reading.edtf });
    else
      report(
        'edtf',
        `event ${event.id}`,
        `"when.edtf" cannot be read: ${showHidden(reading.problem)} ${SET_ASIDE}`,
      );
  });
  dated.sort((a, b) => compareDates(a.date, b.date));
  return {
    events: new Map(dated.map(({ event }) => [event.id, event])),
    dates: new Map(dated.map(({ event, date }) => [event.id, date])),
  };
}

/** Another date of an event that cannot be read is left out; the event stays. */
function withReadableDates(event: DiplomaticEvent, report: Report): DiplomaticEvent {
  const { otherwise } = event.when;
  const sound = otherwise?.filter(({ edtf }, at) => {
    const reading = parseEdtf(edtf);
    if ('edtf' in reading) return true;
    report(
      'edtf',
      `event ${event.id}`,
      `"when.otherwise[${at}].edtf" cannot be read: ${showHidden(reading.problem)} This other date is set aside until it is corrected; the event is shown.`,
    );
    return false;
  });
  if (sound?.length === otherwise?.length) return event;
  return { ...event, when: { ...event.when, otherwise: sound?.length === 0 ? undefined : sound } };
}

/** An office whose day cannot be read is left out; the person stays. */
function withReadableOffices(actors: ReadonlyMap<string, Actor>, report: Report): Map<string, Actor> {
  const sound = new Map<string, Actor>();
  for (const actor of actors.values()) {
    const offices = (actor.offices ?? []).filter((office, at) => {
      const reading = parseEdtf(office.asOf);
      if ('edtf' in reading) return true;
      report(
        'edtf',
        `actor ${actor.id}`,
        `"offices[${at}].asOf" cannot be read: ${showHidden(reading.problem)} This office is set aside until it is corrected; the actor is shown.`,
      );
      return false;
    });
    sound.set(actor.id, actor.offices === undefined ? actor : { ...actor, offices });
  }
  return sound;
}

/**
 * Tells what is wrong with a source, which is shown all the same. Two sources of one text are told because whatever
 * that text says would count as said by both.
 */
function* reportSources({ sources }: Dataset, report: Report): InSteps<void> {
  const owners = new Map<string, string>();
  yield* eachInSteps(sources.values(), (source) => {
    const { id, file, language, published } = source;
    const tell = (code: string, sentence: string) => report(code, `source ${id}`, sentence);
    if (publishedOf(source) === null)
      tell(
        'field',
        `"published" must be a day, a month or a year of the calendar, found ${sayFound(published)}. The source is shown; correct its date in the file.`,
      );
    const why = whyNoLanguage(language);
    if (why !== null) tell('language', why);
    const owner = owners.get(file);
    if (owner === undefined) owners.set(file, id);
    else
      tell(
        'source-twice',
        `"file" is ${sayFound(file)}, the text of the source "${owner}" too. Both are shown: make one source of the two, or name its own text.`,
      );
  });
}

/** One id means one thing: an address and a message name a record by it. */
function reportSharedIds(dataset: Dataset, report: Report): void {
  const owners = new Map<string, RecordList>();
  for (const list of RECORD_LISTS) {
    for (const id of dataset[list].keys()) {
      const owner = owners.get(id);
      if (owner === undefined) owners.set(id, list);
      else
        report(
          'id-in-two-lists',
          `${RECORD_NAMES[list]} ${id}`,
          `the id is also that of the ${RECORD_NAMES[owner]} "${id}". Both are shown; rename one.`,
        );
    }
  }
}

/** By the ids that they have all the same; of two of one id the first is there. */
function setAside(raw: Record<string, unknown>, dataset: Dataset): Set<string> {
  const names = RECORD_LISTS.flatMap((list) => {
    const records = listIn(raw, list);
    if (records.length === dataset[list].size) return [];
    const ids = records.map((record) => (record as { id?: unknown } | null)?.id);
    return ids.flatMap((id) =>
      typeof id === 'string' && !dataset[list].has(id) ? [`${RECORD_NAMES[list]} ${id}`] : [],
    );
  });
  return new Set(names);
}

interface Elsewhere {
  /** In a file of their own they are not here yet: nothing can be said of what names them. */
  areEventsElsewhere: boolean;
  aside: ReadonlySet<string>;
}

/** What is named and not there; of what is set aside one hears by its own name what is wrong. */
function* reportDangling(
  dataset: Dataset,
  { areEventsElsewhere, aside }: Elsewhere,
  report: Report,
): InSteps<void> {
  for (const list of RECORD_LISTS) {
    yield* eachInSteps(dataset[list].values() as Iterable<RecordOf<RecordList>>, (record) => {
      for (const reference of referencesOf(list, record)) {
        if (dataset[reference.list].has(reference.id)) continue;
        if (areEventsElsewhere && reference.list === 'events') continue;
        const kind = RECORD_NAMES[reference.list];
        const names = `"${reference.field}" names the ${kind} "${reference.id}"`;
        const isAside = aside.has(`${kind} ${reference.id}`);
        report(
          isAside ? 'names-aside' : 'dangling',
          `${RECORD_NAMES[list]} ${record.id}`,
          isAside
            ? `${names}, which is set aside: correct that one. Until then this record is shown without it.`
            : `${names}, which is not in the file. The record is shown without it: add the ${kind}, or correct the id.`,
        );
      }
    });
  }
}

function* reportTwice({ events }: Dataset, report: Report): InSteps<void> {
  yield* eachInSteps(events.values(), (event) => {
    for (const sentence of participantsTwice(event))
      report('participant-twice', `event ${event.id}`, sentence);
  });
}
