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
    'context',
    AT,
    { exact: 'Sochi', prefix: 'met in ', suffix: '. Then-the' },
    '#:~:text=met%20in-,Sochi,-.%20Then%2Dthe',
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

test('an address that leads to words already leads to these alone', () => {
  expect(textFragment(`${AT}#top:~:text=Ada&text=Ivo`, alone('it'))).toBe(`${AT}#top:~:text=it`);
});

test('many words whose end stands among them are given whole: a browser would stop there', () => {
  const words = Array.from({ length: 80 }, (_, k) => `word${k % 40}`).join(' ');
  expect(textFragment(AT, alone(words))).toBe(`${AT}#:~:text=${encodeURIComponent(words)}`);
});

/** The grammar of https://wicg.github.io/scroll-to-text-fragment/#syntax: a part is of unreserved signs and percent codes, without '-'. */
const PART = "(?:[A-Za-z0-9._~!$'()*+/:;=?@]|%[0-9A-F]{2})+";
const DIRECTIVE = new RegExp(`^text=(?:${PART}-,)?${PART}(?:,${PART})?(?:,-${PART})?$`);

const SIGNS = fc.constantFrom('a', '-', ',', '&', '#', '%', ' ', '\n', 'é', '😀', '\ud83d');

test('whatever the words, the parts can be told apart and read back', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 60, unit: SIGNS }), (exact) => {
      fc.pre(exact.trim() !== '');
      const [, whole = ''] = textFragment(AT, { exact, prefix: `${exact} a `, suffix: ` a ${exact}` }).split(
        ':~:',
      );
      expect(whole).toMatch(DIRECTIVE);
      const directive = textFragment(AT, alone(exact)).split(':~:text=')[1] ?? '';
      expect(directive).not.toMatch(/[-,&#\s]/);
      expect(decodeURIComponent(directive)).toBe(exact.trim().toWellFormed().replaceAll(/\s+/gu, ' '));
    }),
  );
});
