import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KINDS } from '@/model/record/lists';
import { lanesOf } from './lanes';
import { type Made, madeTalks } from './madeTalks.fixture';
import { markOf } from './markOf';
import { planTimeline } from './planTimeline';
import type { LaneRule } from './view';

const anyEvent: fc.Arbitrary<Made> = fc.record({
  kind: fc.constantFrom(...KINDS.slice(0, 4)),
  who: fc.array(fc.constantFrom('anna', 'boris', 'carl'), { maxLength: 3 }),
  edtf: fc.constantFrom('2020-05-01', '2020-05', '2020-05-03/..', '2020-04-30~'),
});
const anyRule = fc.constantFrom<LaneRule>('kind', 'who');

test('every event of every lane is one mark, in the order of the lanes, under a key of its own', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 10 }), anyRule, (made, rule) => {
      const dataset = madeTalks(made);
      const lanes = lanesOf(dataset, [...dataset.events.values()], rule);
      const marks = planTimeline(dataset, lanes);
      expect(marks.map(({ lane, event }) => [lane, event])).toEqual(
        lanes.flatMap((lane) => lane.events.map((event) => [lane.id, event])),
      );
      expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
      for (const { event, mark } of marks) {
        const date = dataset.dates.get(event.id);
        expect(mark).toEqual(date && markOf(event.when, date));
      }
    }),
  );
});

test('a mark keeps its key when the events around it go', () => {
  const dataset = madeTalks([{ who: ['anna'] }, { who: ['anna', 'boris'], edtf: '2020-05-02' }]);
  const [, later] = [...dataset.events.values()];
  if (later === undefined) throw new Error('The made talks have lost an event.');
  const keysOf = (events: Parameters<typeof lanesOf>[1]) =>
    planTimeline(dataset, lanesOf(dataset, events, 'who')).map(({ key }) => key);
  expect(keysOf([...dataset.events.values()])).toEqual(expect.arrayContaining(keysOf([later])));
  expect(keysOf([later])).toHaveLength(2);
});

test('an event without a date is not drawn', () => {
  const dataset = madeTalks([{}]);
  const lanes = lanesOf(dataset, [...dataset.events.values()], 'kind');
  expect(planTimeline({ ...dataset, dates: new Map() }, lanes)).toEqual([]);
});
