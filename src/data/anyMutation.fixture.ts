/** One change made by chance somewhere in a file of JSON, for tests of what is told of it. */
import fc from 'fast-check';
import type { Json } from '@/model/record/arbitraryDataset.fixture';
import { BLANK_TEXTS, HOSTILE_TEXTS } from '@/model/record/hostileText.fixture';

/** Changes a tree of JSON in place. */
export type Mutation = (json: Json) => void;

const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  [],
  {},
  [[]],
  { __proto__: null, constructor: 1 },
  ...Object.values(BLANK_TEXTS),
  ...Object.values(HOSTILE_TEXTS).filter((text) => text.length < 200),
];

/** One change somewhere in the tree: a value replaced, a field taken out or added, an item doubled, two swapped. */
export const anyMutation: fc.Arbitrary<Mutation> = fc
  .record({
    at: fc.nat({ max: 100_000 }),
    other: fc.nat({ max: 100_000 }),
    how: fc.constantFrom('replace', 'remove', 'add', 'double', 'swap'),
    value: fc.constantFrom(...ODD_VALUES),
  })
  .map(({ at, other, how, value }) => (json) => {
    const places = placesIn(json);
    const place = places[at % places.length];
    const second = places[other % places.length];
    if (place === undefined || second === undefined) return;
    const [owner, key] = place;
    // Copies wherever something is put: a tree with itself inside is no JSON.
    const given = structuredClone(value);
    const put = (target: Json, name: string, what: unknown) =>
      Object.defineProperty(target, name, {
        value: what,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    if (how === 'replace') put(owner, key, given);
    else if (how === 'remove') Array.isArray(owner) ? owner.splice(Number(key), 1) : delete owner[key];
    // A list gets an item: one with a field of its own, above all one called `constructor`, is no JSON.
    else if (how === 'add')
      Array.isArray(owner)
        ? owner.push(given)
        : put(owner, ['__proto__', 'colour', 'constructor'][other % 3] ?? '', given);
    else if (how === 'double')
      Array.isArray(owner)
        ? owner.push(structuredClone(owner[Number(key)]))
        : put(owner, `${key}-2`, structuredClone(owner[key]));
    else {
      const [there, name] = second;
      const taken = structuredClone(owner[key]);
      put(owner, key, structuredClone(there[name]));
      put(there, name, taken);
    }
  });

/** Every field and item of the tree, as its owner and key. */
function placesIn(json: unknown): [owner: Json, key: string][] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.keys(json).flatMap((key): [Json, string][] => [
    [json as Json, key],
    ...placesIn((json as Json)[key]),
  ]);
}
