import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { cutText } from './cutText';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['abcd', 4, 'abcd'],
  ['abcd', 2, 'ab…'],
  ['ab🚢', 3, 'ab🚢'],
  ['ab🚢c', 3, 'ab🚢…'],
  ['ab🚢c', 2, 'ab…'],
  // A letter with its accents, a family, a flag: each is one.
  ['ae\u0301\u0302b', 2, 'a…'],
  ['ae\u0301\u0302b', 4, 'ae\u0301\u0302…'],
  ['a👨‍👩‍👧b', 4, 'a…'],
  ['a🇧🇾🇷🇺', 4, 'a🇧🇾…'],
  // Beyond U+FFFF too, where a mark is a pair of units.
  ['ab\u{1d165}', 2, 'a…'],
])('cutText(%s, %i) is %s', (text, most, expected) => expect(cutText(text, most)).toBe(expected));

test('of one letter that is longer than the whole something is left, though not all of it', () => {
  expect(cutText(`e${'\u0301'.repeat(1000)}`, 3)).toBe('e\u0301\u0301…');
});

test('a browser that cannot tell letters apart halves no pair', () => {
  vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
  expect(cutText('ab🚢c', 3)).toBe('ab🚢…');
});

test('what is left is a beginning of the text, of so many characters at most, and not empty', () => {
  const anyText = fc.string({
    unit: fc.constantFrom('a', '🚢', '\u0301', '\u200d', '🇧', '\ud800', '\udc00', ' '),
  });
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 8 }), (text, most) => {
      const cut = cutText(text, most);
      const start = [...text].length <= most ? text : cut.slice(0, -1);
      if (start === text) {
        expect(cut).toBe(text);
        return;
      }
      expect(cut.endsWith('…') && text.startsWith(start)).toBe(true);
      expect([...start].length).toBeGreaterThan(0);
      expect([...start].length).toBeLessThanOrEqual(most);
    }),
  );
});
