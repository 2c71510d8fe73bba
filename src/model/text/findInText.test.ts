import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findInText } from './findInText';
import { prepareText } from './findQuote';

const found = (text: string, words: string) => {
  const source = prepareText(text);
  return findInText(source, words)?.map(({ start, end }) => source.points.slice(start, end));
};

const cases: [name: string, text: string, words: string, found: string[] | undefined][] = [
  ['without regard to case', 'Oil. The oil', 'OIL', ['Oil', 'oil']],
  ['code points, not units', '😀 Minsk 😀 minsk', 'minsk', ['Minsk', 'minsk']],
  ['letters whose small form is longer', 'İİ Ankara', 'ankara', ['Ankara']],
  ['Cyrillic', 'МИНСК и Минск', 'минск', ['МИНСК', 'Минск']],
  ['kinds of quotation marks', '“done” it’s', '"done"', ['“done”']],
  ['kinds of apostrophes', 'it’s', "it's", ['it’s']],
  ['kinds of dashes', 'Belarusian–Russian', 'Belarusian-Russian', ['Belarusian–Russian']],
  ['an accent that was not typed', 'Réglé, REGLE, regle', 'regle', ['Réglé', 'REGLE', 'regle']],
  ['an accent that was typed', 'Réglé, regle', 'réglé', ['Réglé']],
  ['in Cyrillic too', 'решён, решен', 'Решен', ['решён', 'решен']],
  ['marks over letters that have none of their own', 'قد تُعقد قمة', 'تعقد', ['تُعقد']],
  ['over a line break', 'road\nmap', 'road map', ['road\nmap']],
  ['signs of patterns are letters', 'a.c abc (x|y) [1]', 'a.c', ['a.c']],
  ['brackets', '(x|y) [1]', '(x|y) [1]', ['(x|y) [1]']],
  ['a word of one character', '中国与中亚', '中', ['中', '中']],
  ['a single sign', 'up 5 %', '%', ['%']],
  ['nothing is not looked for', 'aaa', '  ', undefined],
  ['what is not there', 'aaa', 'ab', []],
  ['without overlap', 'aaaa', 'aa', ['aa', 'aa']],
];
describe('findInText', () => {
  for (const [name, text, words, expected] of cases)
    test(name, () => expect(found(text, words)).toEqual(expected));

  test('all of very many hits', () => {
    expect(findInText(prepareText('oil '.repeat(5_000)), 'oil')).toHaveLength(5_000);
  });

  test('any words that stand in a text are found there, and whatever is found is the same but for case', () => {
    const sign = fc.constantFrom(...'abAB.*?$[(\\|-😀é'.split(/(?:)/u));
    const words = fc.string({ unit: sign, minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(words, words, words, (before, middle, after) => {
        const hits = found(`${before} ${middle} ${after}`, middle);
        expect(hits?.length).toBeGreaterThan(0);
        for (const hit of hits ?? []) expect(hit.toLowerCase()).toBe(middle.toLowerCase());
      }),
    );
  });
});
