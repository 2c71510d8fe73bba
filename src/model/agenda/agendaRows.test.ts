import { describe, expect, test } from 'vitest';
import { isoOf, parseDay } from '@/model/day/day';
import { parseEdtf } from '@/model/day/edtf';
import { smallTalks } from '@/model/view/smallTalks.fixture';
import { agendaAxis, axisTicks, stretchOf } from './agendaAxis';
import { agendaChanges } from './agendaChanges';
import { agendaRows, countOffAgenda } from './agendaRows';

const dataset = smallTalks();
const all = [...dataset.events.values()];
const shown = (...ids: string[]) => all.filter(({ id }) => ids.includes(id));
const entry = (status: string, event?: string) => ({
  status,
  words: 'settled',
  ...(event === undefined ? {} : { event }),
  evidence: ['oil-words'],
});
const withLog = (...log: object[]) =>
  smallTalks({ agendaItems: [{ id: 'oil', title: 'Oil', log, evidence: ['oil-words'] }] });
const rowsOf = (talks: typeof dataset) => agendaRows(talks, [...talks.events.values()]);

describe('agendaRows', () => {
  test('open points come first, though the dataset has them last', () => {
    expect(agendaRows(dataset, all).map(({ item, phase }) => [item.id, phase])).toEqual([
      ['gas', 'open'],
      ['oil', 'resolved'],
    ]);
  });

  test('an entry knows its event, its claim, its date and when it was said', () => {
    const now = agendaRows(dataset, all)[1]?.now;
    expect(now).toMatchObject({
      event: { id: 'oil-settled' },
      claim: { id: 'anna-said' },
      publisher: 'The Daily',
    });
    expect([now?.date?.text, now?.said?.text]).toEqual(['2020-05-01/2020-05-03', '2020-05-03']);
  });

  test('an entry without an event holds as of publication', () => {
    const now = agendaRows(dataset, all)[0]?.now;
    expect([now?.event, now?.claim, now?.date?.text, now?.said]).toEqual([null, null, '2020-05-04', null]);
  });

  test('events that had it on their agenda and changed nothing are named', () => {
    expect(agendaRows(dataset, all).map((row) => row.meetings.map(({ id }) => id))).toEqual([
      [],
      ['oslo-meeting'],
    ]);
  });

  const filters: [name: string, ids: string[], rows: [string, number, number][]][] = [
    ['of nothing', [], []],
    ['of an event without a point', ['may-call'], []],
    ['of the event that brought the status', ['oil-settled'], [['oil', 1, 0]]],
    [
      'of an event that had it on its agenda: the status is counted as hidden',
      ['oslo-meeting'],
      [['oil', 0, 1]],
    ],
  ];
  for (const [name, ids, rows] of filters) {
    test(`rows ${name}`, () => {
      const found = agendaRows(dataset, shown(...ids));
      expect(found.map(({ item, log, hidden }) => [item.id, log.length, hidden])).toEqual(rows);
    });
  }

  test('the log is in order of time, and its last entry counts', () => {
    const talks = withLog(
      entry('pending'),
      entry('draft-agreed', 'may-call'),
      entry('expected', 'oslo-meeting'),
    );
    const [row] = rowsOf(talks);
    expect(row?.log.map(({ entry: { status } }) => status)).toEqual(['expected', 'draft-agreed', 'pending']);
    expect(row?.phase).toBe('open');
  });

  test('what holds by a day stands there, and not before all that has one', () => {
    const talks = withLog(entry('approaches-found', 'oslo-meeting'), entry('to-be-negotiated', 'may-call'));
    const by = parseEdtf('../2020-06');
    if (!('edtf' in by)) throw new Error('The date cannot be read.');
    const [row] = rowsOf({ ...talks, dates: new Map([...talks.dates, ['oslo-meeting', by.edtf]]) });
    expect(row?.log.map(({ entry: { status } }) => status)).toEqual(['to-be-negotiated', 'approaches-found']);
  });

  test('a draft is not settled, what is resolved is not agreed, and what is signed is not in force', () => {
    const phases = ['draft-agreed', 'issues-resolved', 'agreed', 'signed', 'in-force', 'abandoned'].map(
      (status) => rowsOf(withLog(entry(status)))[0]?.phase,
    );
    expect(phases).toEqual(['draft', 'resolved', 'settled', 'signed', 'in-force', 'abandoned']);
  });

  test('an item without a log is open and has no status', () => {
    expect(rowsOf(withLog())[0]).toMatchObject({ now: null, phase: 'open', log: [] });
  });

  test('events without a row are counted', () => {
    expect(countOffAgenda(agendaRows(dataset, all), all)).toBe(1);
    expect(countOffAgenda([], all)).toBe(3);
  });
});

describe('agendaAxis', () => {
  const axis = agendaAxis(agendaRows(dataset, all));
  const day = dataset.dates.get('may-call')?.span;

  test('holds every known day, the last one whole', () => {
    expect(axis && [isoOf(axis.start), isoOf(axis.end)]).toEqual(['2020-05-01', '2020-05-05']);
  });

  test('is absent without a date', () => expect(agendaAxis([])).toBeNull());

  test('places a day, and lets an open end run on', () => {
    if (axis === null || day === undefined) throw new Error('no axis');
    expect(stretchOf(axis, day)).toEqual({ from: 0.5, to: 0.75, open: null, beyond: null });
    expect(stretchOf(axis, { start: day.start, end: null })).toMatchObject({
      from: 0.5,
      to: 1,
      open: 'end',
    });
    expect(stretchOf(axis, { start: null, end: day.start })).toMatchObject({
      from: 0,
      to: 0.5,
      open: 'start',
    });
  });
});

describe('axisTicks', () => {
  const cases: [from: string, to: string, labels: string[]][] = [
    ['2019-09-01', '2019-12-21', ['Sept 2019', 'Oct', 'Nov', 'Dec']],
    ['2019-12-05', '2020-02-02', ['Dec 2019', 'Jan 2020', 'Feb']],
    // The month that began before the axis gives way where its name would touch the next, which then has the year.
    ['2019-09-29', '2019-12-21', ['Oct 2019', 'Nov', 'Dec']],
    // At the end of the axis there is no room for the year; the dates of the marks have it.
    ['2023-09-01', '2024-01-02', ['Sept 2023', 'Oct', 'Nov', 'Dec', 'Jan']],
    ['1999-12-08', '2019-12-21', ['1999', '2004', '2009', '2014', '2019']],
  ];
  for (const [from, to, labels] of cases) {
    test(`${from} to ${to}`, () => {
      const [start, end] = [parseDay(from), parseDay(to)];
      if (start === null || end === null) throw new Error('no day');
      const ticks = axisTicks({ start, end });
      expect(ticks.map(({ label }) => label)).toEqual(labels);
      expect(ticks.every(({ at }) => at >= 0 && at < 1)).toBe(true);
    });
  }
});

describe('names on the axis', () => {
  const named = (from: string, to: string, fits: readonly string[]) => {
    const [start, end] = [parseDay(from), parseDay(to)];
    if (start === null || end === null) throw new Error('no day');
    return axisTicks({ start, end }).flatMap((tick) => (fits.includes(tick.fits) ? [tick.label] : []));
  };
  const year = ['2023-06-01', '2024-06-20'] as const;

  test('on a narrow axis a name gives way that would touch one with its year, or the one before it', () => {
    const months = ['July 2023', 'Oct', 'Nov', 'Dec', 'Jan 2024', 'Apr', 'May', 'June'];
    expect(named(...year, ['always'])).toEqual(months);
  });

  test('on a wide one only the next to one with its year', () => {
    const months = ['July 2023', 'Sept', 'Oct', 'Nov', 'Dec', 'Jan 2024', 'Mar', 'Apr', 'May', 'June'];
    expect(named(...year, ['always', 'wide'])).toEqual(months);
  });

  test('a few stand wherever the table is', () => {
    expect(named('2019-09-01', '2019-12-21', ['always'])).toEqual(['Sept 2019', 'Oct', 'Nov', 'Dec']);
  });
});

describe('agendaChanges', () => {
  test('says at which meeting it was told what had changed, the earliest first', () => {
    const changes = agendaChanges(dataset, agendaRows(dataset, all));
    expect(
      changes.map(({ event, date, changes: of }) => [event?.id, date?.text, of.map((c) => c.item.id)]),
    ).toEqual([
      ['may-call', '2020-05-03', ['oil']],
      [undefined, '2020-05-04', ['gas']],
    ]);
  });
});
