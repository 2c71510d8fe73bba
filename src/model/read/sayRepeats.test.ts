import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '@/lib/inSteps';
import { hasRepeats } from '@/model/record/hasRepeats';
import { sayRepeats } from './sayRepeats';

const FILE = 'talks/dataset.json';
const isRepeating = (text: string) => atOnce(hasRepeats(new TextEncoder().encode(text), JSON.parse(text)));

const repeating: [name: string, text: string, found: string][] = [
  [
    'a list of the file',
    '{"events":[1],\n"events":[2]}',
    'The field "events" stands a second time in one object, in line 2.',
  ],
  [
    'a field of a record',
    '{"events":[{"id":"a",\n\n"id":"b"}]}',
    'The field "id" stands a second time in one object, in line 3.',
  ],
  [
    'one that is spelled in another way',
    '{"a":1,"\\u0061":2}',
    'The field "a" stands a second time in one object, in line 1.',
  ],
  [
    'one named __proto__',
    '{"__proto__":1,"__proto__":2}',
    'The field "__proto__" stands a second time in one object, in line 1.',
  ],
  [
    'one that is gone with what held it',
    '{"a":{"b":1,"b":2},"c":3,"a":null}',
    'The field "b" stands a second time',
  ],
];
for (const [name, text, found] of repeating)
  test(`tells of ${name}`, () => {
    expect(isRepeating(text)).toBe(true);
    const [problem] = sayRepeats(text, FILE);
    expect(problem).toMatchObject({ file: FILE, record: null, code: 'repeated-field' });
    expect(problem?.message).toContain(found);
    expect(problem?.message).toContain('join them in one');
  });

test.each([
  ['two objects with the same field', '[{"a":1},{"a":2}]'],
  ['objects within each other', '{"a":{"a":{"a":1}}}'],
  ['a text with marks of JSON', '{"a":"b\\":{\\"a\\":1,\\\\","c":": [{"}'],
])('finds nothing in %s', (_name, text) => {
  expect(isRepeating(text)).toBe(false);
  expect(sayRepeats(text, FILE)).toEqual([]);
});

test('of many, five are told one by one and the others counted', () => {
  const text = `{${'"a":1,\n'.repeat(40)}"b":2}`;
  const said = sayRepeats(text, FILE);
  expect(said).toHaveLength(6);
  expect(said[4]?.message).toContain('in line 6.');
  expect(said[5]?.message).toContain('34 more fields stand a second time');
  const seven = sayRepeats(`{${'"a":1,\n'.repeat(6)}"a":2}`, FILE);
  expect(seven[5]?.message).toContain('1 more field stands a second time');
});

test('what would be the same sentence is told once, and counted', () => {
  const said = sayRepeats(`{${'"a":1,'.repeat(1_000)}"a":2}`, FILE).map(({ message }) => message);
  expect(said).toEqual([
    expect.stringContaining('"a" stands a second time in one object, in line 1.'),
    expect.stringContaining('999 more fields stand a second time'),
  ]);
});

test('what was written from an object has none, and with one field written once more it has one', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (value) => {
      const text = JSON.stringify(value);
      expect(isRepeating(text)).toBe(false);
      expect(sayRepeats(text, FILE)).toEqual([]);
      const [name = ''] = Object.keys(value);
      const twice = `${text.slice(0, -1)},${JSON.stringify(name)}:0}`;
      expect(isRepeating(twice)).toBe(true);
      expect(sayRepeats(twice, FILE)).toHaveLength(1);
    }),
  );
});

test('a text of megabytes and a nesting of a million levels are walked', () => {
  const long = JSON.stringify({ a: 'x"\\'.repeat(1_000_000), b: 1 });
  expect(isRepeating(long)).toBe(false);
  expect(sayRepeats(long, FILE)).toEqual([]);
  const deep = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`;
  expect(isRepeating(deep)).toBe(false);
});

test('the fields of one object are counted in steps, a million of them too', () => {
  const text = `{${Array.from({ length: 100_000 }, (_, at) => `"field${at}":1`).join()}}`;
  const steps = [...hasRepeats(new TextEncoder().encode(text), JSON.parse(text))];
  expect(steps.length).toBeGreaterThanOrEqual(5);
});
