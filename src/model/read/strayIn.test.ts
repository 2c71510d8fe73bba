import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strayIn } from './strayIn';
import { whyNotJson } from './whyNotJson';

const CASES: readonly [text: string, at: number][] = [
  ['{"a":1,}', 7],
  ['{"a":[1}', 7],
  ['{"a":NaN}', 5],
  ["{'a':1}", 1],
  ['// mine\n{}', 0],
  ['{"a":"b\nc"}', 7],
  ['{"a":"\\x41"}', 6],
  ['[1 2]', 3],
  ['[01]', 2],
  ['{"a" 1}', 5],
  ['[,]', 1],
];
for (const [text, at] of CASES) test(`the stray character of ${text}`, () => expect(strayIn(text)).toBe(at));

test('finds none in what is JSON, and one in no other place than where JSON ends being JSON', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (json, seed) => {
      expect(strayIn(json)).toBe(json.length);
      const at = seed % (json.length + 1);
      // U+0001 may stand nowhere in JSON.
      expect(strayIn(`${json.slice(0, at)}\u0001${json.slice(at)}`)).toBeLessThanOrEqual(at);
    }),
  );
});

test('a file that ends within a word, a number or an escape is cut off, not astray', () => {
  for (const text of ['{"a":tru', '{"a":1.', '{"a":-', '{"a":"b\\', '{"a":"b\\u00', '{"a":[1'])
    expect(whyNotJson(text).why, text).toMatch(/^is cut off in line 1, after "/);
  expect(whyNotJson('{\n"a": [1}')).toEqual({ why: 'has a stray character in line 2: "}"', isStray: true });
});
