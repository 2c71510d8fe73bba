import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldTypography } from './foldTypography';

const CASES = [
  { name: 'double quotation marks', text: '“a” „b‟ «c»', folded: '"a" "b" "c"' },
  { name: 'single ones and apostrophes', text: '‘a’ ‚b‛ ‹c› Belarusʼ', folded: "'a' 'b' 'c' Belarus'" },
  { name: 'dashes', text: 'a‐b‑c‒d–e—f―g−h', folded: 'a-b-c-d-e-f-g-h' },
  { name: 'spaces', text: 'a\u00a0b  c\u202f\td\u3000e', folded: 'a b c d e' },
  { name: 'an ellipsis', text: 'a…b', folded: 'a...b' },
  { name: 'soft hyphens', text: 'inte\u00adgra\u00adtion', folded: 'integration' },
  { name: 'a soft hyphen among spaces', text: 'a \u00ad b', folded: 'a b' },
  { name: 'case stays', text: 'İI', folded: 'İI' },
  { name: 'accents stay', text: 'é', folded: 'é' },
  { name: 'line breaks stay', text: 'a\n\nb', folded: 'a\n\nb' },
  { name: 'the joiner of an emoji stays', text: '👩‍🚀', folded: '👩‍🚀' },
  { name: 'a prime is not an apostrophe', text: '5′', folded: '5′' },
];

for (const { name, text, folded } of CASES) {
  test(`folds ${name}`, () => {
    expect(foldTypography(text).text).toBe(folded);
  });
}

test('each unit knows the characters behind it', () => {
  expect(foldTypography('a…\u00ad  b')).toEqual({
    text: 'a... b',
    starts: [0, 1, -1, -1, 3, 5],
    ends: [1, -1, -1, 2, 5, 6],
  });
});

test('has a place for every unit, and folds no further', () => {
  const letters = fc.constantFrom('a', ' ', '\u00a0', '…', '\u00ad', '“', '—', '😀', '\n', '.');
  fc.assert(
    fc.property(fc.string({ unit: letters }), (text) => {
      const folded = foldTypography(text);
      expect(folded.starts).toHaveLength(folded.text.length);
      expect(folded.ends).toHaveLength(folded.text.length);
      expect(foldTypography(folded.text).text).toBe(folded.text);
      folded.starts.forEach((start, unit) => {
        const end = folded.ends[unit] ?? -1;
        if (start < 0 || end < 0) return;
        expect(foldTypography(text.slice(start, end)).text).toBe(folded.text[unit]);
      });
    }),
  );
});
