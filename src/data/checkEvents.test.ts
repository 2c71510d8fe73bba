import { expect, test } from 'vitest';
import { readDataset } from '@/model/record/readDataset';
import { soundDataset } from '@/model/record/soundDataset.fixture';
import { checkEvents } from './checkEvents';
import { type Columns, smallParquet, text } from './smallParquet.fixture';

const FILE = 'many/events.parquet';
const { dataset } = readDataset(soundDataset(), 'many/dataset.json');
if (dataset === null) throw new Error('The sound dataset is not sound.');

const { evidence, events } = soundDataset();
const recordOf = (id: string) => {
  const event = events.find((one) => one.id === id);
  return JSON.stringify({ event: { ...event, relations: [], agendaItems: [] }, evidence });
};
const days = (...data: (number | null)[]) => ({ type: 'INT32' as const, data });
/** The call of 2 March 2021 and the meeting two days later. */
const SOUND: Columns = {
  start: days(18_688, 18_690),
  end: days(18_689, 18_691),
  precision: text('day', 'day'),
  kind: text('call', 'meeting'),
  modality: text('held', 'held'),
  participants: text('berg,lund', 'berg,lund'),
  title: text('Berg calls Lund', 'Berg and Lund meet'),
  record: text(recordOf('call'), recordOf('meeting')),
};

async function told(columns: Columns, options: object = {}, change = (bytes: Uint8Array) => bytes) {
  const bytes = change(smallParquet(columns, options));
  const slice = async (start: number, end = bytes.length) => bytes.slice(start, end).buffer as ArrayBuffer;
  const { rows, problems } = await checkEvents({ byteLength: bytes.length, slice }, FILE, dataset as never);
  return { rows, said: problems.map(({ code, message }) => `${code}: ${message}`) };
}

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
test.each(BROKEN)('tells of %s', async (_what, columns, expected) => {
  const { said } = await told(columns);
  expect(
    said.some((one) => one.startsWith(expected)),
    said.join('\n'),
  ).toBe(true);
  for (const one of said) expect(one).toMatch(/^[^\p{Cc}]+\.$/u);
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
