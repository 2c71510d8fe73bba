import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFragment } from './textFragment';

const alone = (exact: string) => ({ exact, prefix: '', suffix: '' });
const AT = 'https://news.example/a';

const cases: [name: string, url: string, words: Parameters<typeof textFragment>[1], fragment: string][] = [
  ['words', AT, alone('on 7 December'), '#:~:text=on%207%20December'],
  ['a hyphen, a comma, an ampersand', AT, alone('half-open, A&B'), '#:~:text=half%2Dopen%2C%20A%26B'],
  ['a line break is a space', AT, alone('one\ntwo'), '#:~:text=one%20two'],
  ['letters beyond ASCII', AT, alone('Минск 😀'), '#:~:text=%D0%9C%D0%B8%D0%BD%D1%81%D0%BA%20%F0%9F%98%80'],
  ['an address with a fragment', `${AT}#top`, alone('it'), ':~:text=it'],
  [
    'context in whole words',
    AT,
    { exact: 'Sochi', prefix: 'dent met in ', suffix: '. Then the mee' },
    '#:~:text=met%20in-,Sochi,-.%20Then%20the',
  ],
  [
    'context of one cut word is none',
    AT,
    { exact: 'Sochi', prefix: 'dent ', suffix: 'met' },
    '#:~:text=Sochi',
  ],
  [
    'context ends with the paragraph',
    AT,
    { exact: 'it', prefix: 'first.\n\nSome and ', suffix: ' was so.\n\nThen' },
    '#:~:text=and-,it,-was',
  ],
  [
    'long words by their ends',
    AT,
    alone(Array.from({ length: 80 }, (_, k) => `word${k}`).join(' ')),
    '#:~:text=word0%20word1%20word2%20word3%20word4%20word5,word74%20word75%20word76%20word77%20word78%20word79',
  ],
];
for (const [name, url, words, fragment] of cases)
  test(name, () => expect(textFragment(url, words)).toBe(url + fragment));

const SIGNS = fc.constantFrom('a', '-', ',', '&', '#', '%', ' ', '\n', 'é', '😀', '\ud83d');

test('whatever the words, the parts can be told apart and read back', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 60, unit: SIGNS }), (exact) => {
      const directive = textFragment(AT, alone(exact)).split(':~:text=')[1] ?? '';
      expect(directive).not.toMatch(/[-,&#\s]/);
      expect(decodeURIComponent(directive)).toBe(exact.trim().toWellFormed().replaceAll(/\s+/gu, ' '));
    }),
  );
});
