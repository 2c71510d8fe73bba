import * as v from 'valibot';
import { groupDigits } from '@/lib/groupDigits';
import { addDays, type Day, isoOf } from '@/model/day/day';
import type { Problem } from '@/model/read/problem';
import { readDataset } from '@/model/read/readDataset';
import { makeReport, type Report } from '@/model/read/reportProblem';
import { tellIssues } from '@/model/read/sayIssue';
import type { Dataset } from '@/model/record/dataset';
import { MOST_DATASETS } from '@/model/record/limits';
import { type CatalogueEntry, catalogueSchema } from '@/model/record/schema';
import { showHidden, showText } from '@/model/record/showText';

const FILE = 'index.json';

/**
 * Proves that the catalogue lists every dataset once and agrees with each. `datasets` are the parsed dataset
 * files by the name of their folder.
 */
export function checkCatalogue(catalogue: unknown, datasets: ReadonlyMap<string, unknown>): Problem[] {
  const problems: Problem[] = [];
  const { report, close } = makeReport(FILE, problems);
  const reading = v.safeParse(catalogueSchema, catalogue);
  if (!reading.success) {
    report(
      'catalogue',
      null,
      `The catalogue cannot be read: ${tellIssues(reading.issues, Number.POSITIVE_INFINITY)}`,
    );
    return problems;
  }
  const { length } = reading.output.datasets;
  if (length > MOST_DATASETS) {
    report(
      'too-many-datasets',
      null,
      `"datasets" holds ${groupDigits(length)} entries; a page lists at most ${groupDigits(MOST_DATASETS)}. List fewer: each can be opened by its name.`,
    );
    return problems;
  }
  const listed = new Set<string>();
  for (const entry of reading.output.datasets) {
    const name = `entry ${entry.id}`;
    if (listed.has(entry.id)) report('catalogue-twice', name, 'the catalogue lists it twice. Take one out.');
    listed.add(entry.id);
    if (datasets.has(entry.id)) checkEntry(entry, datasets.get(entry.id), report);
    else
      report(
        'catalogue-no-folder',
        name,
        'there is no folder of that name with a dataset. Add it or take the entry out.',
      );
  }
  for (const [folder, json] of datasets) {
    if (!listed.has(folder))
      report('catalogue-unlisted', null, `The folder "${folder}" is not listed. ${sayEntry(folder, json)}`);
  }
  close();
  return problems;
}

/** The most characters of an entry that is written out, to be copied as it stands. */
const LONGEST_ENTRY = 500;

/** Asks for the entry of a folder, word for word where its dataset can be read and holds its events itself. */
function sayEntry(folder: string, json: unknown): string {
  const { dataset, eventFile } = readDataset(json, `${folder}/dataset.json`);
  if (dataset === null || eventFile !== null) return 'Add an entry.';
  const { id, title, description, updated } = dataset;
  const entry = JSON.stringify({
    id,
    title,
    description,
    span: knownSpan(dataset),
    events: dataset.events.size,
    updated,
  });
  const isPlain = entry.length <= LONGEST_ENTRY && showHidden(entry) === entry;
  return isPlain ? `Add this to its list: ${entry}.` : 'Add an entry.';
}

/** A dataset that cannot be read is the business of its own check. */
function checkEntry(entry: CatalogueEntry, json: unknown, report: Report): void {
  const { dataset, eventFile } = readDataset(json, `${entry.id}/dataset.json`);
  if (dataset === null) return;
  const { from, to } = knownSpan(dataset);
  const pairs: [field: string, listed: string, found: string][] = [
    ['id', entry.id, dataset.id],
    ['title', entry.title, dataset.title],
    ['description', entry.description, dataset.description],
    ['updated', entry.updated, dataset.updated],
  ];
  // Events in a Parquet file are not read here.
  if (eventFile === null) {
    pairs.push(
      ['events', String(entry.events), String(dataset.events.size)],
      ['span.from', entry.span.from, from],
      ['span.to', entry.span.to, to],
    );
  }
  for (const [field, listed, found] of pairs) {
    if (listed === found) continue;
    report(
      'catalogue-differs',
      `entry ${entry.id}`,
      `"${field}" is "${showText(listed)}", but in the dataset it is "${showText(found)}". Correct it here.`,
    );
  }
}

/**
 * Gives the first and the last day that any event of a dataset may lie on, as `YYYY-MM-DD`; open and unknown
 * ends do not count. Both are `'..'` where no event has a known end on that side.
 */
export function knownSpan(dataset: Dataset): { from: string; to: string } {
  let from: Day | null = null;
  let to: Day | null = null;
  for (const { span } of dataset.dates.values()) {
    // An interval with one known end says nothing on its other side, but that end is a known day.
    const first = span.start ?? (span.end && addDays(span.end, -1));
    const last = span.end === null ? span.start : addDays(span.end, -1);
    if (first !== null && (from === null || first < from)) from = first;
    if (last !== null && (to === null || last > to)) to = last;
  }
  return { from: from === null ? '..' : isoOf(from), to: to === null ? '..' : isoOf(to) };
}
