import { describe, expect, test } from 'vitest';
import { isoOf } from '@/model/day/day';
import { agendaAxis, stretchOf } from './agendaAxis';
import { agendaRows, countOffAgenda } from './agendaRows';
import { smallTalks } from './smallTalks';

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
      ['oil', 'settled'],
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

  test('a draft is not settled', () => {
    const phases = ['draft-agreed', 'issues-resolved', 'abandoned'].map(
      (status) => rowsOf(withLog(entry(status)))[0]?.phase,
    );
    expect(phases).toEqual(['draft', 'settled', 'abandoned']);
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
    expect(stretchOf(axis, day)).toEqual({ from: 0.5, to: 0.75, isOpen: false });
    expect(stretchOf(axis, { start: day.start, end: null })).toEqual({ from: 0.5, to: 1, isOpen: true });
    expect(stretchOf(axis, { start: null, end: day.start })).toEqual({ from: 0, to: 0.5, isOpen: true });
  });
});
