import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '@/model/day/day';
import { parseEdtf } from '@/model/day/edtf';
import type { AgendaEntry } from './agendaRows';
import { placeStatuses } from './placeStatuses';

const dayOf = (text: string) => {
  const day = parseDay(text);
  if (day === null) throw new Error(`${text} is no day`);
  return day;
};
/** Of twenty days. */
const axis = { start: dayOf('2020-05-01'), end: dayOf('2020-05-21') };

function status(text: string | null): AgendaEntry {
  const reading = text === null ? null : parseEdtf(text);
  return { date: reading !== null && 'edtf' in reading ? reading.edtf : null } as AgendaEntry;
}

const lanesOf = (...dates: (string | null)[]) =>
  placeStatuses(axis, dates.map(status)).map(({ entry, lane }) => [entry.date?.text, lane]);

describe('placeStatuses', () => {
  const cases: [name: string, dates: (string | null)[], lanes: [string, number][]][] = [
    [
      'far from each other stand on one line',
      ['2020-05-02', '2020-05-10'],
      [
        ['2020-05-02', 0],
        ['2020-05-10', 0],
      ],
    ],
    [
      'of one day stand below each other in the order of the log, and the line is free again later',
      ['2020-05-02', '2020-05-02', '2020-05-02', '2020-05-10'],
      [
        ['2020-05-02', 0],
        ['2020-05-02', 1],
        ['2020-05-02', 2],
        ['2020-05-10', 0],
      ],
    ],
    [
      'of neighbouring days, whose marks would touch, too',
      ['2020-05-02', '2020-05-03'],
      [
        ['2020-05-02', 0],
        ['2020-05-03', 1],
      ],
    ],
    [
      'of a day within the span of another one too',
      ['2020-05-01/2020-05-12', '2020-05-10'],
      [
        ['2020-05-01/2020-05-12', 0],
        ['2020-05-10', 1],
      ],
    ],
    [
      'beyond the axis, or without a date, take no room',
      [null, '2020-04-01', '2020-04-01', '2020-05-01', '2020-06-01'],
      [
        ['2020-04-01', 0],
        ['2020-04-01', 0],
        ['2020-05-01', 0],
        ['2020-06-01', 0],
      ],
    ],
  ];
  for (const [name, dates, lanes] of cases) {
    test(`statuses ${name}`, () => expect(lanesOf(...dates)).toEqual(lanes));
  }

  test('a date is written on the side that has room for it, and nowhere where neither has', () => {
    const sidesOf = (...dates: string[]) => placeStatuses(axis, dates.map(status)).map(({ dated }) => dated);
    expect(sidesOf('2020-05-02')).toEqual(['after']);
    expect(sidesOf('2020-05-20')).toEqual(['before']);
    expect(sidesOf('2020-05-02', '2020-05-10', '2020-05-20')).toEqual(['after', 'after', null]);
    expect(sidesOf('2020-05-02', '2020-05-02', '2020-05-20')).toEqual(['after', 'after', 'before']);
    expect(sidesOf('2020-05-01/2020-05-21', '2020-04-01')).toEqual([null, null]);
  });

  test('no two dates of a line, nor a date and a mark, have the same room', () => {
    const days = fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 12 });
    fc.assert(
      fc.property(days, (some) => {
        const log = some
          .toSorted((a, b) => a - b)
          .map((day) => status(`2020-05-${String(day).padStart(2, '0')}`));
        const rooms = placeStatuses(axis, log).map(({ stretch: { from, to }, lane, dated }) => ({
          lane,
          from: dated === 'before' ? from - 0.33 : from,
          to: dated === 'after' ? to + 0.33 : to,
        }));
        for (const [at, one] of rooms.entries()) {
          expect(one.from).toBeGreaterThanOrEqual(0);
          expect(one.to).toBeLessThanOrEqual(1);
          for (const other of rooms.slice(at + 1).filter(({ lane }) => lane === one.lane))
            expect(other.from).toBeGreaterThanOrEqual(one.to);
        }
      }),
    );
  });

  test('a day is placed by its middle', () => {
    const [placed] = placeStatuses(axis, [status('2020-05-11')]);
    expect(placed?.stretch).toMatchObject({ from: 0.525, to: 0.525 });
  });

  test('no two marks of a line are closer than a finger, and no line is empty', () => {
    const days = fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 20 });
    fc.assert(
      fc.property(days, (some) => {
        const log = some
          .toSorted((a, b) => a - b)
          .map((day) => status(`2020-05-${String(day).padStart(2, '0')}`));
        const placed = placeStatuses(axis, log);
        for (const [at, { stretch, lane }] of placed.entries())
          for (const later of placed.slice(at + 1).filter((one) => one.lane === lane))
            expect(later.stretch.from - stretch.to).toBeGreaterThan(0.16);
        const lanes = new Set(placed.map(({ lane }) => lane));
        expect(Math.max(-1, ...lanes)).toBe(lanes.size - 1);
      }),
    );
  });
});
