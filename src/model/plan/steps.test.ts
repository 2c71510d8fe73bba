import { describe, expect, test } from 'vitest';
import { addDays, type Day, isoOf, parseDay } from '@/model/day/day';
import { allRows } from '@/model/record/eventTable';
import { madeTalks } from '@/model/view/madeTalks.fixture';
import { STEPS, type Standpoint, type Step, stepFrom } from './steps';

const on = (text: string) => parseDay(text) ?? (0 as Day);
const { table } = madeTalks([
  { id: 'treaty', edtf: '1999-12-08' },
  { id: 'sochi', edtf: '2019-12-07' },
  { id: 'ring', edtf: '2019-12-10' },
  { id: 'petersburg', edtf: '2019-12-20' },
]);
const rowOf = (id: string) => table.rowOf(id);
const HERE: Standpoint = {
  table,
  rows: allRows(table),
  window: { start: on('2019-12-05'), end: on('2019-12-25') },
  selected: undefined,
  today: on('2026-01-01'),
};

/** Where a step leads, in short; or why it leads nowhere. */
function taken(step: Step, change: Partial<Standpoint> = {}): string {
  const to = stepFrom(step, { ...HERE, ...change });
  if ('why' in to) return to.why;
  const { event, from, to: last } = to.change;
  return event ?? `${isoOf(from ?? (0 as Day))}…${isoOf(last ?? (0 as Day))}`;
}
const oneDay = { start: on('2019-12-10'), end: on('2019-12-11') };

describe('stepFrom', () => {
  const cases: [name: string, step: Step, change: Partial<Standpoint>, leads: string][] = [
    ['half a window back', 'earlier', {}, '2019-11-25…2019-12-14'],
    ['half a window on', 'later', {}, '2019-12-15…2020-01-03'],
    ['nearer, about the middle', 'zoom-in', {}, '2019-12-09…2019-12-20'],
    ['nearer, about the open event', 'zoom-in', { selected: rowOf('sochi') }, '2019-12-06…2019-12-17'],
    [
      'not nearer than a day',
      'zoom-in',
      { window: oneDay },
      'This is as near as it goes: no event is dated closer than to a day.',
    ],
    ['further', 'zoom-out', {}, '2019-11-28…2019-12-30'],
    [
      'not further than everything',
      'zoom-out',
      { window: { start: on('1990-01-01'), end: on('2030-01-01') } },
      'This is as far as it goes: 29 years hold every event of the dataset.',
    ],
    ['the day in the middle', 'day', {}, '2019-12-15…2019-12-15'],
    ['the week of the open event', 'week', { selected: rowOf('sochi') }, '2019-12-02…2019-12-08'],
    [
      'the week in the middle, where the open event is not in view',
      'week',
      { selected: rowOf('treaty') },
      '2019-12-09…2019-12-15',
    ],
    ['the month', 'month', {}, '2019-12-01…2019-12-31'],
    ['the year', 'year', {}, '2019-01-01…2019-12-31'],
    ['no day where it is shown', 'day', { window: oneDay }, 'The view is this day already.'],
    ['all', 'all', {}, '1996-12-05…2025-12-23'],
    ['all of nothing', 'all', { rows: new Uint32Array() }, 'No event is shown.'],
    ['the open event', 'selection', { selected: rowOf('sochi') }, '2019-12-06…2019-12-09'],
    ['no open event', 'selection', {}, 'No event is open. Choose one first.'],
    ['into the view: the first', 'next-event', {}, 'sochi'],
    ['into the view: the last', 'previous-event', {}, 'petersburg'],
    ['the next event', 'next-event', { selected: rowOf('sochi') }, 'ring'],
    ['the one before', 'previous-event', { selected: rowOf('sochi') }, 'treaty'],
    [
      'over what is hidden',
      'next-event',
      { selected: rowOf('sochi'), rows: Uint32Array.of(0, 3) },
      'petersburg',
    ],
    [
      'back over what is hidden',
      'previous-event',
      { selected: rowOf('ring'), rows: Uint32Array.of(0, 3) },
      'treaty',
    ],
    ['from the last one', 'next-event', { selected: rowOf('petersburg') }, 'No later event is shown.'],
    ['from the first one', 'previous-event', { selected: rowOf('treaty') }, 'No earlier event is shown.'],
    ['the gap after', 'next-gap', {}, '2019-12-09…2019-12-21'],
    ['the gap before', 'previous-gap', {}, '1996-12-09…2022-12-05'],
    [
      'no gap after',
      'next-gap',
      { window: { start: on('2020-01-01'), end: on('2020-01-09') } },
      'No gap that one would see lies after this.',
    ],
    ['today is far', 'today', {}, 'Today is far from every event of this dataset.'],
    ['today is near', 'today', { today: on('2020-01-10') }, '2019-12-31…2020-01-19'],
    ['today is in view', 'today', { today: on('2019-12-20') }, 'Today is in view.'],
  ];
  for (const [name, step, change, leads] of cases) test(name, () => expect(taken(step, change)).toBe(leads));

  test('a gap says how long nothing was', () => {
    const to = stepFrom('previous-gap', {
      ...HERE,
      window: { start: on('2010-01-01'), end: on('2030-01-01') },
    });
    expect('said' in to && to.said).toBe('No event for 7,303 days: 9 Dec 1999 – 6 Dec 2019');
  });

  test('panning and zooming make no entry in the history, jumps do', () => {
    const entries = STEPS.filter((step) => {
      const to = stepFrom(step, { ...HERE, selected: rowOf('ring'), today: on('2020-01-10') });
      return 'isEntry' in to && to.isEntry;
    });
    expect(entries).not.toContain('zoom-in');
    expect(entries).not.toContain('later');
    expect(entries).toEqual(expect.arrayContaining(['all', 'selection', 'next-event', 'month', 'today']));
  });

  test('whatever step is taken again and again, it ends with a reason or goes on', () => {
    for (const step of [
      'zoom-in',
      'zoom-out',
      'next-event',
      'previous-event',
      'previous-gap',
      'next-gap',
    ] as const) {
      let here = { ...HERE, selected: rowOf('ring') };
      let steps = 0;
      for (; steps < 60; steps += 1) {
        const to = stepFrom(step, here);
        if ('why' in to) break;
        const { from, to: last, event } = to.change;
        if (event) here = { ...here, selected: rowOf(event) };
        if (from != null && last != null) here = { ...here, window: { start: from, end: addDays(last, 1) } };
      }
      expect(steps, step).toBeLessThan(60);
    }
  });
});
