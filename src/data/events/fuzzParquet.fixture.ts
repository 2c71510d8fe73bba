/** What must hold of any Parquet file of events whatever, tried with files that chance makes, spoils and damages. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { serve } from '@/data/tellFailure.fixture';
import { walkViews } from '@/data/walkViews.fixture';
import { VISIBLE } from '@/lib/hiddenCharacters';
import { type Day, isoOf } from '@/model/day/day';
import { readDataset } from '@/model/read/readDataset';
import { arbitraryDataset, type Json, type JsonDataset } from '@/model/record/arbitraryDataset.fixture';
import type { Dataset } from '@/model/record/dataset';
import { PRECISION_WORDS } from '@/model/record/eventColumns';
import { HOSTILE_TEXTS } from '@/model/record/hostileText.fixture';
import { KINDS, MODALITIES, POSITIONS } from '@/model/record/lists';
import { soundDataset } from '@/model/record/soundDataset.fixture';
import { EventFile } from './eventFile';
import { LargeEvents } from './largeEvents';
import { type Columns, smallParquet } from './smallParquet.fixture';
import { ranges, stubWorker } from './stubWorker.fixture';

const FILE = 'many/events.parquet';
const SHORT = Object.values(HOSTILE_TEXTS).filter((text) => text.length < 200);
/** Whole datasets whose events stand in the rows, always the same. */
const TOLD = fc.sample(arbitraryDataset(), { numRuns: 30, seed: 1 });

const { dataset: ferryTalks } = readDataset(soundDataset(), 'many/dataset.json');
if (ferryTalks === null) throw new Error('The sound dataset is not sound.');
/** What is explained beside the events: who and where. The rest of a dataset is tried by its own fuzz. */
const dataset: Dataset = { ...ferryTalks, events: new Map(), sources: new Map(), evidence: new Map() };

const DAYS = ['start', 'end'] as const;
const TEXTS = [
  'precision',
  'kind',
  'modality',
  'participants',
  'title',
  'record',
  'position',
  'place',
  'topics',
] as const;
type Row = Record<(typeof DAYS)[number], number | null> & Record<(typeof TEXTS)[number], string | null>;
/** A file before it is written: its rows, how many stand in a group, and which columns it has besides those it must. */
interface Sheet {
  rows: Row[];
  rowGroupSize: number;
  more: readonly string[];
}

const marked = (words: readonly string[]) =>
  fc.constantFrom(...PRECISION_WORDS.filter((word) => words.includes(word.replace(/\W$/, ''))));
const day = fc.integer({ min: -719_000, max: 2_900_000 });
const length = fc.integer({ min: 1, max: 5_000 });
const anyDates: fc.Arbitrary<Pick<Row, 'start' | 'end' | 'precision'>> = fc.oneof(
  fc.tuple(day, marked(['day'])).map(([start, precision]) => ({ start, end: start + 1, precision })),
  fc
    .tuple(day, length, marked(['month', 'year', 'digits', 'interval']))
    .map(([start, days, precision]) => ({ start, end: start + days, precision })),
  fc.tuple(day, marked(['interval'])).map(([start, precision]) => ({ start, end: null, precision })),
  fc.tuple(day, marked(['interval'])).map(([end, precision]) => ({ start: null, end, precision })),
);
const id = fc.constantFrom('berg', 'lund', 'constructor', '0', 'nobody-knows');
const anyIds = fc.option(fc.array(id, { maxLength: 3 }).map((ids) => ids.join(',')));
interface Told {
  event: Json;
  evidence: Json[];
}
const anyTold: fc.Arbitrary<Told> = fc
  .tuple(fc.constantFrom(...TOLD), fc.nat())
  .map(([{ events, evidence }, at]: [JsonDataset, number]) => ({
    event: events[at % events.length] as Json,
    evidence,
  }));
const listed = (ids: string | null): string[] => (ids ?? '').split(',').filter(Boolean);
/** The record of a row, which says what the columns say. */
function recordOf(
  { start, end, kind, modality, participants: ids, title, place: at, topics }: Omit<Row, 'record'>,
  { event, evidence }: Told,
): string {
  const from = start === null ? '..' : isoOf(start as Day);
  const to = end === null ? '..' : isoOf((end - 1) as Day);
  const when = { ...(event.when as Json), edtf: from === to ? from : `${from}/${to}` };
  const told = title !== null && VISIBLE.test(title) ? { title } : {};
  const inferred = { what: 'who and where', basis: 'The column says so.' };
  const participants = listed(ids).map((actor) => ({ actor, part: 'attended', inferred }));
  const place = at === null ? undefined : { place: at, inferred };
  const agendaItems = listed(topics);
  return JSON.stringify({
    event: { ...event, kind, modality, participants, place, agendaItems, when, ...told },
    evidence,
  });
}
const anyRow: fc.Arbitrary<Row> = fc
  .tuple(
    anyDates,
    fc.record({
      kind: fc.constantFrom(...KINDS),
      modality: fc.constantFrom(...MODALITIES),
      participants: anyIds,
      title: fc.option(fc.constantFrom(...SHORT)),
      told: anyTold,
      position: fc.option(fc.constantFrom(...POSITIONS)),
      place: fc.option(id),
      topics: anyIds,
    }),
  )
  .map(([dates, { told, ...rest }]) => {
    const row = { ...dates, ...rest };
    return { ...row, record: recordOf(row, told) };
  });
const anySheet: fc.Arbitrary<Sheet> = fc.record({
  rows: fc.array(anyRow, { minLength: 1, maxLength: 5 }),
  rowGroupSize: fc.integer({ min: 1, max: 5 }),
  more: fc.subarray(['position', 'place', 'topics']),
});

function columnsOf({ rows, more }: Sheet): Columns {
  const names = TEXTS.filter(
    (name) => !['position', 'place', 'topics'].includes(name) || more.includes(name),
  );
  return Object.fromEntries([
    ...DAYS.map((name) => [name, { type: 'INT32', data: rows.map((row) => row[name]) }]),
    ...names.map((name) => [name, { type: 'STRING', data: rows.map((row) => row[name]) }]),
  ]);
}
const write = (sheet: Sheet, columns = columnsOf(sheet)) =>
  smallParquet(columns, { rowGroupSize: sheet.rowGroupSize });

/** Tries so many files: a quarter each sound, with bad values, with columns of another kind, with damaged bytes. */
export async function fuzzParquet(runs: number, seed: number): Promise<void> {
  stubWorker();
  const how = { numRuns: Math.ceil(runs / 4), seed };
  await fc.assert(fc.asyncProperty(anySheet, staysAsItWas), how);
  await fc.assert(
    fc.asyncProperty(anySheet, fc.array(anySpoiling, { minLength: 1, maxLength: 3 }), onlyTheSpoiltSuffer),
    how,
  );
  await fc.assert(fc.asyncProperty(anySheet, anyColumnChange, isShownOrRefused), how);
  await fc.assert(fc.asyncProperty(anySheet, anyDamage, isWholeOrTold), how);
}

/** What is told of a file: a sentence that names it. */
function isTold(error: unknown): void {
  expect(error).toMatchObject({ name: 'FileError', file: FILE });
  const { message } = error as Error;
  expect(message).toContain(`data/${FILE}`);
  // The sentence of last resort, for what no rule foresees.
  expect(message).not.toContain('or has a fault');
  expect(message).toMatch(/^[^\p{Cc}\p{Cs}\u202e]{20,3000}\.$/u);
}

/** Opens a file as the page does; `null` where it is refused, in a sentence. */
async function open(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ large: LargeEvents; dataset: Dataset } | null> {
  serve(ranges(bytes));
  const file = new EventFile(FILE, () => {});
  try {
    const large = new LargeEvents(file, FILE, dataset, await file.open('1'));
    return { large, dataset: { ...dataset, table: large.table } };
  } catch (error) {
    isTold(error);
    return null;
  } finally {
    file.close();
  }
}

/** Looks at everything as a reader would: views, titles, a search, records. Whatever is wrong is told. */
async function lookAt({ large, dataset }: { large: LargeEvents; dataset: Dataset }): Promise<void> {
  const { table, titles, counts, problems } = large;
  expect(counts.shown + counts.setAside).toBe(counts.inFile);
  expect(table.size).toBe(counts.shown);
  if (counts.setAside > 0) expect(problems.length).toBeGreaterThan(0);
  for (let row = 0; row < table.size; row += 1) titles.titleOf(Number(table.idOf(row)));
  const isWaiting = () =>
    Array.from({ length: table.size }, (_, row) => Number(table.idOf(row))).some(
      (number) => titles.titleOf(number) === undefined,
    );
  for (let turns = 0; turns < 1_000 && titles.problem() === null && isWaiting(); turns += 1)
    await new Promise((resolve) => setTimeout(resolve));
  expect(titles.problem() !== null || !isWaiting()).toBe(true);
  for (const { message, file } of [...problems, ...large.sayLeftOut(titles.leftOut())]) {
    expect(file).toBe(FILE);
    expect(message).toMatch(/^[^\p{Cc}\p{Cs}\u202e]{20,3000}\.$/u);
  }
  walkViews(dataset, 'a');
  await large.search('b').catch(isTold);
  for (let row = 0; row < table.size; row += 1) {
    const number = table.idOf(row);
    await large.record(number).then(({ event }) => expect(event.id).toBe(number), isTold);
  }
  for (const { message } of large.inRecords())
    expect(message).toMatch(/^row \d+: [^\p{Cc}\p{Cs}\u202e]{20,3000}\.$/u);
}

/** A row as it is shown; only what stands in its columns. */
function shownRow({ table }: LargeEvents, row: number) {
  const { start, end, facets } = table;
  const idsOf = ({ ids, offsets, values }: typeof facets.who) =>
    [...values.subarray(offsets[row], offsets[row + 1])].map((value) => ids[value]);
  return {
    start: start[row],
    end: end[row],
    kind: idsOf(facets.kind),
    modality: idsOf(facets.modality),
    participants: idsOf(facets.who).sort(),
  };
}

/** The same as the row is written. */
const writtenRow = ({ start, end, kind, modality, participants }: Row) => ({
  start: start ?? Number.NEGATIVE_INFINITY,
  end: end ?? Number.POSITIVE_INFINITY,
  kind: [kind],
  modality: [modality],
  participants: [...new Set(listed(participants))].sort(),
});

function areShown(large: LargeEvents, sheet: Sheet, numbers: readonly number[]): void {
  for (const number of numbers) {
    const row = large.table.rowOf(String(number));
    if (row === undefined) throw new Error(`Row ${number} is sound and not shown.`);
    expect(shownRow(large, row)).toEqual(writtenRow(sheet.rows[number] as Row));
  }
}

async function staysAsItWas(sheet: Sheet): Promise<void> {
  const opened = await open(write(sheet));
  if (opened === null) throw new Error('A sound file was refused.');
  const { large } = opened;
  const { rows } = sheet;
  expect(large.counts).toEqual({ inFile: rows.length, shown: rows.length, setAside: 0 });
  expect(large.problems.filter(({ code }) => code !== 'dangling')).toEqual([]);
  areShown(large, sheet, [...rows.keys()]);
  await lookAt(opened);
  expect([large.titles.problem(), large.titles.leftOut()]).toEqual([null, []]);
  for (const [number, { title, record }] of rows.entries()) {
    expect(large.titles.titleOf(number)).toBe((title ?? '').toWellFormed());
    const { event } = await large.record(String(number));
    expect(event).toEqual({ ...JSON.parse(record ?? '').event, id: String(number) });
  }
}

const ODD_DAYS = [null, 0, -1, 2_147_483_647, -2_147_483_648, 3_000_000, -800_000];
const ODD_TEXTS = [
  null,
  '',
  ' ',
  '{',
  'null',
  '[]',
  '{"event":null,"evidence":[]}',
  '{"__proto__":1}',
  `{"event":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
  '__proto__',
  'constructor',
  'day ',
  'Day',
  'a,,b',
  ',a',
  'x'.repeat(100_001),
  `e${'\u0301'.repeat(200)}`,
  ...SHORT,
];
/** One value of a row in place of another. */
const anySpoiling = fc.record({
  row: fc.nat({ max: 100 }),
  value: fc.oneof(
    fc.record({ column: fc.constantFrom(...DAYS), to: fc.constantFrom(...ODD_DAYS) }),
    fc.record({ column: fc.constantFrom(...TEXTS), to: fc.constantFrom(...ODD_TEXTS) }),
  ),
});
type Spoiling = typeof anySpoiling extends fc.Arbitrary<infer T> ? T : never;

/** Rows with a bad value are set aside or told when opened; the others are shown as they were. */
async function onlyTheSpoiltSuffer(sheet: Sheet, spoilings: readonly Spoiling[]): Promise<void> {
  const rows = sheet.rows.map((row) => ({ ...row }));
  const spoilt = new Set<number>();
  for (const { row, value } of spoilings) {
    const number = row % rows.length;
    Object.assign(rows[number] as Row, { [value.column]: value.to });
    spoilt.add(number);
  }
  const opened = await open(write({ ...sheet, rows }));
  if (opened === null) throw new Error('A file was refused for the sake of a row.');
  expect(opened.large.counts.inFile).toBe(rows.length);
  areShown(
    opened.large,
    sheet,
    [...rows.keys()].filter((number) => !spoilt.has(number)),
  );
  await lookAt(opened);
}

const anyColumnChange = fc.record({
  column: fc.constantFrom(...DAYS, ...TEXTS),
  to: fc.constantFrom(null, 'INT32', 'INT64', 'DOUBLE', 'STRING', 'JSON', 'renamed'),
});
type ColumnChange = typeof anyColumnChange extends fc.Arbitrary<infer T> ? T : never;

/** A column that is missing, or of another type: the file is shown all the same, or refused by the column's name. */
async function isShownOrRefused(sheet: Sheet, { column, to }: ColumnChange): Promise<void> {
  const columns = columnsOf(sheet);
  const { [column]: changed, ...others } = columns;
  const { length } = sheet.rows;
  const data = {
    INT32: () => new Array(length).fill(7),
    INT64: () => new Array(length).fill(7n),
    DOUBLE: () => new Array(length).fill(0.5),
    STRING: () => new Array(length).fill('seven'),
    JSON: () => new Array(length).fill({ seven: 7 }),
  };
  const file: Columns = { ...others };
  if (to === 'renamed') file[`${column}\u202e`] = changed ?? { type: 'STRING', data: data.STRING() };
  else if (to !== null) file[column] = { type: to, data: data[to]() };
  const opened = await open(write(sheet, file));
  if (opened === null) return;
  expect(opened.large.counts.inFile).toBe(length);
  await lookAt(opened);
}

const anyDamage = fc.oneof(
  fc.record({ cut: fc.nat({ max: 1_000_000 }) }),
  fc.record({
    flips: fc.array(fc.record({ at: fc.nat({ max: 1_000_000 }), by: fc.integer({ min: 1, max: 255 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
);
type Damage = typeof anyDamage extends fc.Arbitrary<infer T> ? T : never;

/** No file of a few rows takes more of the processor, whatever is in it: in microseconds, with much to spare. */
const LONGEST = 2_000_000;

/** A file that is cut off, or in which bytes are not what they were: nothing throws, and no row goes without a word. */
async function isWholeOrTold(sheet: Sheet, damage: Damage): Promise<void> {
  let bytes = write(sheet);
  if ('cut' in damage) bytes = bytes.slice(0, damage.cut % bytes.length);
  else
    for (const { at, by } of damage.flips) {
      const place = at % bytes.length;
      bytes[place] = (bytes[place] ?? 0) ^ by;
    }
  const before = process.cpuUsage();
  const opened = await open(bytes);
  if (opened !== null) await lookAt(opened);
  expect(process.cpuUsage(before).user).toBeLessThan(LONGEST);
  if ('cut' in damage) expect(opened).toBeNull();
}
