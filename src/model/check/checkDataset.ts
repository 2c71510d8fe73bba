/**
 * The proof of a shipped dataset: all that DESIGN says a reader may rely on, each rule with a code and a
 * test that breaks it. What the format itself refuses is told first; the rules on content run once that is
 * clean, because every record set aside would make others look wrong.
 */
import type { Dataset } from '@/model/record/dataset';
import type { Problem } from '@/model/record/problem';
import { readDataset } from '@/model/record/readDataset';
import { RECORD_LISTS } from '@/model/record/recordLists';
import { makeReport } from '@/model/record/reportProblem';
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
import { reportInShort } from './reportInShort';

export interface DatasetToCheck {
  /** The name of the dataset's folder, which must be its id. */
  folder: string;
  /** The parsed `dataset.json`. */
  json: unknown;
  /** The bytes of the source texts, by path in the folder: `sources/name.txt`. */
  texts: ReadonlyMap<string, Uint8Array>;
}

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
}

/** What the page shows in spite of it: the rules on content can still be tried. */
const SHOWN: ReadonlySet<string> = new Set(['dangling', 'participant-twice', 'language', 'source-twice']);

const RULES: readonly ((context: CheckContext) => void)[] = [
  checkQuotes,
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

/** Proves a dataset against its sources. No problems: every rule holds. */
export async function checkDataset({ folder, json, texts: files }: DatasetToCheck): Promise<DatasetCheck> {
  const file = `${folder}/dataset.json`;
  const { dataset, eventFile, problems: read } = readDataset(json, file);
  const ofFormat = read.filter(({ code }) => !SHOWN.has(code));
  if (dataset === null || ofFormat.length > 0) {
    const none = new Map();
    const coverage = new Coverage(none);
    return { dataset, eventFile, problems: ofFormat, texts: none, coverage, unread: [], counts: {} };
  }
  const problems = [...read];
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
  const context: CheckContext = {
    dataset,
    areEventsElsewhere: eventFile !== null,
    report,
    texts,
    leave: (one) => unread.push(one),
  };
  for (const rule of RULES) rule(context);
  close();
  const counts = Object.fromEntries(RECORD_LISTS.map((list) => [list, dataset[list].size]));
  const coverage = new Coverage(texts);
  for (const quote of dataset.evidence.values()) coverage.add(quote);
  return { dataset, eventFile, problems, texts, coverage, unread, counts };
}
