import { describe, expect, test } from 'vitest';
import { findExcess } from './findExcess';

const flood = `e${'\u0301'.repeat(101)}`;

/** So deep that no reader by recursion comes back. */
function nested(depth: number): unknown {
  let value: unknown = 'end';
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

const EXCESSES: [what: string, value: unknown, code: string, clause: string][] = [
  [
    'marks in a field',
    { id: 'a', title: flood, summary: flood },
    'marks',
    '"title" holds more than 100 combining marks in a row',
  ],
  [
    'marks far inside',
    { event: { participants: [{ label: 'x' }, { office: { title: flood } }] } },
    'marks',
    '"event.participants[1].office.title" holds more than 100 combining marks in a row',
  ],
  ['marks in place of a record', flood, 'marks', 'the record holds more than 100 combining marks in a row'],
  [
    'a field that nests',
    { id: 'a', title: nested(64) },
    'depth',
    '"title[0][0]" nests deeper than 64 levels',
  ],
  [
    'a field that nests a million deep, in a list',
    { participants: [{ actor: 'a' }, { office: nested(1_000_000) }] },
    'depth',
    '"participants[1].office" nests deeper than 64 levels',
  ],
  ['a record that nests', nested(65), 'depth', '"[0][0][0]" nests deeper than 64 levels'],
  [
    'a long list',
    { id: 'a', evidence: ['a'], topics: new Array(1_000_000).fill('a') },
    'size',
    'the record holds more than 20,000 values: 1,000,004, of which "topics" holds 1,000,000',
  ],
  [
    'many small objects, most of them in the second field',
    { a: new Array(5_000).fill({ b: 1 }), participants: new Array(6_000).fill({ b: [1] }) },
    'size',
    'the record holds more than 20,000 values: 28,002, of which "participants" holds 18,000',
  ],
  [
    'too many fields',
    Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`f${at}`, at])),
    'size',
    'the record holds more than 20,000 values: 20,001',
  ],
];

describe('findExcess', () => {
  for (const [what, value, code, clause] of EXCESSES)
    test(`names ${what}`, () => expect(findExcess(value)).toEqual({ code, clause }));

  test('is content with what just fits', () => {
    expect(findExcess({ title: `e${'\u0301'.repeat(100)}`, deep: nested(63) })).toBeNull();
    expect(findExcess({ topics: new Array(19_999).fill('a') })).toBeNull();
    for (const value of [null, 7, true, '', undefined]) expect(findExcess(value)).toBeNull();
  });

  test('names a field of a file by the way to it', () => {
    const curators = new Array(10_001).fill(['a']);
    expect(findExcess(curators, ['curators'])?.clause).toBe(
      '"curators" holds more than 20,000 values: 20,002, of which "curators[0]" holds 1',
    );
    expect(findExcess([flood], ['curators'])?.clause).toMatch(/^"curators\[0\]" holds/);
    expect(findExcess(nested(63), ['title'])).toBeNull();
    expect(findExcess(nested(64), ['title'])?.code).toBe('depth');
  });

  test('counts values that nest without end, and takes time by their number alone', () => {
    const deep = nested(1_000_000);
    const counted = (values: number) => findExcess({ wide: new Array(values).fill(0), deep });
    expect(counted(20_000)?.clause).toMatch(/^the record holds more than 20,000 values: 1,020,002, /);
    const started = performance.now();
    for (let time = 0; time < 100; time += 1) findExcess({ deep });
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
