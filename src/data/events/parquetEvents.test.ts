import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { readParquet, writeParquet } from 'parquet-wasm/node';
import { describe, expect, test } from 'vitest';
import { readEventColumns } from '@/model/read/readEventColumns';
import { unpackText } from './packTexts';
import { ParquetEvents } from './parquetEvents';
import { type Columns, smallParquet, text } from './smallParquet.fixture';

const FILE = 'many/events.parquet';
/** What a quick answer may take of the processor, however busy the machine: five seconds, in microseconds. */
const SECONDS = 5_000_000;
const COLUMNS: Columns = {
  start: { type: 'INT32', data: [18_000, null, 18_240] },
  end: { type: 'INT32', data: [18_001, 18_200, 18_241] },
  precision: text('day', 'interval', 'day'),
  kind: text('call', 'meeting', 'call'),
  modality: text('held', 'held', 'expected'),
  participants: text('berg,lund', null, 'berg'),
  title: text('Berg calls Lund', 'Ħarbour ⚓ talks', null),
  record: text('{"event":1}', null, '{"event":3}'),
};

const written = (columns: Columns, options?: object) => smallParquet(columns, options).buffer;
const open = (bytes: ArrayBuffer) => ParquetEvents.open(bytes, FILE, () => {});

/** What opening or reading a file throws; it fails the test if it throws nothing. */
async function failure(bytes: ArrayBuffer): Promise<unknown> {
  try {
    const events = await open(bytes);
    await events.readFirst();
  } catch (error) {
    return error;
  }
  throw new Error('The file was read.');
}

/** The whole of a small file, as a reader of it sees it. */
async function readWhole(bytes: ArrayBuffer) {
  const events = await open(bytes);
  const { rows, start, end, facets, problems } = readEventColumns(await events.readFirst());
  const titles = await Promise.all(
    events.groups.map(async (group) => {
      const packed = await events.readTitles(group);
      return Array.from({ length: group.end - group.start }, (_, at) => unpackText(packed, at));
    }),
  );
  const records = await Promise.all([0, 1, 2].map((row) => events.readRecord(row)));
  const who = [...facets.who.values].map((value) => facets.who.ids[value]);
  return { rows: [...rows], start: [...start], end: [...end], who, titles: titles.flat(), records, problems };
}

const WHOLE = {
  rows: [1, 0, 2],
  start: [-Infinity, 18_000, 18_240],
  end: [18_200, 18_001, 18_241],
  who: ['berg', 'lund', 'berg'],
  titles: ['Berg calls Lund', 'Ħarbour ⚓ talks', ''],
  records: ['{"event":1}', null, '{"event":3}'],
  problems: [],
};

describe('a Parquet file of events', () => {
  test('is read whole: columns, titles, records', async () => {
    expect(await readWhole(written(COLUMNS))).toEqual(WHOLE);
  });

  test('in several row groups too', async () => {
    expect(await readWhole(written(COLUMNS, { rowGroupSize: 1 }))).toEqual(WHOLE);
  });

  test('written by another program, in its usual packing', async () => {
    const table = readParquet(new Uint8Array(written(COLUMNS)));
    const bytes = writeParquet(table).slice();
    expect(new TextDecoder('latin1').decode(bytes)).toContain('parquet-rs');
    expect(await readWhole(bytes.buffer)).toEqual(WHOLE);
  });

  test('written by DuckDB 1.5 with the statement in the README', async () => {
    const path = join(import.meta.dirname, 'duckdb.fixture.parquet');
    const bytes = new Uint8Array(readFileSync(path));
    expect(new TextDecoder('latin1').decode(bytes)).toContain('DuckDB version v1.5');
    expect(await readWhole(bytes.buffer)).toEqual({
      rows: [0, 1, 2],
      start: [-Infinity, 18_000, 18_240],
      end: [18_200, 18_001, Infinity],
      who: ['berg', 'lund', 'berg'],
      titles: ['Ħarbour ⚓ talks', 'Berg calls Lund', 'Berg to call'],
      records: [
        '{"event":{"id":"b"},"evidence":[]}',
        '{"event":{"id":"a"},"evidence":[{"id":"q"}]}',
        '{"event":{"id":"c"},"evidence":[]}',
      ],
      problems: [],
    });
  });

  test('with dates for days, and JSON for records', async () => {
    const { start, end, record } = COLUMNS;
    const dated = {
      start: { ...start, type: 'INT32' },
      end: { ...end, type: 'INT32' },
      record: { ...record, type: 'STRING' },
    };
    const schema = [
      { name: 'root', num_children: 8 },
      ...['start', 'end'].map((name) => ({
        name,
        type: 'INT32',
        converted_type: 'DATE',
        repetition_type: 'OPTIONAL',
      })),
      ...['precision', 'kind', 'modality', 'participants', 'title'].map((name) => ({
        name,
        type: 'BYTE_ARRAY',
        converted_type: 'UTF8',
        repetition_type: 'OPTIONAL',
      })),
      { name: 'record', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
    ];
    const columns = Object.entries({ ...COLUMNS, ...dated }).map(([name, { data }]) => ({ name, data }));
    const bytes = parquetWriteBuffer({ columnData: columns, schema } as Parameters<
      typeof parquetWriteBuffer
    >[0]);
    expect(await readWhole(bytes)).toEqual(WHOLE);
  });

  test('a title that would hold the page up is left out and named, wherever it stands', async () => {
    const titles = [`e${'\u0301'.repeat(50_000)}`, 'W'.repeat(100_001), 'W'.repeat(100_000)];
    const events = await open(written({ ...COLUMNS, title: text(...titles) }, { rowGroupSize: 2 }));
    const [first, second] = await Promise.all(events.groups.map((group) => events.readTitles(group)));
    if (first === undefined || second === undefined) throw new Error('There are two row groups.');
    expect([unpackText(first, 0), unpackText(first, 1)]).toEqual(['', '']);
    expect(first.problems).toEqual([
      {
        code: 'marks',
        count: 1,
        rows: [0],
        sentence: '"title" holds more than 100 combining marks in a row.',
      },
      {
        code: 'title',
        count: 1,
        rows: [1],
        sentence: '"title" must be at most 100,000 characters long, found 100,001.',
      },
    ]);
    expect([unpackText(second, 0), second.problems]).toEqual([titles[2], []]);
  });

  test('what is not UTF-8 is left out and named, even where two halves would make a letter; the rest is as it was', async () => {
    const bytes = [[0xc3], [0xa9, 0x21], [0xef, 0xbf, 0xbd], [0xc3, 0xa9], [0x4c, 0xe9, 0x76], []];
    const data = bytes.map((one) => Uint8Array.from(one));
    const read = async (...three: Uint8Array[]) => {
      const events = await open(written({ ...COLUMNS, title: { type: 'BYTE_ARRAY', data: three } }));
      const titles = await events.readTitles({ start: 0, end: 3 });
      return [three.map((_, at) => unpackText(titles, at)), titles.problems];
    };
    const wrong = { code: 'encoding', sentence: '"title" is not UTF-8.' };
    expect(await read(...data.slice(0, 3))).toEqual([
      ['', '', '\ufffd'],
      [{ ...wrong, count: 2, rows: [0, 1] }],
    ]);
    expect(await read(...data.slice(3))).toEqual([['é', '', ''], [{ ...wrong, count: 1, rows: [1] }]]);
  });

  test('a record that is not UTF-8 is refused in a sentence; those beside it are read', async () => {
    const data = [Uint8Array.of(0x22, 0xe9, 0x22), Uint8Array.of(0x22, 0xc3, 0xa9, 0x22), null];
    const events = await open(written({ ...COLUMNS, record: { type: 'BYTE_ARRAY', data } }));
    await expect(events.readRecord(0)).rejects.toMatchObject({
      name: 'FileError',
      message: `data/${FILE}: The record of row 0 cannot be read: it is not UTF-8. Correct it in the file, and publish it again.`,
    });
    expect(await events.readRecord(1)).toBe('"é"');
  });

  test('a text of 50 MB among the first columns sets its row aside at once; the others are shown', async () => {
    const participants = text('a,'.repeat(25_000_000), `${'a,'.repeat(49_999)}ab`, `${'a,'.repeat(50_000)}a`);
    const events = await open(written({ ...COLUMNS, participants }));
    const before = process.cpuUsage();
    const { rows, problems } = readEventColumns(await events.readFirst());
    expect(process.cpuUsage(before).user).toBeLessThan(SECONDS);
    expect([...rows]).toEqual([1]);
    expect(problems.map(({ rows: at, sentence }) => [at, sentence])).toEqual([
      [[0, 2], '"participants" must be at most 100,000 characters long, found more.'],
    ]);
  }, 30_000);

  test('of a text in letters of three bytes so much is read as tells that it is too long', async () => {
    const kind = text('call', 'call', '€'.repeat(100_001));
    const { problems } = readEventColumns(await (await open(written({ ...COLUMNS, kind }))).readFirst());
    expect(problems).toMatchObject([{ code: 'kind-length', rows: [2] }]);
  });

  test('a record of 50 MB is refused in a sentence at once; those beside it are read', async () => {
    const just = 'W'.repeat(1_000_000);
    const record = text('{}', 'W'.repeat(50_000_000), just);
    const events = await open(written({ ...COLUMNS, record }));
    const before = process.cpuUsage();
    await expect(events.readRecord(1)).rejects.toMatchObject({
      name: 'FileError',
      message: `data/${FILE}: The record of row 1 cannot be read: it must be at most 1,000,000 bytes long, found 50,000,000. Shorten it in the file, and publish it again.`,
    });
    expect(process.cpuUsage(before).user).toBeLessThan(SECONDS);
    expect([await events.readRecord(0), await events.readRecord(2)]).toEqual(['{}', just]);
  });

  test('a record too long by a letter is refused in a column of JSON too', async () => {
    const record: Columns[string] = { type: 'JSON', data: ['W'.repeat(999_999), { a: 1 }, null] };
    const events = await open(written({ ...COLUMNS, record }));
    await expect(events.readRecord(0)).rejects.toThrow('found 1,000,001.');
    expect([await events.readRecord(1), await events.readRecord(2)]).toEqual(['{"a":1}', null]);
  });

  test('says how many bytes the first columns take', async () => {
    const bytes = written(COLUMNS);
    const { firstBytes } = await open(bytes);
    expect(firstBytes).toBeGreaterThan(100);
    expect(firstBytes).toBeLessThan(bytes.byteLength);
  });
});

const without = (name: string): Columns =>
  Object.fromEntries(Object.entries(COLUMNS).filter(([column]) => column !== name));
const broken = (change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>) =>
  change(new Uint8Array(written(COLUMNS))).slice().buffer;

const REFUSED: [what: string, bytes: () => ArrayBuffer, sentence: RegExp][] = [
  [
    'no title',
    () => written(without('title')),
    /The column "title" is missing; it must hold text \(BYTE_ARRAY, UTF8\)\. Add it, and write the file again\.$/,
  ],
  ['no start', () => written(without('start')), /The column "start" is missing; it must hold days/],
  [
    'a start in 64 bits',
    () => written({ ...COLUMNS, start: { type: 'INT64', data: [1n, 2n, 3n] } }),
    /The column "start" holds INT64; it must hold days \(INT32 or DATE\)\. Cast it, and write the file again\.$/,
  ],
  [
    'a kind that is a number',
    () => written({ ...COLUMNS, kind: { type: 'INT32', data: [1, 2, 3] } }),
    /The column "kind" holds INT32; it must hold text \(BYTE_ARRAY, UTF8\)\. Cast it/,
  ],
  [
    'days that are text',
    () => written({ ...COLUMNS, end: text('2019-01-01', null, null) }),
    /The column "end" holds BYTE_ARRAY \(UTF8\); it must hold days/,
  ],
  ['its end cut off', () => broken((bytes) => bytes.slice(0, bytes.length - 40)), /no whole Parquet file/],
  ['only its first half', () => broken((bytes) => bytes.slice(0, bytes.length / 2)), /no whole Parquet file/],
  ['damaged pages', () => broken((bytes) => bytes.fill(0xff, 4, 60)), /no whole Parquet file/],
  ['nothing in it', () => new ArrayBuffer(0), /no whole Parquet file/],
];

describe('a Parquet file is refused in a sentence', () => {
  for (const [what, bytes, sentence] of REFUSED)
    test(`with ${what}`, async () => {
      expect(await failure(bytes())).toMatchObject({
        name: 'FileError',
        file: FILE,
        message: expect.stringMatching(sentence),
      });
    });

  test('packed in a way that the page has no decoder for', async () => {
    const compressors = { ZSTD: (input: Uint8Array) => input };
    expect(await failure(written(COLUMNS, { codec: 'ZSTD', compressors }))).toMatchObject({
      message: expect.stringContaining('The column "start" is packed with ZSTD'),
    });
  });
});
