import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KINDS } from '@/model/record/lists';
import { participantIds } from '@/model/record/participants';
import type { DiplomaticEvent } from '@/model/record/schema';
import { type Lane, lanesOf, NOBODY_LANE } from './lanes';
import { type Made, madeTalks } from './madeTalks.fixture';
import type { LaneRule } from './view';

const anyEvent: fc.Arbitrary<Made> = fc.record({
  kind: fc.constantFrom(...KINDS),
  who: fc.array(fc.constantFrom('anna', 'boris', 'carl'), { maxLength: 4 }),
  edtf: fc.constantFrom('2020-05-01', '2020-05', '2020-05-03/..', '2020-04-30'),
});

function lanesOfMade(events: readonly Made[], rule: LaneRule): Lane[] {
  const dataset = madeTalks(events);
  return lanesOf(dataset, [...dataset.events.values()], rule);
}
const said = (lanes: readonly Lane[]) =>
  lanes.map(({ title, events }) => `${title}: ${events.map(({ id }) => id).join(' ')}`);

/** The lanes that an event belongs to, by the plain rule. */
function lanesOfEvent(event: DiplomaticEvent, rule: LaneRule): string[] {
  if (rule === 'kind') return [event.kind];
  const ids = participantIds(event);
  return ids.length > 0 ? ids : [NOBODY_LANE];
}

for (const rule of ['kind', 'who'] as const) {
  test(`by ${rule}: every event stands once in each of its lanes, in order of time`, () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), (made) => {
        const dataset = madeTalks(made);
        const events = [...dataset.events.values()];
        const lanes = lanesOf(dataset, events, rule);
        expect(new Set(lanes.map(({ id }) => id)).size).toBe(lanes.length);
        expect(lanes.every((lane) => lane.events.length > 0)).toBe(true);
        for (const lane of lanes) {
          expect(lane.events).toEqual(events.filter((event) => lanesOfEvent(event, rule).includes(lane.id)));
        }
        for (const event of events) {
          const standsIn = lanes.filter((lane) => lane.events.includes(event)).map(({ id }) => id);
          expect(standsIn.sort()).toEqual(lanesOfEvent(event, rule).sort());
        }
      }),
    );
  });
}

describe('lanesOf', () => {
  test('no event, no lane', () => {
    expect([...lanesOfMade([], 'kind'), ...lanesOfMade([], 'who')]).toEqual([]);
  });

  test('every kind has its lane', () => {
    const lanes = lanesOfMade(
      KINDS.map((kind) => ({ kind })),
      'kind',
    );
    expect(lanes.map(({ kind }) => kind).sort()).toEqual([...KINDS].sort());
  });

  test('kinds stand in a fixed order, whatever the order of their events', () => {
    const made: Made[] = [
      { kind: 'other', edtf: '2020-05-01' },
      { kind: 'agreement', edtf: '2020-05-02' },
      { kind: 'meeting', edtf: '2020-05-03' },
    ];
    expect(said(lanesOfMade(made, 'kind'))).toEqual(['Meetings: e2', 'Agreements: e1', 'Other events: e0']);
  });

  test('people of most events stand first, then by name, and nobody last', () => {
    const made: Made[] = [
      { who: [] },
      { who: [] },
      { who: ['carl', 'boris'] },
      { who: ['carl'], edtf: '2020-04-01' },
      { who: ['anna'] },
    ];
    expect(said(lanesOfMade(made, 'who'))).toEqual([
      'Carl: e3 e2',
      'Anna: e4',
      'Boris: e2',
      'Nobody named: e0 e1',
    ]);
  });

  test('whom a label resolves to has a lane; a label alone is nobody', () => {
    const label = (resolvesTo?: string[]) => [
      { label: 'the two', part: 'attended', evidence: ['met'], ...(resolvesTo ? { resolvesTo } : {}) },
    ];
    const made: Made[] = [{ participants: label(['anna', 'boris']) }, { participants: label() }];
    expect(said(lanesOfMade(made, 'who'))).toEqual(['Anna: e0', 'Boris: e0', 'Nobody named: e1']);
  });

  test('a participant whose record is missing keeps a lane under the id', () => {
    const dataset = madeTalks([{ who: ['anna'] }]);
    const lanes = lanesOf({ ...dataset, actors: new Map() }, [...dataset.events.values()], 'who');
    expect(said(lanes)).toEqual(['anna: e0']);
  });

  test('no participant shares the lane of nobody', () => {
    const someone = { id: 'nobody-named', kind: 'person', name: 'N. Named', evidence: ['met'] };
    const dataset = madeTalks([{ who: ['nobody-named'] }, {}], { actors: [someone] });
    const ids = lanesOf(dataset, [...dataset.events.values()], 'who').map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});
