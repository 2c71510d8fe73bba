import { FileError } from '@/data/files/FileError';
import { groupDigits } from '@/lib/groupDigits';
import { participantsTwice } from '@/model/read/participantsTwice';
import type { Problem } from '@/model/read/problem';
import { type EventRecord, readEventRecord } from '@/model/read/readEventRecord';
import { makeReport } from '@/model/read/reportProblem';
import { sayContradiction } from '@/model/read/sayContradiction';
import { sayRepeats } from '@/model/read/sayRepeats';
import { columnTable } from '@/model/record/columnTable';
import type { Dataset } from '@/model/record/dataset';
import type { EventColumns, RowProblem } from '@/model/record/eventColumns';
import { countEvents, type EventCounts } from '@/model/record/eventCounts';
import type { EventTable, FacetValues } from '@/model/record/eventTable';
import type { EventFile } from './eventFile';
import type { RowGroupSpan } from './parquetEvents';
import { TitleStore } from './titleStore';

/** Counts what was opened, to tell one from another. */
let opened = 0;

/** The events of a Parquet file, opened: as a table, with what is read later on demand. */
export class LargeEvents {
  /** Another one for each that is opened. */
  readonly key = ++opened;
  readonly table: EventTable;
  readonly titles: TitleStore;
  readonly counts: EventCounts;
  /** What of the columns could not be used. */
  readonly problems: readonly Problem[];
  private readonly file: EventFile;
  private readonly path: string;
  private readonly records = new Map<number, EventRecord>();
  private readonly found = new Map<string, Uint8Array>();
  private readonly listeners = new Set<() => void>();
  private told: readonly Problem[] = [];

  /** `path` is the file's below `data/`; `dataset` says which actors and places there are. */
  constructor(
    file: EventFile,
    path: string,
    dataset: Dataset,
    { columns, groups }: { columns: EventColumns; groups: readonly RowGroupSpan[] },
  ) {
    this.file = file;
    this.path = path;
    this.titles = new TitleStore(groups, (group) => file.titles(group));
    file.onTitles = this.titles.come;
    this.table = columnTable(columns, {
      titleOf: (number) => this.titles.titleOf(number),
      recordOf: (number) => this.records.get(number)?.event,
      foundBy: (query) => {
        const hits = this.found.get(query);
        return hits && ((number) => hits[number] === 1);
      },
      onTitles: this.titles.subscribe,
    });
    const shown = columns.rows.length;
    this.counts = countEvents(columns.inFile, shown);
    this.problems = [
      ...columns.problems.map((one) => sayRows(one, path, ASIDE)),
      ...missingRecords(columns, dataset, path),
    ];
  }

  /** Reads the record of an event by its id, once. Rejects with a `FileError` whose message is a sentence. */
  async record(id: string): Promise<EventRecord> {
    const number = Number(id);
    const known = this.records.get(number);
    if (known !== undefined) return known;
    const text = await this.file.record(number);
    const reading = readEventRecord(text, number);
    if ('problem' in reading) throw this.wrongRecord(reading.problem);
    const row = this.table.rowOf(id);
    const two =
      row === undefined ? null : sayContradiction(this.table, row, this.titles.titleOf(number), reading);
    if (two !== null) throw this.wrongRecord(`Row ${number} says two things: ${two}.`);
    this.records.set(number, reading);
    this.tell(number, {
      'repeated-field': sayRepeats(text ?? '', this.path).map(({ message }) => message),
      'participant-twice': participantsTwice(reading.event),
    });
    return reading;
  }

  /** What is wrong with records that were opened and are shown; another list once there is more. */
  inRecords = (): readonly Problem[] => this.told;

  /** Calls `listener` whenever there is more of that; gives what ends it. */
  onRecords = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** `found` are sentences by their code. */
  private tell(number: number, found: Record<string, readonly string[]>): void {
    const more: Problem[] = [];
    const { report, close } = makeReport(this.path, more);
    for (const [code, sentences] of Object.entries(found))
      for (const sentence of sentences) report(code, `row ${number}`, sentence);
    close();
    if (more.length === 0) return;
    this.told = [...this.told, ...more];
    for (const listener of this.listeners) listener();
  }

  private wrongRecord(problem: string): FileError {
    const sentence = `data/${this.path}: ${problem} Correct it in the file, and publish it again.`;
    return new FileError(this.path, sentence, false);
  }

  /** Says what is wrong with titles that were left out. */
  sayLeftOut(problems: readonly RowProblem[]): Problem[] {
    return problems.map((problem) => sayRows(problem, this.path, UNTITLED));
  }

  /**
   * Searches all titles; from then on the table tells what was found. Only the last query's result is kept.
   * `false` where a later search took over. Rejects with a `FileError`.
   */
  async search(query: string): Promise<boolean> {
    if (this.found.has(query)) return true;
    this.titles.forget();
    const numbers = await this.file.search(query);
    if (numbers === null) return false;
    const hits = new Uint8Array(this.counts.inFile);
    for (const number of numbers) hits[number] = 1;
    this.found.clear();
    this.found.set(query, hits);
    return true;
  }

  /** Searches no further: `search` gives `false`. */
  stopSearch(): void {
    this.file.stopSearch();
  }
}

/** What becomes of one row or of several, as the end of a message. */
const ASIDE = [
  'Correct it: until then it is set aside, and the others are shown.',
  'Correct them: until then they are set aside, and the others are shown.',
] as const;
const UNTITLED = [
  'Correct it in the file: until then the event is shown without a title.',
  'Correct them in the file: until then the events are shown without a title.',
] as const;

/** What is wrong with rows: of a kind the first is told in full, some by their numbers, the rest counted. */
function sayRows(
  { code, count, rows: [first, ...others], sentence }: RowProblem,
  path: string,
  [one, several]: readonly [string, string],
): Problem {
  const rest = count - 1 - others.length;
  const numbers = [...others.map(String), ...(rest > 0 ? [`${groupDigits(rest)} more`] : [])];
  const same = count === 2 ? `Row ${numbers} has` : `Rows ${inOneList(numbers)} have`;
  const more = count > 1 ? ` ${same} such a problem too. ${several}` : ` ${one}`;
  return { file: path, record: null, code, message: `Row ${first}: ${sentence}${more}` };
}

/** 'a, b and c'; made when it is needed, for the engine then loads what it knows of languages. */
function inOneList(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);
}

/** Ids in the columns that the dataset file does not explain: the events stay, under the bare id. */
function missingRecords({ facets, rows }: EventColumns, dataset: Dataset, path: string): Problem[] {
  const lists = [
    ['participants', facets.who, dataset.actors],
    ['place', facets.place, dataset.places],
    ['topics', facets.topic, dataset.agendaItems],
  ] as const;
  return lists.flatMap(([column, facet, known]) => {
    const missing = facet.ids.filter((id) => !known.has(id));
    if (missing.length === 0) return [];
    const some = missing.slice(0, 5).join(', ');
    const message = `"${column}" names ${groupDigits(missing.length)} ${missing.length === 1 ? 'id' : 'ids'} that the dataset file does not explain, such as ${some}, the first of them in row ${rows[placeOf(missing[0] ?? '', facet)]}. The events are shown with the bare ids: add what they stand for to the dataset file, or correct them.`;
    return [{ file: path, record: null, code: 'dangling', message }];
  });
}

/** The first place, in order of time, that has an id. */
function placeOf(id: string, { ids, offsets, values }: FacetValues): number {
  const at = values.indexOf(ids.indexOf(id));
  return offsets.findIndex((offset) => offset > at) - 1;
}
