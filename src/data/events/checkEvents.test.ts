import { expect, test } from 'vitest';
import { soundDataset } from '@/model/record/soundDataset.fixture';
import { checkEvents } from './checkEvents';
import { BROKEN_RECORDS, FILE, makeContext, recordOf, SOUND, told } from './checkEvents.fixture';
import { type Columns, smallParquet, text } from './smallParquet.fixture';

test('a sound file, in one group or in several', async () => {
  expect(await told(SOUND)).toEqual({ rows: 2, said: [] });
  expect(await told(SOUND, { rowGroupSize: 1 })).toEqual({ rows: 2, said: [] });
});

const { record: _, ...unrecorded } = SOUND;
const BROKEN: [what: string, columns: Columns, said: string][] = [
  [
    'a column that is missing',
    unrecorded,
    'events-unreadable: data/many/events.parquet cannot be read. The column "record" is missing',
  ],
  ['a row that is set aside', { ...SOUND, kind: text('call', 'ball') }, 'kind: Row 1: "kind" is "ball"'],
  [
    'an actor whom nothing explains',
    { ...SOUND, participants: text('berg,lund', 'berg,lund,nobody') },
    'dangling: "participants" names 1 id',
  ],
  [
    'a title that is too long',
    { ...SOUND, title: text('W'.repeat(100_001), 'Berg and Lund meet') },
    'title: Row 0: "title"',
  ],
  [
    'the record of another event',
    { ...SOUND, record: text(recordOf('meeting'), recordOf('meeting')) },
    'record: Row 0 says two things: "start" is "2021-03-02" in the column',
  ],
  [
    'a title of another event',
    { ...SOUND, title: text('Berg calls Lund', 'They met') },
    'record: Row 1 says two things: "title" is "They met"',
  ],
  [
    'no record',
    { ...SOUND, record: text(null, recordOf('meeting')) },
    'record: The record of row 0 cannot be read: the file has none',
  ],
  [
    'a record that is no JSON',
    { ...SOUND, record: text(recordOf('call'), '{') },
    'record: The record of row 1 cannot be read: it is not sound JSON',
  ],
  [
    'a record without end',
    { ...SOUND, record: text(recordOf('call'), '{}'.padEnd(1_000_001)) },
    'record: data/many/events.parquet: The record of row 1 cannot be read: it must be at most',
  ],
];
test.each(BROKEN_RECORDS)('tells of %s, and of nothing else', async (_what, columns, expected) => {
  const { said } = await told(columns, { rowGroupSize: 1 });
  expect(said, said.join('\n')).toEqual([expect.stringMatching(/^[^\p{Cc}]+\.$/u)]);
  expect(said[0]?.slice(0, expected.length)).toBe(expected);
});

test('what the passages of the records touch carries something', async () => {
  const json = { ...soundDataset(), id: 'many', evidence: [], events: { file: 'events.parquet' } };
  const context = await makeContext(json as never);
  expect(context.coverage.uncovered()).toHaveLength(9);
  const bytes = smallParquet(SOUND);
  const slice = async (start: number, end = bytes.length) => bytes.slice(start, end).buffer;
  await checkEvents({ byteLength: bytes.length, slice }, FILE, context);
  expect(context.coverage.uncovered().map(({ sentence }) => sentence)).toEqual([
    'The hostess thanked her guest.',
    'It rained all day.',
  ]);
});

test('takes down what nobody can read of a record in another language than English', async () => {
  const json = { ...soundDataset(), id: 'many' };
  for (const source of json.sources) source.language = 'cy';
  const left: string[] = [];
  const context = { ...(await makeContext(json)), leave: ({ what }: { what: string }) => left.push(what) };
  const bytes = smallParquet(SOUND);
  const slice = async (start: number, end = bytes.length) => bytes.slice(start, end).buffer;
  await checkEvents({ byteLength: bytes.length, slice }, FILE, context);
  expect(left).toContain('the value of its duration');
});

test.each(BROKEN)('tells of %s', async (_what, columns, expected) => {
  const { said } = await told(columns);
  expect(
    said.some((one) => one.startsWith(expected)),
    said.join('\n'),
  ).toBe(true);
  for (const one of said) expect(one).toMatch(/^[^\p{Cc}]+\.$/u);
});

test('tells of a file that does not begin as a Parquet file does, for the page refuses it', async () => {
  const { rows, said } = await told(SOUND, {}, (bytes) => bytes.fill(0x41, 0, 4));
  expect([rows, said]).toEqual([
    0,
    [
      'events-unreadable: data/many/events.parquet is not a Parquet file: it begins with "AAAA", not with "PAR1". Publish the file as it was written.',
    ],
  ]);
});

test('tells of a file that is cut off, and of one in more groups than a browser can ask for', async () => {
  const cut = await told(SOUND, {}, (bytes) => bytes.slice(0, -5));
  expect(cut).toEqual({ rows: 0, said: [expect.stringContaining('is no whole Parquet file')] });
  const many = Object.fromEntries(
    Object.entries(SOUND).map(([name, { type, data }]) => [
      name,
      { type, data: Array.from({ length: 1_001 }, (_, row) => data[row % 2]) },
    ]),
  );
  expect((await told(many, { rowGroupSize: 1 })).said).toEqual([
    expect.stringContaining('It holds 1,001 row groups, and at most 1,000 are read.'),
  ]);
  expect(await told(many)).toEqual({ rows: 1_001, said: [] });
});
