import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { soundDataset } from '@/model/record/soundDataset.fixture';
import { readDataset } from './readDataset';

const FILE = 'ferry-talks/dataset.json';
const support = { evidence: ['words'] };
const record = {
  evidence: { id: 'words', source: 'news', exact: 'x', prefix: '', suffix: '', start: 0, end: 1 },
  actor: { id: 'berg', kind: 'person', name: 'Ada Berg', ...support },
  source: {
    id: 'news',
    publisher: 'News',
    headline: 'x',
    published: '2021-03-05',
    language: 'en',
    rights: 'r',
    file: 'sources/news.txt',
    sha256: '0'.repeat(64),
  },
};

function eventOn(id: string, edtf: string) {
  return {
    id,
    kind: 'call',
    modality: 'held',
    title: id,
    summary: 's',
    when: { edtf, position: 'within', ...support },
    participants: [] as unknown[],
    ...support,
  };
}

function file(change: object = {}) {
  return {
    schemaVersion: 1,
    id: 'ferry-talks',
    version: '1.0.0',
    title: 'Ferry talks',
    description: 'd',
    language: 'en',
    licence: 'CC0',
    curators: ['me'],
    updated: '2021-03-06',
    sources: [record.source],
    evidence: [record.evidence],
    actors: [record.actor],
    places: [],
    agendaItems: [],
    events: [eventOn('ev-1', '2021-03-02')],
    claims: [],
    ...change,
  };
}

/** As from a file: what is undefined is not there. */
const read = (json: unknown) => readDataset(JSON.parse(JSON.stringify(json) ?? 'null'), FILE);
const messagesOf = (json: unknown) => read(json).problems.map((problem) => problem.message);
const events = (...list: unknown[]) => file({ events: list });

const REFUSED: readonly [what: string, json: unknown, message: string][] = [
  ['a list', [], 'A dataset must be one object, found a list. Check that this is a dataset file.'],
  ['null', null, 'A dataset must be one object, found null. Check that this is a dataset file.'],
  ['a text', 'x', 'A dataset must be one object, found "x". Check that this is a dataset file.'],
  ['nothing in it', {}, '"events" is missing. Without it there is nothing to show: add the list.'],
  [
    'no list of events',
    file({ events: {} }),
    '"events" must be a list, or an object like {"file": "events.parquet"}, found an object. Without it there is nothing to show: add the list.',
  ],
  [
    'a file of events in another folder',
    file({ events: { file: '../x.parquet' } }),
    '"events.file" must be the name of a file like "events.parquet", found "../x.parquet". Without events there is nothing to show: correct it in the file.',
  ],
  [
    'a field beside the file of events',
    file({ events: { file: 'x.parquet', rows: 3 } }),
    '"events" has an unknown field "rows". Without events there is nothing to show: correct it in the file.',
  ],
  [
    'a version to come',
    file({ schemaVersion: 2 }),
    '"schemaVersion" must be 1, the version of the format that this page reads, found the number 2, a later one. Load the page again; if that changes nothing, put the newest Communiqué on this site.',
  ],
];

const KEPT: readonly [what: string, json: unknown, message: string][] = [
  ['no title', file({ title: undefined }), '"title" is missing. Add what is missing. The rest is shown.'],
  [
    'a title that is a list',
    file({ title: [] }),
    '"title" must be text, found a list. Correct it in the file. The rest is shown.',
  ],
  [
    'no version',
    file({ schemaVersion: undefined }),
    '"schemaVersion" is missing. Add what is missing. The rest is shown.',
  ],
  [
    'a deep title',
    file({ title: nested(1000) }),
    '"title[0][0]" nests deeper than 64 levels. Correct it in the file. The rest is shown.',
  ],
  [
    'no such day',
    file({ updated: '2021-02-30' }),
    '"updated" must be a day of the calendar, found "2021-02-30". Correct it in the file. The rest is shown.',
  ],
  [
    'an unknown field',
    file({ foo: 1 }),
    'The dataset has an unknown field "foo". It is not used: take it out, or correct its name.',
  ],
  [
    'no list of claims',
    file({ claims: undefined }),
    '"claims" is missing. It is read as an empty list; write [] if it is meant to be empty.',
  ],
  [
    'claims that are no list',
    file({ claims: 'x' }),
    '"claims" must be a list, found "x". It is read as an empty list; write [] if it is meant to be empty.',
  ],
];

const SET_ASIDE: readonly [what: string, bad: unknown, message: string][] = [
  [
    'a title that is a list',
    { ...eventOn('ev-3', '2021'), title: [] },
    'event ev-3: "title" must be text, found a list. Correct it in the file. Until then it is set aside; the other records are shown.',
  ],
  [
    'null',
    null,
    'event number 2: the record must be an object, found null. Correct it in the file. Until then it is set aside; the other records are shown.',
  ],
  [
    'a list',
    [1],
    'event number 2: the record must be an object, found a list. Correct it in the file. Until then it is set aside; the other records are shown.',
  ],
  [
    'an id that shows nothing',
    { ...eventOn('\u3164', '2021'), title: 't' },
    'event number 2: "id" must be small letters and digits joined by hyphens, found a text of which nothing can be seen (U+3164). Correct it in the file. Until then it is set aside; the other records are shown.',
  ],
  [
    'a control character in the id',
    { ...eventOn('a\u202eb', '2021') },
    'event a[U+202E]b: "id" must be small letters and digits joined by hyphens, found "a[U+202E]b". Correct it in the file. Until then it is set aside; the other records are shown.',
  ],
  [
    'an id twice',
    eventOn('ev-1', '2021'),
    'event ev-1: "id" is that of an earlier record too. Give it another one, or take it out. Until then it is set aside; the other records are shown.',
  ],
  [
    'deep nesting',
    { ...eventOn('ev-3', '2021'), title: nested(100_000) },
    'event ev-3: "title[0][0]" nests deeper than 64 levels. Correct it in the file. Until then it is set aside; the other records are shown.',
  ],
  [
    'a million participants',
    { ...eventOn('ev-3', '2021'), participants: new Array(1_000_000).fill(0) },
    'event ev-3: the record holds more than 20,000 values: 1,000,013, of which "participants" holds 1,000,000. Correct it in the file. Until then it is set aside; the other records are shown.',
  ],
];

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < depth; level += 1) value = [value];
  return value;
}

describe('readDataset', () => {
  test('reads a sound file', () => {
    const { dataset, problems, counts } = read(file());
    expect(problems).toEqual([]);
    expect(counts).toEqual({ inFile: 1, shown: 1, setAside: 0 });
    expect(dataset?.title).toBe('Ferry talks');
    expect([...(dataset?.actors.keys() ?? [])]).toEqual(['berg']);
    expect(dataset?.dates.get('ev-1')?.precision).toBe('day');
  });

  test('names the Parquet file that holds the events, and does not miss them', () => {
    const log = [{ status: 'pending', words: 'x', event: '17', ...support }];
    const item = { id: 'ferries', title: 'Ferries', log, ...support };
    const { eventFile, dataset, problems } = read(
      file({ events: { file: 'events.parquet' }, agendaItems: [item] }),
    );
    expect([eventFile, dataset?.events.size, problems]).toEqual(['events.parquet', 0, []]);
    expect(read(file()).eventFile).toBeNull();
  });

  for (const name of ['../events.parquet', 'a/events.parquet', 'https://x.org/e.parquet', 'events.csv', '']) {
    test(`refuses "${name}" as the file of the events`, () => {
      expect(read(file({ events: { file: name } })).dataset).toBeNull();
    });
  }

  for (const [what, json, message] of REFUSED) {
    test(`refuses a file with ${what}`, () => {
      expect(read(json).dataset).toBeNull();
      expect(messagesOf(json)).toEqual([message]);
    });
  }

  test('names twenty unknown fields and counts the others', () => {
    const messages = messagesOf(
      file(Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`foo-${at}`, at]))),
    );
    expect(messages).toHaveLength(21);
    expect(messages.at(-1)).toBe(
      'The dataset has 100 more unknown fields. They are not used: take them out.',
    );
  });

  test('counts a single other unknown field in the singular', () => {
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`foo-${at}`, at]));
    expect(messagesOf(file(many)).at(-1)).toBe(
      'The dataset has 1 more unknown field. It is not used: take it out.',
    );
  });

  for (const [what, json, message] of KEPT) {
    test(`shows a file with ${what}`, () => {
      const { dataset, problems } = readDataset(json, FILE);
      expect(problems.map((problem) => problem.message)).toEqual([message]);
      expect(dataset?.events.size).toBe(1);
    });
  }

  test('falls back on the name of the folder', () => {
    expect(read(file({ title: 7, id: undefined })).dataset).toMatchObject({
      id: 'ferry-talks',
      title: 'ferry-talks',
    });
  });

  for (const [what, bad, message] of SET_ASIDE) {
    test(`sets an event aside: ${what}`, () => {
      const { dataset, problems, counts } = readDataset(events(eventOn('ev-1', '2021'), bad), FILE);
      expect(problems.map((problem) => problem.message)).toEqual([message]);
      expect([...(dataset?.events.keys() ?? [])]).toEqual(['ev-1']);
      expect(counts).toEqual({ inFile: 2, shown: 1, setAside: 1 });
    });
  }

  test('sets an event aside that has no date of the calendar', () => {
    const { dataset, problems, counts } = read(
      events(eventOn('ev-1', '2021-02-30'), eventOn('ev-2', '2021')),
    );
    expect(problems).toMatchObject([{ file: FILE, record: 'event ev-1', code: 'edtf' }]);
    expect(problems[0]?.message).toMatch(
      /^event ev-1: "when\.edtf" cannot be read: .+ Until then it is set aside; the other records are shown\.$/,
    );
    expect(dataset?.events.has('ev-1')).toBe(false);
    expect(counts).toEqual({ inFile: 2, shown: 1, setAside: 1 });
  });

  test('shows hidden characters of a date', () => {
    expect(messagesOf(events(eventOn('ev-1', '2021\u202e')))[0]).toContain('2021[U+202E]');
  });

  test('keeps an actor without the office whose day cannot be read', () => {
    const offices = [
      { title: 'minister', asOf: '03/04/2020', ...support },
      { title: 'premier', asOf: '2020', ...support },
    ];
    const { dataset, problems } = read(file({ actors: [{ ...record.actor, offices }] }));
    expect(problems).toMatchObject([{ record: 'actor berg', code: 'edtf' }]);
    expect(dataset?.actors.get('berg')?.offices?.map((office) => office.title)).toEqual(['premier']);
  });

  test('keeps a record whose references lead nowhere, and says which field', () => {
    const event = eventOn('ev-1', '2021');
    event.participants = [{ actor: 'constructor', part: 'host', ...support }];
    const { dataset, problems } = read(events(event));
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      [
        'dangling',
        'event ev-1: "participants[0].actor" names the actor "constructor", which is not in the file. The record is shown without it: add the actor, or correct the id.',
      ],
    ]);
    expect(dataset?.events.size).toBe(1);
  });

  test('says of what names a record that is set aside that it will come back', () => {
    const event = eventOn('ev-1', '2021');
    event.participants = [{ actor: 'berg', part: 'host', ...support }];
    const actors = [{ id: 'berg', kind: 'ship', name: 'Ada Berg', ...support }];
    const { problems, aside } = read({ ...events(event), actors });
    expect(problems.map(({ code }) => code)).toEqual(['field', 'names-aside']);
    expect(problems[1]?.message).toBe(
      'event ev-1: "participants[0].actor" names the actor "berg", which is set aside: correct that one. Until then this record is shown without it.',
    );
    expect([...aside]).toEqual(['actor berg']);
  });

  test('refuses a version that no address could hold', () => {
    const { dataset, problems } = read({ ...soundDataset(), version: `1.0.${'9'.repeat(9_000)}` });
    expect(problems.map(({ code, message }) => [code, message.slice(0, 58)])).toEqual([
      ['field', '"version" must be a version such as 1.0.0, found "1.0.9999'],
    ]);
    expect(dataset?.version).toBe('0.0.0');
  });

  test('tells of a language that is no tag, and of a text that two sources name, and shows them', () => {
    const json = soundDataset();
    const [first] = json.sources;
    json.language = 'en_US';
    json.sources.push({ ...first, id: 'again', language: 'english (British)' } as (typeof json.sources)[0]);
    const { dataset, problems } = read(json);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      [
        'language',
        '"language" must be the tag of a language (BCP 47) such as "en" or "zh-Hant", found "en_US". Correct it in the file: until then its words may be read aloud wrongly.',
      ],
      [
        'language',
        'source again: "language" must be the tag of a language (BCP 47) such as "en" or "zh-Hant", found "english (British)". Correct it in the file: until then its words may be read aloud wrongly.',
      ],
      [
        'source-twice',
        'source again: "file" is "sources/harbour-news.txt", the text of the source "harbour-news" too. Both are shown: make one source of the two, or name its own text.',
      ],
    ]);
    expect(dataset?.sources.size).toBe(2);
  });

  test('shows a participant who is named twice in one part both times, and says it', () => {
    const event = eventOn('ev-1', '2021');
    const named = { actor: 'berg', part: 'host', ...support };
    const labelled = { label: 'berg', part: 'host', ...support };
    event.participants = [named, { ...named, part: 'spoke' }, labelled];
    expect(messagesOf(events(event))).toEqual([]);
    event.participants = [named, labelled, named, labelled];
    const { dataset, problems } = read(events(event));
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      [
        'participant-twice',
        'event ev-1: "participants[2]" names the actor "berg" with the part "host", as "participants[0]" does. Both are shown: take one out, or correct it.',
      ],
      [
        'participant-twice',
        'event ev-1: "participants[3]" names the label "berg" with the part "host", as "participants[1]" does. Both are shown: take one out, or correct it.',
      ],
    ]);
    expect(dataset?.events.get('ev-1')?.participants).toHaveLength(4);
  });

  test('tells one id in two lists, and shows both', () => {
    const { dataset, problems } = read(file({ actors: [{ ...record.actor, id: 'news' }] }));
    expect(problems.map((problem) => problem.code)).toEqual(['id-in-two-lists']);
    expect(dataset?.actors.size).toBe(1);
  });

  test('sorts events by time, and equal dates as in the file', () => {
    const dates = [
      ['c', '2021-03'],
      ['a', '2021-03-02'],
      ['z', '2021-03-01'],
      ['b', '2021-03-02'],
    ] as const;
    const { dataset } = read(events(...dates.map(([id, edtf]) => eventOn(id, edtf))));
    const order = [...(dataset?.events.keys() ?? [])];
    expect(order.filter((id) => id !== 'c')).toEqual(['z', 'a', 'b']);
    expect([...(dataset?.dates.keys() ?? [])]).toEqual(order);
  });

  test('reads 20,000 events and sets the others aside', () => {
    const list = Array.from({ length: 20_005 }, (_, at) => eventOn(`ev-${at}`, '2021'));
    const { problems, counts } = read(events(...list));
    expect(counts).toEqual({ inFile: 20_005, shown: 20_000, setAside: 5 });
    expect(problems).toMatchObject([{ record: null, code: 'too-many-events' }]);
    expect(read(events(...list.slice(0, 20_000))).problems).toEqual([]);
  }, 30_000);

  test('reads 200,000 records of another list', () => {
    const { problems } = readDataset(file({ claims: new Array(200_001).fill(0) }), FILE);
    expect(problems).toMatchObject([
      { code: 'too-many-records' },
      ...new Array(1000).fill({ code: 'field' }),
      {},
    ]);
  });

  test('tells a thousand problems of a kind, and counts the rest', () => {
    const { problems, counts } = read(events(...new Array(3000).fill(0)));
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)?.message).toBe(
      '2,000 more problems of the kind "field" are not listed: correct those that are, and load the file again.',
    );
    expect(counts.setAside).toBe(3000);
    expect(read(events(...new Array(1001).fill(0))).problems.at(-1)?.message).toMatch(
      /^1 more problem of the kind "field" is not listed: /,
    );
  });

  test('takes whatever comes without throwing; shown and set aside are all that is in the file', () => {
    const anyList = fc.oneof(
      fc.array(fc.oneof(fc.jsonValue(), fc.constant(eventOn('ev-1', '2021')))),
      fc.jsonValue(),
    );
    const names = Object.keys(file());
    const anyFile = fc.dictionary(fc.constantFrom(...names, '__proto__', 'constructor', 'toString'), anyList);
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), anyFile), (json) => {
        const { dataset, counts } = readDataset(json, FILE);
        expect(counts.shown + counts.setAside).toBe(counts.inFile);
        expect(dataset?.events.size ?? 0).toBe(counts.shown);
      }),
    );
  });

  test('takes a sound file with any one value replaced', () => {
    fc.assert(
      fc.property(fc.nat(), fc.jsonValue({ maxDepth: 2 }), (at, value) => {
        const broken = replaceValue(file(), at, value);
        for (const { message } of readDataset(broken, FILE).problems) {
          expect(message).toMatch(/^[^\p{Cc}]+\.$/u);
          expect(message.length).toBeLessThan(1000);
        }
      }),
    );
  });
});

/** A copy with the value of the `at`-th field, counted through the whole tree, replaced. */
function replaceValue(json: unknown, at: number, value: unknown): unknown {
  const copy: unknown = structuredClone(json);
  const places: (() => void)[] = [];
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push(() => Object.assign(node, { [key]: value }));
      walk((node as Record<string, unknown>)[key]);
    }
  };
  walk(copy);
  places[at % places.length]?.();
  return copy;
}
