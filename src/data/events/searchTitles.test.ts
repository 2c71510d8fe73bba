import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '@/lib/foldText';
import { packTexts } from './packTexts';
import { foldTitles, searchTitles } from './searchTitles';

const packed = (texts: string[]) => packTexts(texts.map((text) => new TextEncoder().encode(text)));
const search = (texts: string[], query: string) => searchTitles(foldTitles(packed(texts)), query);

test('finds every word, wherever in a word it stands, without case and diacritics', () => {
  const titles = ['Łódź: talks', 'Berg calls Lund', 'Lund and Berg meet', '', 'berglund'];
  expect(search(titles, 'berg lund')).toEqual([1, 2, 4]);
  expect(search(titles, 'LÓDZ'.replace('L', 'Ł'))).toEqual([0]);
  expect(search(titles, 'zzz')).toEqual([]);
  expect(search(titles, '')).toEqual([0, 1, 2, 3, 4]);
  expect(search([], 'a')).toEqual([]);
});

test('a word never reaches from one title into the next', () => {
  expect(search(['ab', 'cd'], 'bc')).toEqual([]);
  expect(search(['a\nb'], 'a b')).toEqual([0]);
});

test('agrees with looking at the titles one by one', () => {
  const word = fc.stringMatching(/^[abÄ ]{0,6}$/);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), word, (titles, query) => {
      const words = foldText(query).split(' ');
      const expected = [...titles.keys()].filter((at) =>
        words.every((one) => foldText(titles[at] ?? '').includes(one)),
      );
      expect(search(titles, query)).toEqual(expected);
    }),
  );
});
