import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '@/model/day/day';
import { LongEvents } from './LongEvents';

const anyDay = fc.integer({ min: -20, max: 60 });
const anyEvent = fc.oneof(
  // Most last a day, as in any chronicle.
  anyDay.map((start) => ({ start, end: start + 1 })),
  fc
    .record({ start: anyDay, length: fc.integer({ min: 1, max: 50 }) })
    .map(({ start, length }) => ({ start, end: start + length })),
  anyDay.map((start) => ({ start, end: Infinity })),
  anyDay.map((end) => ({ start: -Infinity, end })),
  fc.constant({ start: -Infinity, end: Infinity }),
);
const anyStretch = fc
  .record({ from: anyDay, length: fc.integer({ min: 1, max: 40 }), days: fc.integer({ min: 1, max: 20 }) })
  .map(({ from, length, days }) => ({ from: from as Day, to: (from + length) as Day, days }));

test('counts and finds what a walk over all events finds', () => {
  fc.assert(
    fc.property(
      fc.array(anyEvent, { maxLength: 200 }),
      anyStretch,
      fc.nat(5),
      fc.array(fc.nat(200), { maxLength: 3 }),
      (some, stretch, most, picked) => {
        const events = some.toSorted((a, b) => (a.start === b.start ? 0 : a.start - b.start));
        const long = new LongEvents(
          Float64Array.from(events, ({ start }) => start),
          Float64Array.from(events, ({ end }) => end),
        );
        const { from, to, days } = stretch;
        const at = (place: number) => events[place] ?? { start: 0, end: 0 };
        const goesOn = (place: number) => at(place).start < from && at(place).end > from;
        const isLong = (place: number) =>
          goesOn(place) ||
          (at(place).start >= from && at(place).start < to && at(place).end - at(place).start > days);
        const places = [...events.keys()].filter(isLong);
        const lengthOf = (place: number) => at(place).end - at(place).start;

        expect(long.all(stretch)).toEqual(places);
        expect(long.count(stretch)).toBe(places.length);
        expect(long.goingOn(from)).toEqual(places.filter(goesOn));
        expect([...events.keys()].filter((place) => long.has(stretch, place))).toEqual(places);
        const longestFirst = places.toSorted((a, b) =>
          lengthOf(a) === lengthOf(b) ? a - b : lengthOf(a) < lengthOf(b) ? 1 : -1,
        );
        expect(long.longest(stretch, most)).toEqual(longestFirst.slice(0, most));
        const without = [...new Set(picked.filter(isLong))];
        const others = places.filter((place) => !without.includes(place));
        fc.pre(others.length > 0);
        expect(long.reach(stretch, without)).toEqual({
          start: Math.max(from, Math.min(...others.map((place) => at(place).start))),
          end: Math.min(to, Math.max(...others.map((place) => at(place).end))),
        });
      },
    ),
    { numRuns: 500 },
  );
});
