import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, isoOf, parseDay } from '@/model/day/day';
import { allRows } from '@/model/record/eventTable';
import { madeTalks } from '@/model/view/madeTalks.fixture';
import { BRUSH_PARTS, type BrushPart, brushAfterKey, dragged, settled } from './brush';
import { overviewOf, placeInOverview } from './overview';

const on = (text: string) => parseDay(text) ?? (0 as Day);
const days = (from: string, to: string) => ({ start: on(from), end: addDays(on(to), 1) });
const said = ({ start, end }: { start: Day; end: Day }) => `${isoOf(start)}…${isoOf(addDays(end, -1))}`;
const { table } = madeTalks([{ edtf: '2019-01-01' }, { edtf: '2019-12-01' }, { edtf: '2019-12-20' }]);
const stretches = overviewOf(table, allRows(table));
const LIMITS = { least: 1, most: 366 };
const WINDOW = days('2019-12-05', '2019-12-14');
const placeOf = (day: string) => placeInOverview(stretches, on(day));

/** The window after a part was taken at its own edge and led to a day. */
function led(part: BrushPart, from: string, to: string): string {
  return said(
    settled(dragged(stretches, { part, window: WINDOW, place: placeOf(from) }, placeOf(to), LIMITS)),
  );
}

describe('dragged', () => {
  const cases: [name: string, part: BrushPart, from: string, to: string, window: string][] = [
    ['the start', 'start', '2019-12-05', '2019-12-02', '2019-12-02…2019-12-14'],
    ['the start, into an earlier stretch', 'start', '2019-12-05', '2019-01-01', '2019-01-01…2019-12-14'],
    ['the start, not past the end', 'start', '2019-12-05', '2019-12-20', '2019-12-14…2019-12-14'],
    ['the end', 'end', '2019-12-15', '2019-12-20', '2019-12-05…2019-12-19'],
    ['the end, not past the start', 'end', '2019-12-15', '2019-01-01', '2019-12-05…2019-12-05'],
    ['the middle', 'both', '2019-12-10', '2019-12-12', '2019-12-07…2019-12-16'],
    ['the middle, over a break', 'both', '2019-12-10', '2019-01-02', '2018-12-28…2019-01-06'],
  ];
  for (const [name, part, from, to, window] of cases)
    test(name, () => expect(led(part, from, to)).toBe(window));

  test('a handle stays under the pointer that took it beside its edge', () => {
    const grab = { part: 'start' as const, window: WINDOW, place: placeOf('2019-12-05') + 0.02 };
    const { start } = dragged(stretches, grab, placeOf('2019-12-03') + 0.02, LIMITS);
    expect(start).toBeCloseTo(on('2019-12-03'), 6);
  });

  test('wherever one drags, it stays within the limits, and the middle keeps its length', () => {
    const drags = fc.tuple(
      fc.constantFrom(...BRUSH_PARTS),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: -2, max: 3, noNaN: true }),
    );
    fc.assert(
      fc.property(drags, ([part, place, to]) => {
        const { start, end } = dragged(stretches, { part, window: WINDOW, place }, to, LIMITS);
        expect(end - start).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(end - start).toBeLessThanOrEqual(366 + 1e-9);
        if (part === 'both') expect(end - start).toBeCloseTo(10, 6);
      }),
    );
  });
});

describe('brushAfterKey', () => {
  const whole = days('2019-12-01', '2019-12-31');
  const cases: [part: BrushPart, key: string, shiftKey: boolean, window: string | null][] = [
    ['start', 'ArrowLeft', false, '2019-12-04…2019-12-14'],
    ['start', 'ArrowRight', true, '2019-12-12…2019-12-14'],
    ['start', 'Home', false, '2019-12-01…2019-12-14'],
    ['start', 'End', false, '2019-12-14…2019-12-14'],
    ['end', 'ArrowRight', false, '2019-12-05…2019-12-15'],
    ['end', 'PageUp', false, '2019-12-05…2020-01-13'],
    ['end', 'PageDown', false, '2019-12-05…2019-12-05'],
    ['end', 'End', false, '2019-12-05…2019-12-31'],
    ['both', 'ArrowLeft', false, '2019-12-04…2019-12-13'],
    ['both', 'ArrowUp', true, '2019-12-12…2019-12-21'],
    ['both', 'Home', false, '2019-12-01…2019-12-10'],
    ['both', 'End', false, '2019-12-22…2019-12-31'],
    ['both', 'a', false, null],
  ];
  for (const [part, key, shiftKey, window] of cases)
    test(`${shiftKey ? 'Shift ' : ''}${key} on ${part}`, () => {
      const to = brushAfterKey(part, WINDOW, { key, shiftKey }, whole, LIMITS);
      expect(to && said(to)).toBe(window);
    });
});
