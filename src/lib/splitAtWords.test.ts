import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from './foldText';
import { splitAtWords } from './splitAtWords';

/** The text with what was found in brackets. */
function show(text: string, ...words: string[]): string {
  return splitAtWords(text, words)
    .map((part) => (part.isFound ? `[${part.text}]` : part.text))
    .join('');
}

describe('splitAtWords', () => {
  const cases: [name: string, shown: string, expected: string][] = [
    ['nothing in nothing', show('', 'a'), ''],
    ['no words', show('gas'), 'gas'],
    ['an empty word', show('gas', ''), 'gas'],
    ['a word that is not there', show('gas', 'oil'), 'gas'],
    ['all of it', show('Gas', 'gas'), '[Gas]'],
    ['within a word, each time', show('Gas and biogas', 'gas'), '[Gas] and bio[gas]'],
    ['words that meet or overlap are one', show('oilgas, oils', 'oil', 'gas', 'ils'), '[oilgas], [oils]'],
    ['letters with marks, whole', show('U\u0308bung, Łódź', 'ubu', 'odz'), '[U\u0308bu]ng, Ł[ódź]'],
    ['a ligature is one character', show('oﬃce', 'of'), '[oﬃ]ce'],
    ['characters of two units', show('😀 gas 😀', '😀', 'as'), '[😀] g[as] [😀]'],
    ['a capital I with its dot', show('İstanbul', 'ist'), '[İst]anbul'],
    ['a sigma at the end', show('ΟΔΟΣ', 'οδοσ'), '[ΟΔΟΣ]'],
  ];
  for (const [name, shown, expected] of cases) test(name, () => expect(shown).toBe(expected));

  const text = fc.string({ unit: 'grapheme', maxLength: 30 });

  test('the parts are the text, and no two of one sort meet', () => {
    fc.assert(
      fc.property(text, fc.array(text.map(foldText), { maxLength: 3 }), (whole, words) => {
        const parts = splitAtWords(whole, words);
        expect(parts.map((part) => part.text).join('')).toBe(whole);
        for (const [at, part] of parts.entries()) {
          expect(part.isFound).not.toBe(parts[at + 1]?.isFound);
        }
      }),
    );
  });

  test('something is found just where the folded text holds the word', () => {
    const word = text.map((piece) => foldText(piece).split(' ')[0] ?? '').filter((piece) => piece !== '');
    const among = fc
      .tuple(text, word, text)
      .map(([before, piece, behind]) => [before + piece + behind, piece]);
    const drawn = fc.oneof(fc.tuple(text, word), among);
    fc.assert(
      fc.property(drawn, ([whole = '', piece = '']) => {
        const isFound = splitAtWords(whole, [piece]).some((part) => part.isFound);
        expect(isFound).toBe(foldText(whole).includes(piece));
      }),
    );
  });
});
