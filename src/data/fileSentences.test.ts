/** Every sentence of the network, of Parquet files and of their worker, brought forth one by one. */
import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { type DatasetReading, readDataset } from '@/model/record/readDataset';
import { soundDataset } from '@/model/record/soundDataset.fixture';
import { catalogueQuery } from './catalogueQuery';
import { datasetQuery } from './datasetQuery';
import { EventFile } from './eventFile';
import type { EventAnswers } from './eventMessages';
import { LargeEvents } from './largeEvents';
import { type Columns, smallParquet, text } from './smallParquet.fixture';
import { sourceQuery } from './sourceQuery';
import { ranges, stubWorker } from './stubWorker.fixture';
import { type Answer, endless, FAULTS, note, said, serve, tell } from './tellFailure.fixture';

const LARGE = 'many/events.parquet';
const FOLDER = 'ferry-talks';
const { dataset } = readDataset(JSON.parse(JSON.stringify(soundDataset())), `${FOLDER}/dataset.json`);
const source = dataset?.sources.get('harbour-news');
if (dataset === null || source === undefined) throw new Error('The sound dataset is not sound.');

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const fetched = (options: { queryFn?: unknown; queryKey: readonly unknown[] }) => {
  const client = new QueryClient();
  return (options.queryFn as (context: object) => Promise<unknown>)({
    client,
    signal: new AbortController().signal,
    queryKey: options.queryKey,
  });
};
const SMALL: [file: string, load: () => Promise<unknown>][] = [
  ['index.json', () => fetched(catalogueQuery())],
  [`${FOLDER}/dataset.json`, () => fetched(datasetQuery(FOLDER))],
  [`${FOLDER}/${source.file}`, () => fetched(sourceQuery(FOLDER, source))],
];

for (const [file, load] of SMALL)
  test(`the network: ${file}`, async () => {
    for (const [what, answer] of FAULTS) {
      // An article without a letter is read: its hash tells that it is not the one that was quoted.
      if (what === 'an empty file' && file.endsWith('.txt')) continue;
      serve(answer);
      await tell(what, file, load);
    }
    serve(() => new Response(endless()));
    await tell('without an end', file, load);
  });

test('fields that stand twice in a file', async () => {
  const sound = JSON.stringify(soundDataset());
  const texts: [what: string, text: string][] = [
    ['a list twice', sound.replace('"events":', '"events":[],"events":')],
    ['a field of every record twice', sound.replaceAll('"id":', '"id":0,"id":')],
  ];
  const tellAll = async () => {
    for (const [what, text] of texts) {
      serve(() => new Response(text));
      const read = (await fetched(datasetQuery(FOLDER))) as DatasetReading;
      const told = read.problems.filter(({ code }) => code === 'repeated-field');
      expect(told.length).toBeGreaterThan(0);
      for (const { message, file } of told) note(what, `${message} data/${file}.`, file);
    }
  };
  await tellAll();
  vi.doMock('@/model/record/sayRepeats', () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  await tellAll();
  vi.doUnmock('@/model/record/sayRepeats');
});

const COLUMNS: Columns = {
  start: { type: 'INT32', data: [10, 20, 30] },
  end: { type: 'INT32', data: [11, 21, 31] },
  precision: text('day', 'day', 'day'),
  kind: text('call', 'call', 'meeting'),
  modality: text('held', 'held', 'held'),
  participants: text('berg', 'lund', 'berg'),
  title: text('Berg calls', 'Lund calls', 'Berg again'),
  record: text('{"a":1}', '{', null),
};

const openLarge = (): Promise<EventAnswers['open']> => new EventFile(LARGE, () => {}).open('1');

test('the network: a Parquet file', async () => {
  stubWorker();
  const answers: [what: string, answer: Answer][] = [
    ...FAULTS,
    ['answer 416', () => new Response('', { status: 416 })],
    ['another kind of file', ranges(new TextEncoder().encode('not a Parquet file, but long enough'))],
    ['replaced meanwhile', replaced()],
    ['more memory than there is', () => memoryFails()],
  ];
  for (const [what, answer] of answers) {
    serve(answer);
    await tell(what, LARGE, openLarge);
  }
});

function replaced(): Answer {
  let version = 0;
  return async (how) => {
    const response = await ranges(smallParquet(COLUMNS))(how);
    response.headers.set('ETag', `"${version++}"`);
    return response;
  };
}

/** The file comes, and there is no room for what is in it. */
function memoryFails(): Response {
  vi.spyOn(TextDecoder.prototype, 'decode').mockImplementationOnce(() => {
    throw new RangeError('Array buffer allocation failed');
  });
  return new Response('PAR1', { status: 206, headers: { 'Content-Range': 'bytes 0-3/99' } });
}

test('what is in a Parquet file', async () => {
  stubWorker();
  const { title: _, ...untitled } = COLUMNS;
  const whole = smallParquet(COLUMNS);
  const compressors = { ZSTD: (input: Uint8Array) => input };
  const files: [what: string, bytes: Uint8Array<ArrayBuffer>][] = [
    ['no title', smallParquet(untitled)],
    ['days in 64 bits', smallParquet({ ...COLUMNS, start: { type: 'INT64', data: [1n, 2n, 3n] } })],
    ['a kind that is a number', smallParquet({ ...COLUMNS, kind: { type: 'INT32', data: [1, 2, 3] } })],
    ['packed with ZSTD', smallParquet(COLUMNS, { codec: 'ZSTD', compressors })],
    ['its end cut off', whole.slice(0, -40)],
    ['damaged pages', whole.slice().fill(0xff, 4, 60)],
  ];
  for (const [what, bytes] of files) {
    serve(ranges(bytes));
    await tell(what, LARGE, openLarge);
  }
});

test('the rows and records of a Parquet file', async () => {
  stubWorker();
  const odd: Columns = {
    ...COLUMNS,
    end: { type: 'INT32', data: [11, 25, null] },
    kind: text('call', 'call', 'ball'),
    participants: text('nobody', 'lund', 'Berg & Lund'),
  };
  const odder = Object.fromEntries(
    Object.entries(odd).map(([name, { type, data }]) => [
      name,
      { type, data: Array.from({ length: 3_000 }, (_, row) => data[row % 3]) },
    ]),
  );
  for (const columns of [COLUMNS, odd, odder]) {
    serve(ranges(smallParquet(columns)));
    const file = new EventFile(LARGE, () => {});
    const events = new LargeEvents(file, LARGE, dataset, await file.open('1'));
    expect(events.counts.shown + events.counts.setAside).toBe(events.counts.inFile);
    // The page shows the file's name after such a sentence.
    for (const problem of events.problems)
      note(`rows, ${problem.code}`, `${problem.message} data/${problem.file}.`, LARGE);
    if (columns !== COLUMNS) continue;
    for (const [at, what] of ['of another form', 'no JSON', 'none'].entries())
      await tell(`a record: ${what}`, LARGE, () => events.record(String(at)));
  }
  const two = JSON.stringify({ event: dataset.events.get('meeting'), evidence: [] });
  serve(ranges(smallParquet({ ...COLUMNS, record: text(two, null, null) })));
  const ofTwo = new EventFile(LARGE, () => {});
  const told = new LargeEvents(ofTwo, LARGE, dataset, await ofTwo.open('1'));
  await tell('a record: not what the columns say', LARGE, () => told.record('0'));
  const long = text('{}'.padEnd(1_000_001), null, null);
  serve(ranges(smallParquet({ ...COLUMNS, record: long })));
  const file = new EventFile(LARGE, () => {});
  const events = new LargeEvents(file, LARGE, dataset, await file.open('1'));
  await tell('a record: too long', LARGE, () => events.record('0'));
});

test('the worker', async () => {
  vi.stubGlobal('document', { baseURI: 'http://127.0.0.1/' });
  vi.stubGlobal('Worker', () => {
    throw new Error('SecurityError');
  });
  await tell('no worker allowed', LARGE, openLarge);
  vi.stubGlobal(
    'Worker',
    class {
      addEventListener() {}
      postMessage() {}
      terminate() {}
    },
  );
  await tell('a worker that does not come', LARGE, openLarge);
  vi.stubGlobal(
    'Worker',
    class {
      addEventListener(type: string, listener: (event: { data: unknown }) => void) {
        if (type === 'message') setTimeout(() => listener({ data: { isUp: true } }));
      }
      postMessage() {}
      terminate() {}
    },
  );
  await tell('a worker that comes to no end', LARGE, openLarge);
});

test('all of them stand in one file', async () => {
  expect(said.length).toBeGreaterThan(70);
  await expect(said.join('\n')).toMatchFileSnapshot('./fileSentences.snap');
});
