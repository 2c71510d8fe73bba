/**
 * Every sentence that tells what is wrong, in one file. Those of whatever is read or checked are brought forth one by
 * one; those of the page itself are listed as written. `scripts/sentences.test.mjs` finds what the code holds beyond.
 */
import { QueryClient } from '@tanstack/react-query';
import { parquetMetadata } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterEach, expect, test, vi } from 'vitest';
import { BROKEN_RECORDS, told } from '@/data/events/checkEvents.fixture';
import { EventFile } from '@/data/events/eventFile';
import type { EventAnswers } from '@/data/events/eventMessages';
import { LargeEvents } from '@/data/events/largeEvents';
import { leaveOutTitles } from '@/data/events/leaveOutTitles';
import { type Columns, smallParquet, text } from '@/data/events/smallParquet.fixture';
import { ranges, stubWorker } from '@/data/events/stubWorker.fixture';
import { whyNotReadable } from '@/data/events/whyNotReadable';
import { parseJson } from '@/data/files/parseJson';
import { Draft, problemsOf } from '@/model/check/breakDataset.fixture';
import { BREAKS as AGENDA } from '@/model/check/checkAgenda.fixture';
import { checkCatalogue } from '@/model/check/checkCatalogue';
import { BREAKS as CATALOGUE_BREAKS, shipped } from '@/model/check/checkCatalogue.fixture';
import { BREAKS as CLAIMS } from '@/model/check/checkClaims.fixture';
import { BREAKS as DATASET } from '@/model/check/checkDataset.fixture';
import { BREAKS as FIGURES } from '@/model/check/checkFigures.fixture';
import { BREAKS as HAPPENINGS } from '@/model/check/checkHappenings.fixture';
import { BREAKS as LINKS } from '@/model/check/checkLinks.fixture';
import { BREAKS as MARKUP } from '@/model/check/checkMarkup.fixture';
import { BREAKS as NAMES } from '@/model/check/checkNames.fixture';
import { BREAKS as OFFICES } from '@/model/check/checkOffices.fixture';
import { BREAKS as QUOTES } from '@/model/check/checkQuotes.fixture';
import { BREAKS as SOURCES } from '@/model/check/checkSources.fixture';
import { twoSourcesDraft, BREAKS as VARIANTS } from '@/model/check/checkVariants.fixture';
import { BREAKS as WHEN } from '@/model/check/checkWhen.fixture';
import { parseEdtf } from '@/model/day/edtf';
import { readTypedDate } from '@/model/day/readTypedDate';
import { type DatasetReading, readDataset } from '@/model/read/readDataset';
import { CATALOGUES, SOUND_CATALOGUE } from '@/model/record/catalogueCorpus.fixture';
import { CORPUS } from '@/model/record/corpus.fixture';
import { type DatasetFile, soundDataset } from '@/model/record/soundDataset.fixture';
import { canonicalText } from '@/model/text/canonicalText';
import { catalogueQuery } from './catalogueQuery';
import { datasetQuery } from './datasetQuery';
import { readCatalogueFile } from './readCatalogueFile.fixture';
import { REFUSED } from './refusedBytes.fixture';
import { PAGE, sentencesIn } from './sentencesIn.fixture';
import { sourceQuery } from './sourceQuery';
import { type Answer, endless, FAULTS, keep, note, said, serve, tell } from './tellFailure.fixture';

// Files of tests share their modules: one that came before this may have loaded what is replaced here.
vi.hoisted(() => vi.resetModules());

const BREAKS = {
  agenda: AGENDA,
  claims: CLAIMS,
  dataset: DATASET,
  figures: FIGURES,
  happenings: HAPPENINGS,
  links: LINKS,
  markup: MARKUP,
  names: NAMES,
  offices: OFFICES,
  quotes: QUOTES,
  sources: SOURCES,
  variants: VARIANTS,
  when: WHEN,
};

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
  vi.doMock('@/data/files/explanations', () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  await tellAll();
  vi.doUnmock('@/data/files/explanations');
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
  const latin = { type: 'BYTE_ARRAY' as const, data: [new Uint8Array([0xe9]), null, null] };
  for (const [what, record] of [
    ['too long', long],
    ['not UTF-8', latin],
  ] as const) {
    serve(ranges(smallParquet({ ...COLUMNS, record })));
    const file = new EventFile(LARGE, () => {});
    const events = new LargeEvents(file, LARGE, dataset, await file.open('1'));
    await tell(`a record: ${what}`, LARGE, () => events.record('0'));
  }
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
  serve(() => new Response('', { status: 404 }));
  await tell('a worker that is missing', LARGE, openLarge);
  serve(() => new Promise(() => {}));
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

/** A sentence without what stands there by chance: which record, which field, which id. */
const plain = (message: string) =>
  message
    .replace(/^(?:event|source|evidence|actor|place|agenda item|claim) (?:[^:]+|number \d+):/, 'RECORD:')
    .replaceAll(/"[a-z$][\w$]*(?:\.\w+|\[\d+\])*" (?=must|is|nests|holds|has|cannot|names)/gi, 'FIELD ')
    .replaceAll(
      /, which is not among|(the (?:event|source|evidence|actor|place|agenda item|claim)) "[^"]*"/g,
      (all, what) => (what ? `${what} ID` : all),
    );
/** The value that a case puts in, as its name ends: `event title: a list` has `a list`. */
const valueIn = (name: string) => name.split(': ').slice(1).join(': ') || name;

test('a dataset file', async () => {
  // One case of each kind and value for a list; what hostile texts bring forth, others do too.
  const chosen = new Map(
    CORPUS.filter(({ kind }) => kind !== 'hostile text').map((one) => [
      `${one.kind} ${valueIn(one.name)} ${one.field?.replace(/.*\./, '')}`,
      one,
    ]),
  );
  for (const { kind, make } of chosen.values())
    for (const { message } of readDataset(make(), `${FOLDER}/dataset.json`).problems)
      keep(kind, plain(message));
  for (const [what, bytes] of REFUSED)
    await parseJson(`${FOLDER}/dataset.json`, bytes).catch((error: Error) => keep(what, error.message));
});

test('a list of datasets', async () => {
  for (const { kind, make } of CATALOGUES)
    for (const { message } of (await readCatalogueFile(JSON.stringify(make()))).problems)
      keep(kind, plain(message));
});

test('data:check', async () => {
  for (const [rule, breaks] of Object.entries(BREAKS))
    for (const one of breaks) {
      const draft = rule === 'variants' ? twoSourcesDraft() : new Draft();
      for (const { code, message } of await problemsOf(one, draft)) keep(`data:check, ${code}`, message);
    }
  for (const [code, , catalogue] of CATALOGUE_BREAKS)
    for (const { message } of checkCatalogue(catalogue, shipped)) keep(`data:check, ${code}`, message);
  for (const [, columns] of BROKEN_RECORDS)
    for (const one of (await told(columns)).said) {
      const [code, message] = one.split(/: (.*)/s);
      keep(`data:check, ${code}`, message ?? '');
    }
});

/** What no case of the corpus breaks, one by one. */
const MORE_BREAKS: ((file: Record<string, unknown> & DatasetFile) => unknown)[] = [
  ({ sources: [first] }) => Object.assign(first ?? {}, { published: '2021-02-30' }),
  ({ sources: [first] }) => Object.assign(first ?? {}, { published: '20.12.2019' }),
  ({ sources: [first] }) => Object.assign(first ?? {}, { file: '../text.txt' }),
  ({ sources: [first] }) => Object.assign(first ?? {}, { sha256: 'abc' }),
  ({ evidence: [first] }) => Object.assign(first ?? {}, { prefix: 'x'.repeat(501) }),
  ({ events: [first] }) => Object.assign(first ?? {}, { evidence: [] }),
  ({ events: [first] }) => Object.assign(first?.place ?? {}, { otherwise: [] }),
  ({ events: [first] }) => Object.assign(first?.duration ?? {}, { iso: 'two hours' }),
  ({ claims: [first] }) => Object.assign(first ?? {}, { evidence: [] }),
  ({ claims: [first] }) => Object.assign(first ?? {}, { about: [] }),
  (file) => Object.assign(file, { events: { file: '../events.txt' } }),
  (file) => Object.assign(file, { version: '1' }),
  (file) => Object.assign(file, { curators: [] }),
  (file) => Object.assign(file, { updated: '2021-02-30' }),
  (file) => Object.assign(file, { claims: 'none' }),
  (file) => Object.assign(file, Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`x${at}`, 1]))),
  (file) => Object.assign(file, Object.fromEntries(Array.from({ length: 22 }, (_, at) => [`x${at}`, 1]))),
  (file) => Object.assign(file, { events: Array.from({ length: 20_001 }, () => null) }),
  (file) => Object.assign(file, { licens: 'CC0', agenda_items: [] }),
  ({ events: [first] }) => Object.assign(first ?? {}, { Titel: 'Talks', place: { palce: 'althaven' } }),
  (file) => Object.assign(file, { places: Array.from({ length: 200_001 }, () => null) }),
];

test('what else is wrong with a dataset file', async () => {
  for (const breakIt of MORE_BREAKS) {
    const file = JSON.parse(JSON.stringify(soundDataset()));
    breakIt(file);
    for (const { code, message } of readDataset(file, `${FOLDER}/dataset.json`).problems) keep(code, message);
  }
  const endless = JSON.parse(JSON.stringify(soundDataset()).replace('"value":12', '"value":1e999'));
  for (const { code, message } of readDataset(endless, `${FOLDER}/dataset.json`).problems)
    keep(code, message);
  vi.doMock('@/data/files/explanations', () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  await parseJson(`${FOLDER}/dataset.json`, new TextEncoder().encode('{')).catch((error: Error) =>
    keep('no explanation', error.message),
  );
  vi.doUnmock('@/data/files/explanations');
});

test('what else is wrong with a list of datasets', async () => {
  const { datasets } = SOUND_CATALOGUE;
  const many = Array.from({ length: 1_001 }, () => null);
  for (const list of [[...datasets, datasets[0]], many])
    for (const { message } of (
      await readCatalogueFile(JSON.stringify({ ...SOUND_CATALOGUE, datasets: list }))
    ).problems)
      keep('a list of datasets', message);
});

test('dates', () => {
  for (const text of [
    '../..',
    ' 2019',
    '٢٠١٩',
    '-0044',
    'Y17000',
    '20191207',
    '2019-1-2',
    '?2019',
    '2019/2020/2021',
    '199x',
    '',
  ]) {
    const reading = parseEdtf(text);
    keep('a date of the data', 'problem' in reading ? reading.problem : '');
  }
  for (const text of [
    '03/04/2020',
    '30/30/2019',
    '10 Dec 19',
    'Dec',
    '',
    'soon',
    '2019-12-20/..',
    '2021-02-30',
  ]) {
    const typed = readTypedDate(text);
    keep('a date that was typed', 'problem' in typed ? typed.problem : '');
  }
});

test('the text of a source', () => {
  const texts: [what: string, bytes: Uint8Array | string][] = [
    ['a ZIP archive', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])],
    ['a PDF', new Uint8Array([...new TextEncoder().encode('%PDF-1.7\n'), 0xe2])],
    ['a flood of marks', `e${'\u0301'.repeat(101)}`],
    ['a word without end', 'W'.repeat(12_001)],
    ['a paragraph without end', 'words '.repeat(20_000)],
    ['lines without end', 'a\n\n'.repeat(50_000)],
  ];
  for (const [what, of] of texts) {
    const read = canonicalText(typeof of === 'string' ? new TextEncoder().encode(of) : of);
    keep(what, 'problem' in read ? read.problem : '');
  }
});

/** The footer of a file with two columns of one name. */
function twoTitles() {
  const columnData = [
    ...Object.entries(COLUMNS),
    ...Object.entries({ title: COLUMNS.title as Columns[string] }),
  ];
  const named = columnData.map(([name, column]) => ({ name, ...column }));
  return parquetMetadata(parquetWriteBuffer({ columnData: named } as never));
}

test('what else is wrong with a Parquet file', async () => {
  stubWorker();
  const rows = (columns: Columns) => ({ ...COLUMNS, ...columns });
  const days = (...data: (number | null)[]) => ({ type: 'INT32' as const, data });
  const files: Columns[] = [
    rows({ start: days(null, 20, 30), end: days(null, 21, 31) }),
    rows({ start: days(20, 20, 30), end: days(20, 21, 31) }),
    rows({ start: days(9_000_000, 20, 30), end: days(9_000_001, 21, 31) }),
    rows({ start: days(10, 20, 9_000_000), end: days(null, 21, 9_000_001) }),
    rows({ participants: text('a,'.repeat(60_000), 'lund', 'berg') }),
  ];
  for (const columns of files) {
    serve(ranges(smallParquet(columns)));
    const file = new EventFile(LARGE, () => {});
    const events = new LargeEvents(file, LARGE, dataset, await file.open('1'));
    for (const { code, message } of events.problems) keep(`rows, ${code}`, message);
    const long = new TextEncoder().encode('W'.repeat(100_001));
    for (const titles of [[long], [long, long], [new Uint8Array([0xe9])]])
      for (const { code, message } of events.sayLeftOut(leaveOutTitles(titles, 0)))
        keep(`titles, ${code}`, message);
  }
  keep('too many rows', whyNotReadable({ num_rows: 10_000_001n } as never) ?? '');
  const twice = twoTitles();
  keep('a column twice', whyNotReadable(twice) ?? '');
  const groups = Array.from({ length: 1_001 });
  keep('too many row groups', whyNotReadable({ num_rows: 1_001n, row_groups: groups } as never) ?? '');
});

test('all of them stand in one file, and those that the page says by itself as they are written', async () => {
  const written = PAGE.flatMap(sentencesIn).map(({ path, parts }) => `${path}: ${parts.join('…').trim()}`);
  await expect([...said, ...new Set(written)].join('\n')).toMatchFileSnapshot('./sentences.snap');
});
