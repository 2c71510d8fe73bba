import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '@/lib/foldText';
import { prepareText } from '@/model/text/findQuote';
import { wordsAsQuoted, wordsInContext } from './wordsInContext';

const TEXT = `ALTHAVEN – News of the CAFÉ 😀.

In Sochi they met. The word café stands here. Then Althaven is named.

In Sochi they met again. O’Neil’s straße.
Strasse, O'Neil's.
`;

/** The words at their nth place, from 0, as they are shown. */
function shown(exact: string, nth = 0, text = TEXT) {
  let unit = -1;
  for (let k = 0; k <= nth; k += 1) unit = text.indexOf(exact, unit + 1);
  const start = [...text.slice(0, unit)].length;
  const { prefix, suffix } = wordsInContext(prepareText(text), { start, end: start + [...exact].length });
  return [prefix, exact, suffix];
}

describe('wordsInContext', () => {
  test('words that stand once stand alone', () => expect(shown('is named')).toEqual(['', 'is named', '']));

  test('a browser finds capitals too: small ones get context', () =>
    expect(shown('Althaven')).toEqual(['Then ', 'Althaven', ' is']));

  test('nor does it tell accents, kinds of apostrophes and the sharp s apart', () => {
    expect(shown('café')).toEqual(['word ', 'café', ' stands']);
    expect(shown('O’Neil’s')).toEqual(['again. ', 'O’Neil’s', ' straße.']);
    expect(shown('straße')).toEqual(['O’Neil’s ', 'straße', '.']);
  });

  test('the first word of a paragraph is context, and none of another paragraph is', () => {
    expect(shown('Sochi', 0)).toEqual(['In ', 'Sochi', ' they met.']);
    expect(shown('Sochi', 1)).toEqual(['In ', 'Sochi', ' they met again. O’Neil’s']);
  });

  test('of many words the first ones must be alone', () => {
    const many = Array.from({ length: 80 }, (_, k) => `word${k}`).join(' ');
    const text = `word0 word1 word2 word3 word4 word5.\n\nSo it is: ${many}.`;
    expect(shown(many, 0, text)[0]).toBe('is: ');
  });

  test('any words: what is given stands in the text, and in one place alone if any context is enough', () => {
    const word = fc.constantFrom('In', 'in', 'a', 'A', 'é', 'e', '😀', 'met.');
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 20 }), fc.nat(), (words, at) => {
        const text = words.join(' ');
        const chosen = at % words.length;
        const start = [
          ...words
            .slice(0, chosen)
            .map((one) => `${one} `)
            .join(''),
        ].length;
        const range = { start, end: start + [...(words[chosen] ?? '')].length };
        const { prefix, exact, suffix } = wordsInContext(prepareText(text), range);
        expect(text).toContain(prefix + exact + suffix);
        const whole = foldText(text);
        expect(whole.split(foldText(prefix + exact + suffix))).toHaveLength(2);
      }),
    );
  });
});

describe('wordsAsQuoted', () => {
  const cases: [name: string, prefix: string, suffix: string, shown: [prefix: string, suffix: string]][] = [
    ['context in whole words', 'dent met in ', '. Then the mee', ['met in ', '. Then the']],
    ['context of one cut word is none', 'dent ', 'met', ['', '']],
    ['context ends with the paragraph', 'first.\n\nSome and ', ' was so.\n\nThen', ['Some and ', ' was so.']],
  ];
  for (const [name, prefix, suffix, [before, after]] of cases)
    test(name, () => {
      const quote = { exact: 'Sochi', prefix, suffix, start: 0, end: 5 };
      expect(wordsAsQuoted(quote)).toEqual({ exact: 'Sochi', prefix: before, suffix: after });
    });
});
