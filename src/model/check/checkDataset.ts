/**
 * The proof of a shipped dataset: all that DESIGN says a reader may rely on, each rule with a code and a
 * test that breaks it. What the format itself refuses is told first; the rules on content run once that is
 * clean, because every record set aside would make others look wrong.
 */
import type { Problem } from '@/model/record/problem';
import { readDataset } from '@/model/record/readDataset';
import { RECORD_LISTS } from '@/model/record/recordLists';
import { makeReport, type Report } from '@/model/record/reportProblem';
import { showHidden, showText } from '@/model/record/showText';
import { checkAgenda } from './checkAgenda';
import { checkClaims } from './checkClaims';
import type { CheckContext, Unread } from './checkContext';
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
import { isTag, sayLanguage } from './languageTag';
import { type Uncovered, uncoveredSentences } from './uncoveredSentences';

export interface DatasetToCheck {
  /** The name of the dataset's folder, which must be its id. */
  folder: string;
  /** The parsed `dataset.json`. */
  json: unknown;
  /** The bytes of the source texts, by path in the folder: `sources/name.txt`. */
  texts: ReadonlyMap<string, Uint8Array>;
}

export interface DatasetCheck {
  problems: Problem[];
  uncovered: Uncovered[];
  /** What is said in words that no rule can read. */
  unread: Unread[];
  /** How many records each list holds, by its name. */
  counts: Record<string, number>;
}

/** What the page shows in spite of it: the rules on content can still be tried. */
const SHOWN: ReadonlySet<string> = new Set(['dangling', 'participant-twice']);

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

/** What a sentence quotes may be a whole article, or turn the words after it around. */
function inShort(sentence: string): string {
  return showHidden(sentence.replaceAll(/"[^"]{81,}"/g, (quoted) => `"${showText(quoted.slice(1, -1))}"`));
}

/** Proves a dataset against its sources. No problems: every rule holds. */
export async function checkDataset({ folder, json, texts: files }: DatasetToCheck): Promise<DatasetCheck> {
  const file = `${folder}/dataset.json`;
  const { dataset, eventFile, problems: read } = readDataset(json, file);
  const ofFormat = read.filter(({ code }) => !SHOWN.has(code));
  if (dataset === null || ofFormat.length > 0)
    return { problems: ofFormat, uncovered: [], unread: [], counts: {} };
  const problems = [...read];
  const { report: tell, close } = makeReport(file, problems);
  const report: Report = (code, record, sentence) => tell(code, record, inShort(sentence));
  if (dataset.id !== folder) {
    report(
      'folder',
      null,
      `The dataset's id is "${dataset.id}", but its folder is "${folder}". Give both one name.`,
    );
  }
  if (!isTag(dataset.language)) report('language', null, sayLanguage(dataset.language));
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
  return { problems, uncovered: uncoveredSentences(context), unread, counts };
}
