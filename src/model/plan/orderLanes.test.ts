import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lane } from './lanes';
import { orderLanes, orderMovedUp } from './orderLanes';

const lane = (id: string): Lane => ({ id, title: id, keeps: [id], kind: null, rows: Uint32Array.of(0) });
const LANES = ['anna', 'boris', 'carl', 'dora'].map(lane);
const idsOf = (lanes: readonly Lane[]) => lanes.map(({ id }) => id).join(' ');

const cases: [name: string, order: string[], ids: string][] = [
  ['none', [], 'anna boris carl dora'],
  ['one first', ['carl'], 'carl anna boris dora'],
  ['two first', ['dora', 'boris'], 'dora boris anna carl'],
  ['one that is not there', ['nobody', 'boris'], 'boris anna carl dora'],
  ['one twice', ['boris', 'boris'], 'boris anna carl dora'],
];
describe('orderLanes', () => {
  for (const [name, order, ids] of cases) test(name, () => expect(idsOf(orderLanes(LANES, order))).toBe(ids));
});

describe('orderMovedUp', () => {
  test('one place higher, whatever the order was, and each lane once', () => {
    const anyOrder = fc.uniqueArray(fc.constantFrom('anna', 'boris', 'carl', 'dora', 'nobody'));
    fc.assert(
      fc.property(anyOrder, fc.constantFrom(...LANES), (order, { id }) => {
        const before = orderLanes(LANES, order).map((one) => one.id);
        const at = before.indexOf(id);
        const after = orderLanes(LANES, orderMovedUp(orderLanes(LANES, order), order, id)).map(
          (one) => one.id,
        );
        const meant = at === 0 ? before : before.with(at - 1, id).with(at, before[at - 1] ?? '');
        expect(after).toEqual(meant);
      }),
    );
  });

  test('names no lane below it that nobody moved', () => {
    expect(orderMovedUp(LANES, [], 'carl')).toEqual(['anna', 'carl', 'boris']);
  });
});
