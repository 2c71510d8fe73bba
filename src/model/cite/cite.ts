/** What a citation of a passage, an event or a whole view says; the formats only write it down. */

import { addTo } from '@/lib/addTo';
import { type Day, sayDay } from '@/model/day/day';
import { passageEvents } from '@/model/passage/passageEvents';
import { sayPassage } from '@/model/passage/sayPassage';
import type { Dataset } from '@/model/record/dataset';
import { paragraphAt } from '@/model/record/paragraphAt';
import { publishedOf } from '@/model/record/published';
import type { ReadSource } from '@/model/record/readSource';
import { restsOn } from '@/model/record/restsOn';
import type { DiplomaticEvent, Evidence, Source } from '@/model/record/schema';
import { sourceIdsOf } from '@/model/record/sourceIdsOf';
import { placeOf } from '@/model/text/placeOf';
import { EMPTY_VIEW, type View } from '@/model/view/view';
import { isAsOfPublication } from '@/model/voice/knowledgeOf';
import { type Voice, voiceOf } from '@/model/voice/voiceOf';
import { sayWhen } from '@/model/words/sayWhen';
import { cslDate, cslDay } from './cslDate';
import type { CitedWords, CslDate, CslItem } from './cslItem';
import { sayNote } from './sayNote';
import { sayOtherwise } from './sayOtherwise';
import { textFragment } from './textFragment';
import { wordsAsQuoted, wordsInContext } from './wordsInContext';

/** What citations are made from. */
export interface CiteShelf {
  dataset: Dataset;
  /** By source id; a source whose text has not come is absent, and its words are not checked. */
  sources: ReadonlyMap<string, ReadSource>;
  /** What is looked at; its dataset is named, and `known` is the day as whose knowledge `dataset` is. */
  view: View;
  /** The whole address of a view, host included. */
  address: (view: View) => string;
}

/** Cites the words of one passage; nothing where the dataset holds neither it nor its source. */
export function citeQuote(shelf: CiteShelf, quote: string, event: DiplomaticEvent | null): CslItem[] {
  const evidence = shelf.dataset.evidence.get(quote);
  const source = evidence && shelf.dataset.sources.get(evidence.source);
  if (evidence === undefined || source === undefined) return [];
  const view = addressOf(shelf, { event: event?.id ?? null, quote, source: source.id });
  return [citeSource(shelf, source, [evidence], { id: quote, view, event })];
}

/** Cites an event by the words that carry it: one item for each source, in the order of the words. */
export function citeEvent(shelf: CiteShelf, event: DiplomaticEvent): CslItem[] {
  const { dataset } = shelf;
  const ids = event.evidence ?? restsOn(event.when);
  const bySource = new Map<Source, Evidence[]>();
  for (const id of ids) {
    const evidence = dataset.evidence.get(id);
    const source = evidence && dataset.sources.get(evidence.source);
    if (evidence && source) addTo(bySource, source, evidence);
  }
  const view = addressOf(shelf, { event: event.id });
  return [...bySource].map(([source, words]) =>
    citeSource(shelf, source, words, { id: event.id, view, event }),
  );
}

/** What a view shows: in words, and which events by their ids. */
export interface Shown {
  words: string;
  events: Pick<ReadonlySet<string>, 'has'>;
}

/** Cites the present view: the dataset, then each source that carries something of what is shown. */
export function citeView(shelf: CiteShelf, shown: Shown): CslItem[] {
  const { dataset } = shelf;
  const about = [shown.words, ...asKnown(shelf.view)].join(', ');
  const view = shelf.address(shelf.view);
  const item: Omit<CslItem, 'note'> = {
    id: `${dataset.id}-${dataset.version}`,
    type: 'dataset',
    title: dataset.title,
    author: dataset.curators.map((literal) => ({ literal })),
    publisher: 'Communiqué',
    issued: cslDay(dataset.updated),
    language: dataset.language,
    URL: view,
    version: dataset.version,
    custom: { quotes: [], about, view, dataset: named(dataset) },
  };
  const sources = carrying(shelf, shown.events).map((source) =>
    citeSource(shelf, source, [], {
      id: '',
      view: addressOf(shelf, { view: 'source', source: source.id }),
      event: null,
    }),
  );
  return [{ ...item, note: `${about}. Licence: ${dataset.licence}.` }, ...sources];
}

/**
 * The sources of a view: those that carry an event of it, or a status that the agreements show, and the one that
 * the address opens. Of a large dataset the records are read one by one, and nobody can tell: all of them.
 */
function carrying({ dataset, view }: CiteShelf, events: Shown['events']): Source[] {
  const sources = [...dataset.sources.values()];
  if (dataset.events.size !== dataset.table.size) return sources;
  const passages = [...dataset.evidence.keys()].filter((id) =>
    passageEvents(dataset, id).some((event) => events.has(event)),
  );
  const logs = [...dataset.agendaItems.values()].flatMap(({ log }) => log);
  const statuses = view.view === 'agreements' ? logs.filter(isAsOfPublication) : [];
  const ids = [...passages, ...statuses.flatMap(restsOn), ...(view.quote === null ? [] : [view.quote])];
  const cited = new Set([...sourceIdsOf(dataset, ids), view.source]);
  return sources.filter(({ id }) => cited.has(id));
}

/** Where an event or a passage is shown as it is cited: on the day that was known, without the filters. */
function addressOf({ view, address }: CiteShelf, change: Partial<View>): string {
  return address({ ...EMPTY_VIEW, dataset: view.dataset, known: view.known, ...change });
}

interface Cited {
  /** Added to the id of the source. */
  id: string;
  view: string;
  event: DiplomaticEvent | null;
}

function issuedOf(source: Source): CslDate {
  const published = publishedOf(source);
  return published === null
    ? { literal: source.published }
    : cslDate({ edtf: source.published, position: 'at' }, published);
}

function citeSource(shelf: CiteShelf, source: Source, words: readonly Evidence[], cited: Cited): CslItem {
  const { dataset, sources } = shelf;
  const read = sources.get(source.id);
  const first = words[0];
  const { event } = cited;
  const date = event === null ? undefined : dataset.dates.get(event.id);
  const about = sayAbout(event, shelf);
  const item: Omit<CslItem, 'note'> = {
    id: [source.id, cited.id].filter(Boolean).join('-'),
    type: 'article-newspaper',
    title: source.headline,
    'container-title': source.publisher,
    publisher: source.publisher,
    issued: issuedOf(source),
    language: source.language,
    URL: source.url === undefined ? cited.view : addressAt(source.url, first, read),
    ...(event === null ? {} : { 'event-title': event.title }),
    ...(date === undefined || event === null ? {} : { 'event-date': cslDate(event.when, date) }),
    custom: {
      quotes: words.map((one) => citedWords(dataset, one, read)),
      ...(about === '' ? {} : { about }),
      view: cited.view,
      dataset: named(dataset),
      textSha256: source.sha256,
      ...(read?.hash === 'holds' ? {} : { textNow: read?.hash ?? 'unchecked' }),
    },
  };
  return { ...item, note: sayNote(item) };
}

/** The address of the words at the publisher: where they stand in the text, with as much around them as they need. */
function addressAt(url: string, words: Evidence | undefined, read: ReadSource | undefined): string {
  if (words === undefined) return url;
  const range = placeOf(read?.findings.get(words.id));
  const shown = read && range ? wordsInContext(read.text, range) : wordsAsQuoted(words);
  return textFragment(url, shown);
}

function citedWords(dataset: Dataset, evidence: Evidence, read: ReadSource | undefined): CitedWords {
  const { trouble, name } = sayPassage(read, evidence);
  const range = placeOf(read?.findings.get(evidence.id));
  const number = read && range ? (paragraphAt(read, range.start)?.number ?? null) : null;
  const place = number === null ? name.toLowerCase() : `paragraph ${number}`;
  return {
    exact: evidence.exact,
    place: range === undefined ? null : place,
    speakers: speakersOf(dataset, voiceOf(dataset, evidence.id)),
    trouble,
  };
}

/** Who says these very words, by name: whoever their receipt names. */
function speakersOf({ actors }: Dataset, voice: Voice): string[] {
  return [...new Set(voice.map(({ speaker: { actor } }) => actors.get(actor)?.name ?? actor))];
}

/** The event with its date, and the day of 'as known on'; empty where there is neither. */
function sayAbout(event: DiplomaticEvent | null, { dataset, view }: CiteShelf): string {
  if (event === null) return view.known === null ? '' : `As ${knownOn(view.known)}`;
  const inferred = event.when.inferred === undefined ? '' : ` (inferred: ${event.when.inferred.what})`;
  const when = `${sayWhen(event.when, dataset.dates.get(event.id))}${inferred}`;
  const said = [`Event: ${event.title}`, when, event.modality, ...asKnown(view)].join(', ');
  return `${said}${sayOtherwise(event, dataset)}`;
}

/** What was only expected then has come since, and what a view held then is not all: whoever cites must say so. */
function asKnown({ known }: View): string[] {
  return known === null ? [] : [`as ${knownOn(known)}`];
}

function knownOn(day: Day): string {
  return `known on ${sayDay(day)}`;
}

function named({ id, title, version }: Dataset): CslItem['custom']['dataset'] {
  return { id, title, version };
}
