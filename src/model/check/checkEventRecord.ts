import type { Dataset } from '@/model/record/dataset';
import { participantsTwice } from '@/model/record/participantsTwice';
import type { EventRecord } from '@/model/record/readEventRecord';
import { RECORD_NAMES } from '@/model/record/recordLists';
import { referencesOf } from '@/model/record/references';
import type { Report } from '@/model/record/reportProblem';
import type { Coverage } from './Coverage';
import type { CheckContext } from './checkContext';
import { checkQuote } from './checkQuotes';

/** What the record of a row is checked against, and what takes down what its passages touch. */
export interface RecordContext {
  dataset: Dataset;
  texts: CheckContext['texts'];
  coverage: Coverage;
}

/** Whom the columns name as well: of those that nothing explains it is told there, once for all rows. */
const IN_COLUMNS = /^(?:participants|place\.place|agendaItems)\b/;

/**
 * Proves that the passages of an event in a Parquet file stand in their sources, as those of a dataset file do; that
 * what it names is there; and that it names nobody and no passage twice.
 */
export function checkEventRecord(
  { event, evidence }: EventRecord,
  { dataset, texts, coverage }: RecordContext,
  report: Report,
): void {
  const own = new Set<string>();
  for (const quote of evidence) {
    const name = `evidence ${quote.id}`;
    if (own.has(quote.id)) {
      const sentence =
        '"id" is that of an earlier passage of the record too. Give it another one, or take it out.';
      report('duplicate-id', name, sentence);
    }
    own.add(quote.id);
    if (!dataset.sources.has(quote.source))
      report(
        'dangling',
        name,
        sayDangling('source', `source "${quote.source}"`, 'the dataset file does not hold'),
      );
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
    report('dangling', null, sayDangling(field, `${RECORD_NAMES[list]} "${id}"`, place));
  }
  for (const sentence of participantsTwice(event)) report('participant-twice', null, sentence);
}

function sayDangling(field: string, wanted: string, place: string): string {
  return `"${field}" names the ${wanted}, which ${place}. Add it, or correct the id.`;
}
