import { parquetMetadata } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { describe, expect, test } from 'vitest';
import { readEventColumns } from '@/model/read/readEventColumns';
import { checkPages } from './checkPages';
import { ParquetEvents } from './parquetEvents';
import { smallParquet, text } from './smallParquet.fixture';

const FILE = 'many/events.parquet';
const make = (codec: string) =>
  smallParquet(
    {
      start: { type: 'INT32', data: [18_000, null, 18_240, 18_300] },
      end: { type: 'INT32', data: [18_001, 18_200, 18_241, 18_301] },
      precision: text('day', 'interval', 'day', 'day'),
      kind: text('call', 'meeting', 'call', 'call'),
      modality: text('held', 'held', 'expected', 'held'),
      participants: text('berg,lund', null, 'berg', 'lund'),
      title: text('Berg calls Lund', 'Ħarbour ⚓ talks', null, 'Lund'),
      record: text('{"event":1}', null, '{"event":3}', '{}'),
    },
    { codec },
  );

/** Reads all of a file; what is thrown is told of the file by its name. */
async function readAll(bytes: Uint8Array<ArrayBuffer>): Promise<'read' | 'refused'> {
  try {
    const events = await ParquetEvents.open(bytes.buffer, FILE, () => {});
    readEventColumns(await events.readFirst());
    for (const group of events.groups) await events.readTitles(group);
    for (let row = 0; row < 4; row += 1) await events.readRecord(row);
    return 'read';
  } catch (error) {
    expect(error).toMatchObject({ name: 'FileError', file: FILE });
    return 'refused';
  }
}

/** Where the pages lie: behind the first four bytes, before the footer. */
const pagesEnd = (bytes: Uint8Array<ArrayBuffer>) =>
  bytes.length - 8 - new DataView(bytes.buffer).getUint32(bytes.length - 8, true);

describe('a damaged page', () => {
  for (const codec of ['SNAPPY', 'UNCOMPRESSED'])
    test(`packed with ${codec}: any byte may be another one, and reading ends`, async () => {
      const whole = make(codec);
      expect(await readAll(whole)).toBe('read');
      let refused = 0;
      let longest = 0;
      for (let at = 4; at < pagesEnd(whole); at += 1)
        for (const by of [1, 128, 176]) {
          const bytes = whole.slice();
          bytes[at] = (bytes[at] ?? 0) ^ by;
          const before = process.cpuUsage();
          if ((await readAll(bytes)) === 'refused') refused += 1;
          longest = Math.max(longest, process.cpuUsage(before).user);
        }
      expect(refused).toBeGreaterThan(100);
      expect(longest).toBeLessThan(2_000_000);
    }, 120_000);

  test('whose header promises more values than the file has rows is refused at once', async () => {
    const bytes = make('SNAPPY');
    bytes[16] = (bytes[16] ?? 0) ^ 176;
    expect(await readAll(bytes)).toBe('refused');
  });

  test('with a run of a billion values is refused before memory is taken for them', async () => {
    const bytes = make('UNCOMPRESSED');
    const reader = { view: new DataView(bytes.buffer, 4), offset: 0 };
    expect(parquetHeader(reader)).toMatchObject({ type: 'DATA_PAGE_V2' });
    bytes.set([0xfe, 0xff, 0xff, 0xff, 0x07], 4 + reader.offset);
    expect(await readAll(bytes)).toBe('refused');
  });
});

test('a footer whose row groups do not hold the rows of the file is refused', () => {
  const bytes = make('SNAPPY');
  const metadata = parquetMetadata(bytes.buffer);
  const [group] = metadata.row_groups;
  if (group === undefined) throw new Error('There is a row group.');
  const buffer = bytes.buffer;
  expect(() => checkPages(buffer, metadata)).not.toThrow();
  for (const num_rows of [5n, -1n, 10n ** 15n])
    expect(() => checkPages(buffer, { ...metadata, row_groups: [{ ...group, num_rows }] })).toThrow(
      'row groups',
    );
});
