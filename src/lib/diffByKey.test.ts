import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffByKey } from './diffByKey';

const isSame = (a: number, b: number) => a === b;
const anyThings = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(2))
  .map((things) => new Map(Object.entries(things)));

describe('diffByKey', () => {
  const cases: [
    name: string,
    before: object,
    after: object,
    added: number[],
    changed: number[],
    removed: string[],
  ][] = [
    ['nothing at all', {}, {}, [], [], []],
    ['all new', {}, { a: 1, b: 2 }, [1, 2], [], []],
    ['all gone', { a: 1, b: 2 }, {}, [], [], ['a', 'b']],
    ['as before', { a: 1 }, { a: 1 }, [], [], []],
    ['another look', { a: 1, b: 1 }, { b: 1, a: 2 }, [], [2], []],
    ['some of each', { a: 1, b: 1, c: 1 }, { b: 2, c: 1, d: 3 }, [3], [2], ['a']],
  ];
  for (const [name, before, after, added, changed, removed] of cases) {
    test(name, () => {
      const [old, next] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
      expect(diffByKey(old, next, isSame)).toEqual({ added, changed, removed });
    });
  }

  test('the difference, carried out, makes the one of the other', () => {
    fc.assert(
      fc.property(anyThings, anyThings, (before, after) => {
        const keyed = (things: Map<string, number>) =>
          new Map([...things].map(([key, look]) => [key, { key, look }]));
        const drawn = keyed(before);
        const difference = diffByKey(keyed(before), keyed(after), (a, b) => a.look === b.look);
        for (const key of difference.removed) expect(drawn.delete(key)).toBe(true);
        for (const thing of difference.added) {
          expect(drawn.has(thing.key)).toBe(false);
          drawn.set(thing.key, thing);
        }
        for (const thing of difference.changed) {
          expect(drawn.get(thing.key)).not.toEqual(thing);
          drawn.set(thing.key, thing);
        }
        expect(Object.fromEntries(drawn)).toEqual(Object.fromEntries(keyed(after)));
      }),
    );
  });
});
