import { expect, test } from 'vitest';
import { parseEdtf } from '@/model/day/edtf';
import { FACETS, kindOfRow, modalityOfRow, spanOfRow } from './eventTable';
import type { DiplomaticEvent } from './schema';
import { tableOf } from './tableOf';

const evidence = ['e'];
function made(id: string, edtf: string, more: Partial<DiplomaticEvent> = {}): DiplomaticEvent {
  return {
    id,
    kind: 'meeting',
    modality: 'held',
    title: `Title ${id}`,
    summary: id,
    when: { edtf, position: 'within', evidence },
    participants: [],
    evidence,
    ...more,
  };
}
function tableFrom(events: DiplomaticEvent[]) {
  const dates = new Map(
    events.flatMap(({ id, when }) => {
      const reading = parseEdtf(when.edtf);
      return 'edtf' in reading ? [[id, reading.edtf] as const] : [];
    }),
  );
  return tableOf(events, dates);
}
const table = tableFrom([
  made('a', '../1970-01-02', { kind: 'call', modality: 'denied' }),
  made('b', 'soon'),
  made('c', '1970-01-02', {
    participants: [
      { actor: 'anna', part: 'attended', evidence },
      { label: 'the two', resolvesTo: ['anna', 'boris'], part: 'attended', evidence },
      { label: 'a guest', part: 'attended', evidence },
    ],
    agendaItems: ['oil', 'oil'],
    place: { place: 'oslo', evidence },
  }),
]);

test('every event with a date has a row, and an id leads back to it', () => {
  expect(table.size).toBe(2);
  expect([table.idOf(1), table.titleOf(1), table.rowOf('c'), table.rowOf('b')]).toEqual([
    'c',
    'Title c',
    1,
    undefined,
  ]);
  expect([table.recordOf(1)?.id, table.recordOf(2)]).toEqual(['c', undefined]);
  expect([table.positionOf(0), table.dateOf(0).text]).toEqual(['within', '../1970-01-02']);
  expect(() => table.idOf(2)).toThrow(RangeError);
});

test('an open side is infinite in the columns and null in the span', () => {
  expect([[...table.start], [...table.end]]).toEqual([
    [-Infinity, 1],
    [2, 2],
  ]);
  expect([spanOfRow(table, 0), spanOfRow(table, 1)]).toEqual([
    { start: null, end: 2 },
    { start: 1, end: 2 },
  ]);
});

test('each facet holds each value of a row once', () => {
  const valuesIn = (row: number) =>
    FACETS.map((facet) => {
      const { ids, offsets, values } = table.facets[facet];
      return Array.from(values.subarray(offsets[row], offsets[row + 1]), (value) => ids[value]);
    });
  expect(valuesIn(0)).toEqual([[], ['call'], ['denied'], [], []]);
  expect(valuesIn(1)).toEqual([['anna', 'boris'], ['meeting'], ['held'], ['oslo'], ['oil']]);
  expect([kindOfRow(table, 0), modalityOfRow(table, 0)]).toEqual(['call', 'denied']);
});
