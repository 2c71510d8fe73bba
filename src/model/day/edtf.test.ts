import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isoOf } from './day';
import { type Edtf, parseEdtf } from './edtf';

function read(text: string): Edtf {
  const reading = parseEdtf(text);
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.edtf;
}

/** The span as its first and its last day, `null` where it has none. */
function firstAndLast({ span }: Edtf): [string | null, string | null] {
  return [span.start && isoOf(span.start), span.end && isoOf(addDays(span.end, -1))];
}

describe('parseEdtf reads', () => {
  const single: [string, string, string, string][] = [
    ['2019-12-20', 'day', '2019-12-20', '2019-12-20'],
    ['2020-02-29', 'day', '2020-02-29', '2020-02-29'],
    ['2019-12', 'month', '2019-12-01', '2019-12-31'],
    ['2019-02', 'month', '2019-02-01', '2019-02-28'],
    ['2020-02', 'month', '2020-02-01', '2020-02-29'],
    ['2019', 'year', '2019-01-01', '2019-12-31'],
    ['0000', 'year', '0000-01-01', '0000-12-31'],
    ['0033-04-03', 'day', '0033-04-03', '0033-04-03'],
    ['9999-12-31', 'day', '9999-12-31', '9999-12-31'],
    ['199X', 'digits', '1990-01-01', '1999-12-31'],
    ['19XX', 'digits', '1900-01-01', '1999-12-31'],
    ['1XXX', 'digits', '1000-01-01', '1999-12-31'],
    ['2019-XX', 'digits', '2019-01-01', '2019-12-31'],
    ['2019-0X', 'digits', '2019-01-01', '2019-09-30'],
    ['2019-1X', 'digits', '2019-10-01', '2019-12-31'],
    ['2019-XX-XX', 'digits', '2019-01-01', '2019-12-31'],
    ['2019-12-XX', 'digits', '2019-12-01', '2019-12-31'],
    ['2019-09-0X', 'digits', '2019-09-01', '2019-09-09'],
    ['2019-09-1X', 'digits', '2019-09-10', '2019-09-19'],
    ['2019-02-2X', 'digits', '2019-02-20', '2019-02-28'],
    ['2020-02-2X', 'digits', '2020-02-20', '2020-02-29'],
    ['2019-04-3X', 'digits', '2019-04-30', '2019-04-30'],
  ];
  for (const [text, precision, first, last] of single) {
    test(text, () => {
      const edtf = read(text);
      expect([edtf.text, edtf.precision, ...firstAndLast(edtf)]).toEqual([text, precision, first, last]);
      expect(edtf.start).toBe(edtf.end);
      expect(edtf.start).toMatchObject({ kind: 'date', date: { text, precision, span: edtf.span } });
    });
  }

  const marks: [string, boolean, boolean][] = [
    ['2019-12-07', false, false],
    ['2019-12-07~', true, false],
    ['1999?', false, true],
    ['2019-12%', true, true],
    ['199X~', true, false],
    ['2019-12-07~/2019-12-20', true, false],
    ['2019-12-07/2019-12-20?', false, true],
    ['2019~/..', true, false],
  ];
  for (const [text, approximate, uncertain] of marks) {
    test(`the mark of ${text}`, () => {
      expect(read(text)).toMatchObject({ approximate, uncertain });
    });
  }

  const intervals: [string, string | null, string | null, string, string][] = [
    ['2019-12-07/2019-12-20', '2019-12-07', '2019-12-20', 'date', 'date'],
    ['2019-12-07/2019-12-07', '2019-12-07', '2019-12-07', 'date', 'date'],
    ['2019-12/2020-01', '2019-12-01', '2020-01-31', 'date', 'date'],
    ['1999/2004', '1999-01-01', '2004-12-31', 'date', 'date'],
    ['2019-12/2019-12-07', '2019-12-01', '2019-12-07', 'date', 'date'],
    ['2019-12-20/2019-12', '2019-12-20', '2019-12-31', 'date', 'date'],
    ['2019-09-0X/2019-10', '2019-09-01', '2019-10-31', 'date', 'date'],
    ['2019-12-20/..', '2019-12-20', null, 'date', 'open'],
    ['2019-12-07/', '2019-12-07', null, 'date', 'unknown'],
    ['../2019-12-18', null, '2019-12-18', 'open', 'date'],
    ['/2019', null, '2019-12-31', 'unknown', 'date'],
  ];
  for (const [text, first, last, start, end] of intervals) {
    test(text, () => {
      const edtf = read(text);
      expect(firstAndLast(edtf)).toEqual([first, last]);
      expect([edtf.precision, edtf.start.kind, edtf.end.kind]).toEqual(['interval', start, end]);
    });
  }
});

describe('parseEdtf refuses', () => {
  const cases: [string, string, string][] = [
    ['a day that does not exist', '2021-02-30', 'February 2021 has 28 days'],
    ['a leap day of a common year', '2019-02-29', 'February 2019 has 28 days'],
    ['day 0', '2019-12-00', 'is not a day'],
    ['unknown digits without a day', '2019-02-3X', 'is not a day'],
    ['a tenth decade of days', '2019-12-4X', 'is not a day'],
    ['month 13', '2019-13', 'Write one from 01 to 12'],
    ['month 0', '2019-00', 'Write one from 01 to 12'],
    ['months from 20 on', '2019-2X', 'Write one from 01 to 12'],
    ['a season', '2019-24', 'season'],
    ['another season', '2019-21', 'season'],
    ['a quarter', '2019-33', 'season'],
    ['slashes', '03/04/2020', 'an order that differs between countries'],
    ['slashes, and a day that is no month', '30/05/2023', 'an order that differs between countries'],
    ['slashes for hyphens', '2023/05/30', 'lacks its hyphens'],
    ['dots', '20.12.2019', 'an order that differs between countries'],
    ['no hyphens', '20191207', 'lacks its hyphens'],
    ['no hyphen in a month', '201912', 'lacks its hyphens'],
    ['single digits', '2019-1-2', 'of one digit'],
    ['a single digit with a mark', '2019-12-7~', 'of one digit'],
    ['a day of three digits', '2019-12-071', 'not a date that can be read'],
    ['full-width digits', '２０１９-１２-２０', 'another script'],
    ['Arabic-Indic digits', '٢٠١٩', 'another script'],
    ['a trailing space', '2019-12-20 ', 'a space'],
    ['a leading space', ' 2019', 'a space'],
    ['a line break', '2019-12-20\n', 'a space'],
    ['spaces in an interval', '2019-12-07 / 2019-12-20', 'a space'],
    ['nothing', '', 'is empty'],
    ['a year with Y', 'Y17000', 'prefix Y'],
    ['a negative year', '-0044', 'a sign'],
    ['a year with a plus', '+2019', 'a sign'],
    ['a short year', '99', 'four digits'],
    ['a long year', '12019', 'four digits'],
    ['a set', '[2019,2020]', 'a set or a list'],
    ['a list', '{2019-12-07..2019-12-20}', 'a set or a list'],
    ['a time', '2019-12-20T10:00:00Z', 'a time of day'],
    ['a mark in the middle', '2019~-12', 'in the wrong place'],
    ['a mark in front', '?2019', 'in the wrong place'],
    ['two marks', '2019-12-07?~', 'in the wrong place'],
    ['a mark after an open end', '2019/..~', 'in the wrong place'],
    ['a small x', '199x', 'an X where none can stand'],
    ['no known digit', 'XXXX', 'an X where none can stand'],
    ['an X before a digit', '1X99', 'an X where none can stand'],
    ['a year with X before a month', '199X-12', 'an X where none can stand'],
    ['a month with X before a day', '2019-XX-07', 'an X where none can stand'],
    ['a month digit and a day with X', '2019-1X-XX', 'an X where none can stand'],
    ['three parts', '2019/2020/2021', 'has more than two parts'],
    ['an end before the start', '2020/2019', 'ends before it starts: 2019 is before 2020.'],
    ['an end one day before the start', '2019-12-20/2019-12-19', ': 2019-12-19 is before 2019-12-20.'],
    ['a day after the month of the end', '2020-01-01/2019-12', ': 2019-12 is before 2020-01-01.'],
    ['neither end', '/', 'neither a start nor an end'],
    ['two open ends', '../..', 'neither a start nor an end'],
    ['an open end alone', '..', 'not a date that can be read'],
    ['a bad end in an interval', '2019-12-07/2019-02-30', '“2019-02-30” is not a day'],
    ['words', 'about Christmas', 'not a date that can be read'],
    ['the words of a machine', '__proto__', 'not a date that can be read'],
  ];
  for (const [name, text, reason] of cases) {
    test(`${name}: ${JSON.stringify(text)}`, () => {
      const reading = parseEdtf(text);
      expect('problem' in reading ? reading.problem : 'was read').toContain(reason);
    });
  }

  test('a huge text, and quotes only its beginning', () => {
    const reading = parseEdtf('🕊'.repeat(100_000));
    expect('problem' in reading && reading.problem).toContain(`“${'🕊'.repeat(40)}…”`);
  });
});

describe('whatever the text', () => {
  const nearlyDate = fc.stringMatching(/^[0-9X]{1,5}(-[0-9X]{1,3}){0,3}[~?%]?$/);
  const nearlyEdtf = fc.oneof(
    nearlyDate,
    fc.tuple(nearlyDate, fc.constantFrom('', '..', '2019', '2019-12-20')).map((ends) => ends.join('/')),
    fc.string({ unit: fc.constantFrom(...'0123456789X-/.~?%T:Y ') }),
    fc.string({ unit: 'binary' }),
  );

  test('it is read or refused in sentences, and a span is never empty or reversed', () => {
    fc.assert(
      fc.property(nearlyEdtf, (text) => {
        const reading = parseEdtf(text);
        if ('problem' in reading) return reading.problem.endsWith('.');
        const { start, end } = reading.edtf.span;
        const hasSomeEnd = start !== null || end !== null;
        return reading.edtf.text === text && hasSomeEnd && (start === null || end === null || start < end);
      }),
      { numRuns: 1000 },
    );
  });

  test('an X holds every date that its digit can be', () => {
    const text = fc.constantFrom('199X', '2019-0X', '2019-1X', '2019-09-0X', '2019-12-2X', '2020-02-2X');
    fc.assert(
      fc.property(text, fc.constantFrom(...'0123456789'), (unknown, digit) => {
        const known = parseEdtf(unknown.replace('X', digit));
        if ('problem' in known) return true;
        const outer = read(unknown).span;
        const { start, end } = known.edtf.span;
        return Number(outer.start) <= Number(start) && Number(end) <= Number(outer.end);
      }),
    );
  });
});
