import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointIndex } from './codePoints';

const CASES = [
  { name: 'plain letters', text: 'abc', point: 2, unit: 2 },
  { name: 'after an emoji', text: '😀b', point: 1, unit: 2 },
  { name: 'after two emoji', text: 'a😀😀b', point: 3, unit: 5 },
  { name: 'an emoji joined of three', text: '👩‍🚀x', point: 3, unit: 5 },
  { name: 'the end', text: 'a😀', point: 2, unit: 3 },
  { name: 'after half a pair', text: '\ud83db', point: 1, unit: 1 },
];

for (const { name, text, point, unit } of CASES) {
  test(`counts code points: ${name}`, () => {
    expect(codePointIndex(text).unitOf(point)).toBe(unit);
    expect(codePointIndex(text).pointOf(unit)).toBe(point);
  });
}

test('the second half of a pair belongs to its character', () => {
  expect(codePointIndex('a😀b').pointOf(2)).toBe(1);
});

test('places outside the text count as its nearest end', () => {
  const index = codePointIndex('a😀');
  expect([index.unitOf(-1), index.unitOf(9), index.pointOf(-1), index.pointOf(9)]).toEqual([0, 3, 0, 2]);
});

test('agrees with the text spread into its characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), fc.nat(20), (text, start, length) => {
      const characters = [...text];
      const index = codePointIndex(text);
      expect(index.length).toBe(characters.length);
      expect(index.slice(start, start + length)).toBe(characters.slice(start, start + length).join(''));
      characters.forEach((_, point) => {
        expect(index.pointOf(index.unitOf(point))).toBe(point);
      });
    }),
  );
});

test('remembers no text but the last one', () => {
  codePointIndex('😀');
  expect(codePointIndex('ab').length).toBe(2);
  expect(codePointIndex('😀').length).toBe(1);
});
