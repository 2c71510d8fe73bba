import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from './foldText';

const CASES = [
  { name: 'nothing', text: '', folded: '' },
  { name: 'blanks only', text: ' \n\t ', folded: '' },
  { name: 'case', text: 'MINSK', folded: 'minsk' },
  { name: 'diacritics', text: 'Übung Łódź Čapek', folded: 'ubung łodz capek' },
  { name: 'the same letter in one or two parts', text: 'e\u0301\u00e9', folded: 'ee' },
  { name: 'a capital I with its dot', text: 'İstanbul', folded: 'istanbul' },
  { name: 'Cyrillic', text: 'Лукашэнка ЎЙЁ', folded: 'лукашэнка уие' },
  { name: 'both forms of a sigma', text: 'ΟΔΟΣ ΟΔΟΣΑ', folded: 'οδοσ οδοσα' },
  { name: 'a ligature and full-width letters', text: 'ﬁve ＡＢ', folded: 'five ab' },
  { name: 'runs of white space of any kind', text: ' a\u00a0\u2009\n b\r\n', folded: 'a b' },
  { name: 'punctuation and figures stay', text: '“5.5%”, he said', folded: '“5.5%”, he said' },
  { name: 'emoji stay whole', text: '😀 A', folded: '😀 a' },
];

describe('foldText', () => {
  for (const { name, text, folded } of CASES) test(name, () => expect(foldText(text)).toBe(folded));

  test('folded again, a text stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  test('a word is folded alike alone and among others', () => {
    const word = fc.stringMatching(/^[a-zà-öø-ÿĀ-žΑ-ΡΣ-Ωα-ωА-яёЁўЎ]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        expect(foldText(words.join('  ')).split(' ')).toEqual(words.map(foldText));
      }),
    );
  });
});
