import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CodedTexts, FirstText } from '@/model/record/eventColumns';
import { type RawColumns, readEventColumns } from './readEventColumns';

type Row = Partial<Record<FirstText, string | null>> & { start?: number | null; end?: number | null };

/** Codes texts as a reader of a file does. */
function coded(texts: (string | null)[]): CodedTexts {
  const values = [...new Set(texts)];
  return { codes: Uint32Array.from(texts, (text) => values.indexOf(text)), values };
}

const USUAL = { precision: 'day', kind: 'call', modality: 'held', participants: 'berg' };

/** Raw columns of rows; a row that says nothing is a call of berg on day 10. `absent` columns are not in the file. */
function raw(rows: Row[], ...absent: FirstText[]): RawColumns {
  const names: FirstText[] = ['precision', 'kind', 'modality', 'participants', 'position', 'place', 'topics'];
  const there = names.filter((name) => !absent.includes(name));
  const text = (row: Row, name: FirstText) => {
    const value = row[name];
    return value === undefined ? ((USUAL as Record<string, string>)[name] ?? null) : value;
  };
  return {
    start: Float64Array.from(rows, ({ start = 10 }) => start ?? -Infinity),
    end: Float64Array.from(rows, ({ end = 11 }) => end ?? Infinity),
    texts: Object.fromEntries(there.map((name) => [name, coded(rows.map((row) => text(row, name)))])),
  };
}

const BAD_ROWS: [what: string, row: Row, sentence: RegExp][] = [
  ['another kind', { kind: 'metting' }, /^"kind" is "metting", which is none of meeting, call, /],
  ['no kind', { kind: null }, /"kind" is null/],
  ['another modality', { modality: 'maybe' }, /"modality" is "maybe"/],
  ['another precision', { precision: 'hour' }, /none of day, month, year, digits, interval\.$/],
  ['another position', { position: 'near' }, /"position" is "near"/],
  ['an id that is too long', { participants: 'p'.repeat(81) }, /ids joined by commas, without blanks\.$/],
  [
    'participants beyond the limit of a field',
    { participants: `${'a,'.repeat(50_000)}a` },
    /^"participants" must be at most 100,000 characters long, found more\.$/,
  ],
  ['a kind beyond it', { kind: 'x'.repeat(100_001) }, /^"kind" must be at most 100,000 characters long/],
  ['ill-formed participants', { participants: 'Ada Berg' }, /ids joined by commas, without blanks\.$/],
  ['participants joined by a comma and a blank', { participants: 'berg, lund' }, /without blanks/],
  ['two places', { place: 'a,b' }, /it must be one id/],
  ['no side', { precision: 'interval', start: null, end: null }, /both null/],
  [
    'an end before its start',
    { precision: 'interval', start: 12, end: 11 },
    /^"start" is 1970-01-13 and "end" is 1970-01-12; "end" must be the day after the last one, so later than "start"\.$/,
  ],
  [
    'an end that is its start',
    { start: 11, end: 11 },
    /"start" is 1970-01-12 and "end" is 1970-01-12; .* later than "start"/,
  ],
  [
    'a day that is not a number',
    { start: Number.NaN },
    /"start" is day NaN and "end" is 1970-01-12; .* later than "start"/,
  ],
  [
    'the year 10000',
    { start: 2_932_897, end: 2_932_898 },
    /"start" is day 2,932,897 and "end" is day 2,932,898, counted from 1970-01-01; both must lie in the years 0 to 9999\.$/,
  ],
  [
    'an open day',
    { end: null },
    /"precision" is day, but "start" is 1970-01-11 and "end" is null: only an interval may be open\.$/,
  ],
  [
    'a day of two days',
    { end: 12 },
    /"precision" is day, but "start" is 1970-01-11 and "end" is 1970-01-13: "end" must be the day after "start", or "precision" another one\.$/,
  ],
];

describe('readEventColumns', () => {
  for (const [what, row, sentence] of BAD_ROWS)
    test(`sets aside a row with ${what}`, () => {
      const { rows, inFile, problems } = readEventColumns(raw([{}, row, {}]));
      expect([...rows]).toEqual([0, 2]);
      expect(inFile).toBe(3);
      expect(problems).toEqual([
        { code: expect.any(String), count: 1, rows: [1], sentence: expect.stringMatching(sentence) },
      ]);
    });

  test('names the first five rows of a kind of problem, and counts all', () => {
    const rows = Array.from({ length: 40 }, (_, at) => (at % 3 === 1 ? { kind: `x${at}` } : {}));
    const { problems, ...read } = readEventColumns(raw(rows));
    expect(problems).toMatchObject([
      {
        code: 'kind',
        count: 13,
        rows: [1, 4, 7, 10, 13],
        sentence: expect.stringMatching(/^"kind" is "x1"/),
      },
    ]);
    expect(read.rows.length + 13).toBe(read.inFile);
  });

  test('puts rows in order of time: what has no start first, and of equal starts what ends first', () => {
    const interval = { precision: 'interval' };
    const { rows, start, end } = readEventColumns(
      raw([
        { start: 30, end: 31 },
        { ...interval, end: null },
        {},
        { ...interval, start: null, end: 90 },
        {},
      ]),
    );
    expect([...rows]).toEqual([3, 2, 4, 1, 0]);
    expect([...start]).toEqual([-Infinity, 10, 10, 10, 30]);
    expect([...end]).toEqual([90, 11, 11, Infinity, 31]);
  });

  test('participants are each counted once, whatever the order of the rows', () => {
    const { facets } = readEventColumns(
      raw([
        { start: 40, end: 41, participants: 'berg,lund,berg' },
        { participants: null },
        { participants: '' },
        {},
      ]),
    );
    const { ids, offsets, values } = facets.who;
    expect([...offsets]).toEqual([0, 0, 0, 1, 3]);
    expect([...values].map((value) => ids[value])).toEqual(['berg', 'berg', 'lund']);
  });

  test('says which facets the file does not carry, and takes the usual position', () => {
    const rows = [{}, { precision: 'month', end: 40 }];
    const read = readEventColumns(raw(rows, 'place', 'topics', 'position'));
    expect(read.missing).toEqual(['place', 'topic']);
    expect([...read.position]).toEqual([0, 1]);
    expect(read.facets.place.values).toHaveLength(0);
  });

  test('shown and set aside are what is in the file', () => {
    const row = fc.record({
      start: fc.option(fc.integer({ min: -50, max: 50 })),
      end: fc.option(fc.integer({ min: -50, max: 50 })),
      precision: fc.constantFrom('day', 'interval', 'month~', 'week'),
      kind: fc.constantFrom('call', 'meeting', 'x'),
      participants: fc.constantFrom('a', 'a,b', '', null, 'A'),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const read = readEventColumns(raw(rows));
        const sound = rows.filter(isSound).length;
        expect(read.rows.length).toBe(sound);
        expect(read.inFile).toBe(rows.length);
        expect(read.problems.length > 0).toBe(sound < rows.length);
        expect([...read.start]).toEqual([...read.start].sort((a, b) => a - b));
      }),
    );
  });
});

/** The same rules once more, in another form. */
function isSound({ start, end, precision, kind, participants }: Row): boolean {
  const from = start ?? -Infinity;
  const to = end ?? Infinity;
  const isDated = from < to && !(start === null && end === null);
  const fits =
    precision === 'interval' || (start !== null && end !== null && (precision !== 'day' || to - from === 1));
  return isDated && fits && precision !== 'week' && kind !== 'x' && participants !== 'A';
}
