import fc from 'fast-check';
import { expect, test } from 'vitest';
import { occurrences } from './occurrences';
import { textIndex } from './textIndex';

const CASES = [
  { name: 'nowhere', text: 'abc', words: 'd', at: [] },
  { name: 'empty words', text: 'abc', words: '', at: [] },
  { name: 'an empty text', text: '', words: 'a', at: [] },
  { name: 'longer than the text', text: 'abc', words: 'abcd', at: [] },
  { name: 'once', text: 'abc', words: 'bc', at: [1] },
  { name: 'all of it', text: 'abcde', words: 'abcde', at: [0] },
  { name: 'twice', text: 'ab ab', words: 'ab', at: [0, 3] },
  { name: 'overlapping', text: 'aaaa', words: 'aaa', at: [0, 1] },
  { name: 'overlapping by a part', text: 'ababababa', words: 'ababa', at: [0, 2, 4] },
  { name: 'after a false start', text: 'aabaaabaaac', words: 'aabaaac', at: [4] },
  { name: 'in units, after an emoji', text: '😀 talks talks', words: 'talks', at: [3, 9] },
  { name: 'never half an emoji', text: '😀', words: '\ude00', at: [] },
  { name: 'never from half an emoji on', text: '😀 met', words: '\ude00 met', at: [] },
  { name: 'case matters', text: 'İstanbul istanbul', words: 'istanbul', at: [9] },
];

for (const { name, text, words, at } of CASES) {
  test(`finds words: ${name}`, () => {
    expect(occurrences(text, words)).toEqual(at);
    expect(textIndex(text).occurrences(words)).toEqual(at);
  });
}

test('finds what comparing at every place finds, with an index and without', () => {
  const letters = fc.constantFrom('a', 'b', 'ab', '😀', '\ud83d', '\ude00');
  const string = fc.string({ unit: letters, maxLength: 40 });
  fc.assert(
    fc.property(string, string, fc.nat(40), fc.nat(12), (text, other, start, length) => {
      const index = textIndex(text);
      for (const words of [other, text.slice(start, start + length)]) {
        const places = Array.from({ length: text.length }, (_, place) => place);
        const expected = places.filter(
          (place) =>
            words !== '' &&
            text.startsWith(words, place) &&
            !/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, place - 1), place + 1)) &&
            !/^[\ud800-\udbff][\udc00-\udfff]$/.test(
              text.slice(place + words.length - 1, place + words.length + 1),
            ),
        );
        expect(occurrences(text, words)).toEqual(expected);
        expect(index.occurrences(words)).toEqual(expected);
      }
    }),
  );
});

test('counts a long repeat within a longer one', () => {
  const text = 'a'.repeat(1_000_000);
  expect(occurrences(text, 'a'.repeat(500_000))).toHaveLength(500_001);
  expect(textIndex(text).occurrences('a'.repeat(500_000))).toHaveLength(500_001);
  expect(textIndex(text).occurrences(`${'a'.repeat(500_000)}b`)).toEqual([]);
});
