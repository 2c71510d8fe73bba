import { addTo } from '@/lib/addTo';
import { onceFor } from '@/lib/onceFor';
import { participantsTwice } from '@/model/read/participantsTwice';
import type { EventRecord } from '@/model/read/readEventRecord';
import { referencesOf } from '@/model/read/references';
import type { Report } from '@/model/read/reportProblem';
import type { Dataset } from '@/model/record/dataset';
import { RECORD_NAMES, type RecordList, type RecordOf } from '@/model/record/recordLists';
import type { Claim } from '@/model/record/schema';
import type { Coverage } from './Coverage';
import type { CheckContext } from './checkContext';
import { checkFiguresOfEvent } from './checkFigures';
import { checkNamesOfEvent } from './checkNames';
import { checkOfficesOfEvent } from './checkOffices';
import { checkQuote } from './checkQuotes';
import { checkVariantsOfEvent } from './checkVariants';
import { checkDates } from './checkWhen';

/** What the record of a row is checked against, and what takes down what its passages touch and what nobody can read. */
export interface RecordContext extends Pick<CheckContext, 'dataset' | 'texts' | 'isWhole' | 'leave'> {
  coverage: Coverage;
}

const RULES = [
  checkDates,
  checkNamesOfEvent,
  checkOfficesOfEvent,
  checkFiguresOfEvent,
  checkVariantsOfEvent,
] as const;

/** Whom the columns name as well: of those that nothing explains it is told there, once for all rows. */
const IN_COLUMNS = /^(?:participants|place\.place|agendaItems)\b/;

/**
 * Proves that the passages of an event in a Parquet file stand in their sources, as those of a dataset file do, and
 * print its dates, names and numbers; that what it names is there; and that it names nobody and no passage twice.
 */
export function checkEventRecord(record: EventRecord, context: RecordContext, report: Report): void {
  const { event, evidence } = record;
  const { dataset, texts, coverage } = context;
  let isInDoubt = false;
  const own = new Set<string>();
  for (const quote of evidence) {
    const name = `evidence ${quote.id}`;
    if (own.has(quote.id)) {
      const sentence =
        '"id" is that of an earlier passage of the record too. Give it another one, or take it out.';
      report('duplicate-id', name, sentence);
    }
    own.add(quote.id);
    if (!dataset.sources.has(quote.source)) {
      isInDoubt = true;
      report(
        'dangling',
        name,
        sayDangling('source', `source "${quote.source}"`, 'the dataset file does not hold'),
      );
    }
    coverage.add(quote);
    checkQuote(quote, texts, report);
  }
  for (const { list, id, field } of referencesOf('events', event)) {
    const isPassage = list === 'evidence';
    if (list === 'events' || (!isPassage && IN_COLUMNS.test(field))) continue;
    if (dataset[list].has(id) || (isPassage && own.has(id))) continue;
    const place = isPassage
      ? 'neither the record nor the dataset file holds'
      : 'the dataset file does not hold';
    isInDoubt = true;
    report('dangling', null, sayDangling(field, `${RECORD_NAMES[list]} "${id}"`, place));
  }
  for (const sentence of participantsTwice(event)) report('participant-twice', null, sentence);
  // What a passage that is not there would print nobody knows.
  if (isInDoubt) return;
  const whole: CheckContext = {
    ...context,
    dataset: datasetAround(record, dataset),
    areEventsElsewhere: false,
    report: (code, _event, sentence) => report(code, null, sentence),
  };
  for (const rule of RULES) rule(event, whole);
}

const claimsByEvent = onceFor(({ claims }: Dataset) => {
  const byEvent = new Map<string, Claim[]>();
  for (const claim of claims.values()) addTo(byEvent, claim.event, claim);
  return byEvent;
});

/** As much of the dataset as one event rests on: there may be a million, and all of it would be gone through for each. */
function datasetAround({ event, evidence, date }: EventRecord, dataset: Dataset): Dataset {
  const references = referencesOf('events', event);
  const claims = claimsByEvent(dataset).get(event.id) ?? [];
  const pick = <List extends RecordList>(list: List, others: readonly string[] = []) => {
    const ids = references.flatMap((one) => (one.list === list ? one.id : []));
    const records = dataset[list] as ReadonlyMap<string, RecordOf<List>>;
    return [...ids, ...others].flatMap((id) => records.get(id) ?? []);
  };
  const passages = [
    ...pick(
      'evidence',
      claims.flatMap((claim) => claim.evidence),
    ),
    ...evidence,
  ];
  const sources = new Set(passages.map(({ source }) => source));
  return {
    ...dataset,
    events: new Map([[event.id, event]]),
    dates: new Map([[event.id, date]]),
    evidence: byId(passages),
    sources: byId([...sources].flatMap((id) => dataset.sources.get(id) ?? [])),
    actors: byId(pick('actors')),
    places: byId(pick('places')),
    claims: byId([...pick('claims'), ...claims]),
    agendaItems: new Map(),
  };
}

function byId<One extends { id: string }>(records: readonly One[]): Map<string, One> {
  return new Map(records.map((one) => [one.id, one]));
}

function sayDangling(field: string, wanted: string, place: string): string {
  return `"${field}" names the ${wanted}, which ${place}. Add it, or correct the id.`;
}
