import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '@/model/record/dataset';
import { allRows } from '@/model/record/eventTable';
import { KINDS } from '@/model/record/lists';
import { participantIds } from '@/model/record/participants';
import type { DiplomaticEvent } from '@/model/record/schema';
import { NONE_LANE, OTHERS_LANE } from '@/model/view/laneColumn';
import { idsIn, type Made, madeTalks } from '@/model/view/madeTalks.fixture';
import { LANE_RULES, type LaneRule } from '@/model/view/view';
import { type Lane, lanesOf } from './lanes';

const anyEvent: fc.Arbitrary<Made> = fc.record({
  kind: fc.constantFrom(...KINDS),
  who: fc.array(fc.constantFrom('anna', 'boris', 'carl'), { maxLength: 4 }),
  edtf: fc.constantFrom('2020-05-01', '2020-05', '2020-05-03/..', '2020-04-30'),
  topics: fc.array(fc.constantFrom('oil', 'gas'), { maxLength: 3 }),
  place: fc.constantFrom(
    { place: 'oslo', evidence: ['met'] },
    { place: 'ship', evidence: ['met'] },
    undefined,
  ),
});

const lanesIn = (dataset: Dataset, rule: LaneRule): Lane[] => lanesOf(dataset, allRows(dataset.table), rule);
function saidOf(dataset: Dataset, rule: LaneRule): string[] {
  return lanesIn(dataset, rule).map(({ title, rows }) => `${title}: ${idsIn(dataset, rows).join(' ')}`);
}
const saidOfMade = (events: readonly Made[], rule: LaneRule) => saidOf(madeTalks(events), rule);

/** The lanes that an event belongs to, by the plain rule, while every value has a lane. */
function lanesOfEvent(event: DiplomaticEvent, rule: LaneRule): string[] {
  const values = {
    kind: [event.kind],
    who: participantIds(event),
    topic: [...new Set(event.agendaItems)],
    place: event.place ? [event.place.place] : [],
    country: event.place?.place === 'oslo' ? ['norway'] : [],
  }[rule];
  return values.length > 0 ? values : [NONE_LANE];
}

const PLACES = [
  { id: 'oslo', name: 'Oslo', country: { name: 'Norway' }, evidence: ['met'] },
  { id: 'ship', name: 'A ship', evidence: ['met'] },
];

for (const rule of LANE_RULES) {
  test(`by ${rule}: every event stands once in each of its lanes, in order of time`, () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), (made) => {
        const dataset = madeTalks(made, { places: PLACES });
        const events = [...dataset.events.values()];
        const lanes = lanesIn(dataset, rule);
        expect(new Set(lanes.map(({ id }) => id)).size).toBe(lanes.length);
        expect(lanes.every((lane) => lane.rows.length > 0)).toBe(true);
        for (const lane of lanes) {
          const wanted = events.filter((event) => lanesOfEvent(event, rule).includes(lane.id));
          expect(idsIn(dataset, lane.rows)).toEqual(wanted.map(({ id }) => id));
        }
        for (const event of events) {
          const row = dataset.table.rowOf(event.id) ?? -1;
          const standsIn = lanes.filter((lane) => lane.rows.includes(row)).map(({ id }) => id);
          expect(standsIn.sort()).toEqual(lanesOfEvent(event, rule).sort());
        }
      }),
      { numRuns: 50 },
    );
  });
}

test('of many values the largest have lanes, and no event is lost', () => {
  const someone = (n: number) => `p${n}`;
  const CROWD = Array.from({ length: 31 }, (_, n) => ({
    id: someone(n),
    kind: 'person',
    name: `Person ${n}`,
    evidence: ['met'],
  }));
  const anyCrowd = fc.array(fc.uniqueArray(fc.nat(30), { maxLength: 4 }), { maxLength: 60 });
  fc.assert(
    fc.property(anyCrowd, (crowd) => {
      const dataset = madeTalks(
        crowd.map((who) => ({ who: who.map(someone) })),
        { actors: CROWD },
      );
      const lanes = lanesIn(dataset, 'who');
      expect(lanes.length).toBeLessThanOrEqual(15);
      const own = lanes.filter(({ id }) => !id.startsWith('~'));
      const rest = lanes.find(({ id }) => id === OTHERS_LANE);
      const least = Math.min(...own.map(({ rows }) => rows.length));
      for (const [id, event] of dataset.events) {
        const people = participantIds(event);
        const lacking = people.filter((person) => !own.some((lane) => lane.id === person));
        const row = dataset.table.rowOf(id) ?? -1;
        expect(rest?.rows.includes(row) ?? false).toBe(lacking.length > 0);
        for (const person of lacking) {
          const count = [...dataset.events.values()].filter((one) => participantIds(one).includes(person));
          expect(count.length).toBeLessThanOrEqual(least);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a filter moves no lane past another', () => {
  const dataset = madeTalks([
    { who: ['anna'] },
    { who: ['anna'] },
    { who: ['boris'], edtf: '2020-06-01' },
    { who: ['anna', 'boris'], edtf: '2020-06-02' },
    { who: ['anna'], edtf: '2020-04-01' },
  ]);
  const shown = allRows(dataset.table).slice(3);
  expect(lanesOf(dataset, shown, 'who').map(({ title, rows }) => [title, rows.length])).toEqual([
    ['Anna', 1],
    ['Boris', 2],
  ]);
});

describe('lanesOf', () => {
  test('no event, no lane', () => {
    expect(LANE_RULES.flatMap((rule) => saidOfMade([], rule))).toEqual([]);
  });

  test('every kind has its lane', () => {
    const lanes = lanesIn(madeTalks(KINDS.map((kind) => ({ kind }))), 'kind');
    expect(lanes.map(({ kind }) => kind).sort()).toEqual([...KINDS].sort());
  });

  test('kinds stand in a fixed order, whatever the order of their events', () => {
    const made: Made[] = [
      { kind: 'other', edtf: '2020-05-01' },
      { kind: 'agreement', edtf: '2020-05-02' },
      { kind: 'meeting', edtf: '2020-05-03' },
    ];
    expect(saidOfMade(made, 'kind')).toEqual(['Meetings: e2', 'Agreements: e1', 'Other events: e0']);
  });

  test('people of most events stand first, then by name, and nobody last', () => {
    const made: Made[] = [
      { who: [] },
      { who: [] },
      { who: ['carl', 'boris'] },
      { who: ['carl'], edtf: '2020-04-01' },
      { who: ['anna'] },
    ];
    expect(saidOfMade(made, 'who')).toEqual(['Carl: e3 e2', 'Anna: e4', 'Boris: e2', 'Nobody named: e0 e1']);
  });

  test('whom a label resolves to has a lane; a label alone is nobody', () => {
    const label = (resolvesTo?: string[]) => [
      { label: 'the two', part: 'attended', evidence: ['met'], ...(resolvesTo ? { resolvesTo } : {}) },
    ];
    const made: Made[] = [{ participants: label(['anna', 'boris']) }, { participants: label() }];
    expect(saidOfMade(made, 'who')).toEqual(['Anna: e0', 'Boris: e0', 'Nobody named: e1']);
  });

  test('a participant whose record is missing keeps a lane under the id', () => {
    const dataset = madeTalks([{ who: ['anna'] }]);
    expect(saidOf({ ...dataset, actors: new Map() }, 'who')).toEqual(['anna: e0']);
  });

  test('no participant shares the lane of nobody', () => {
    const someone = { id: 'nobody-named', kind: 'person', name: 'N. Named', evidence: ['met'] };
    const dataset = madeTalks([{ who: ['nobody-named'] }, {}], { actors: [someone] });
    const ids = lanesIn(dataset, 'who').map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});
