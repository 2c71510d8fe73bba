/**
 * The proof of a shipped dataset: all that DESIGN says a reader may rely on, each rule with a code and a
 * test that breaks it. What the format itself refuses is told first, all of it; the rules on content look at
 * the rest, but not at records that a record set aside would make look wrong.
 */

import type { Problem } from '@/model/read/problem';
import { type DatasetReading, readDataset } from '@/model/read/readDataset';
import { makeReport, type Report } from '@/model/read/reportProblem';
import type { Dataset } from '@/model/record/dataset';
import { RECORD_LISTS } from '@/model/record/recordLists';
import { Coverage } from './Coverage';
import { checkAgenda } from './checkAgenda';
import { checkClaims } from './checkClaims';
import type { CheckContext, SourceInCheck, Unread } from './checkContext';
import { checkFigures } from './checkFigures';
import { checkHappenings } from './checkHappenings';
import { checkLinks } from './checkLinks';
import { checkMarkup } from './checkMarkup';
import { checkNames } from './checkNames';
import { checkOffices } from './checkOffices';
import { checkQuotes } from './checkQuotes';
import { checkSources } from './checkSources';
import { checkVariants } from './checkVariants';
import { checkWhen } from './checkWhen';
import { recordsInDoubt } from './recordsInDoubt';
import { reportInShort } from './reportInShort';

/** A folder of a dataset, as `npm run data:check` finds it. */
export interface DatasetToCheck {
  /** The name of the dataset's folder, which must be its id. */
  folder: string;
  /** The parsed `dataset.json`. */
  json: unknown;
  /** The bytes of the source texts, by path in the folder: `sources/name.txt`. */
  texts: ReadonlyMap<string, Uint8Array>;
}

/** What a check of a dataset found, and what it was found in. */
export interface DatasetCheck {
  /** As it was read; `null` where nothing of it can be. */
  dataset: Dataset | null;
  /** The Parquet file in the folder that holds its events, if one does: its rows are not checked here. */
  eventFile: string | null;
  problems: Problem[];
  /** The texts of its sources that could be read, by source id. */
  texts: ReadonlyMap<string, SourceInCheck>;
  /** What of the texts its passages touch. */
  coverage: Coverage;
  /** What is said in words that no rule can read. */
  unread: Unread[];
  /** How many records each list holds, by its name. */
  counts: Record<string, number>;
  /** Whether all of every record could be read. Else orphans, aliases, agendas and what names one set aside are left out. */
  isWhole: boolean;
}

const RULES: readonly ((context: CheckContext) => void)[] = [
  checkLinks,
  checkWhen,
  checkNames,
  checkMarkup,
  checkOffices,
  checkFigures,
  checkClaims,
  checkAgenda,
  checkVariants,
  checkHappenings,
];

/**
 * Reads a file as a page does, and tells every field that is wrong. Where its events cannot be found the rest is read
 * all the same, as if they stood in a file of their own.
 */
function readAll(json: unknown, file: string): DatasetReading {
  const reading = readDataset(json, file, Number.POSITIVE_INFINITY);
  if (!isWithoutEvents(reading)) return reading;
  const elsewhere = { ...(json as object), events: { file: 'events.parquet' } };
  const rest = readDataset(elsewhere, file, Number.POSITIVE_INFINITY);
  return { ...rest, eventFile: null, problems: [...reading.problems, ...rest.problems] };
}

function isWithoutEvents({ problems }: Pick<DatasetReading, 'problems'>): boolean {
  return problems.some(({ code }) => code === 'no-events');
}

/** Proves a dataset against its sources. No problems: every rule holds. */
export async function checkDataset({ folder, json, texts: files }: DatasetToCheck): Promise<DatasetCheck> {
  const file = `${folder}/dataset.json`;
  const reading = readAll(json, file);
  const { dataset, eventFile } = reading;
  // That it names what is set aside was said of that.
  const problems = reading.problems.filter(({ code }) => code !== 'names-aside');
  if (dataset === null) {
    const none = new Map();
    const coverage = new Coverage(none);
    return { dataset, eventFile, problems, texts: none, coverage, unread: [], counts: {}, isWhole: false };
  }
  const { report: tell, close } = makeReport(file, problems);
  const report = reportInShort(tell);
  if (dataset.id !== folder) {
    report(
      'folder',
      null,
      `The dataset's id is "${dataset.id}", but its folder is "${folder}". Give both one name.`,
    );
  }
  const unread: Unread[] = [];
  const texts = await checkSources(dataset, files, report);
  const doubted = recordsInDoubt(reading);
  const isWhole = doubted.size === 0;
  const isDoubted = (record: string | null) => record !== null && doubted.has(record);
  const reportSure: Report = (code, record, sentence) => {
    if (!isDoubted(record)) report(code, record, sentence);
  };
  const context: CheckContext = {
    dataset,
    areEventsElsewhere: eventFile !== null || isWithoutEvents(reading),
    report: reportSure,
    texts,
    isWhole,
    leave: (one) => {
      if (!isDoubted(one.record)) unread.push(one);
    },
  };
  // Whether its words stand in a text has nothing to do with other records.
  checkQuotes({ ...context, report });
  for (const rule of RULES) rule(context);
  close();
  const counts = Object.fromEntries(RECORD_LISTS.map((list) => [list, dataset[list].size]));
  const coverage = new Coverage(texts);
  for (const quote of dataset.evidence.values()) coverage.add(quote);
  return { dataset, eventFile, problems, texts, coverage, unread, counts, isWhole };
}
