import { describe, expect, test } from 'vitest';
import { datePattern } from './datePattern';

const found = (language: string, words: string) => [...(words.match(datePattern(language)) ?? [])];

const DATES: [language: string, words: string, found: string[]][] = [
  ['en', 'On 9 May 2020 they met, and again yesterday', ['9 May', '2020', 'yesterday']],
  ['en', 'They may march in June; March or May he cannot', ['June']],
  ['en-GB', 'Today, on the 1st April or on May 2', ['Today', '1st April', 'May 2']],
  ['fr', 'Le 9 mars, le 1er mars et hier', ['9 mars', '1er mars', 'hier']],
  ['fr', 'Lundi, puis en décembre 2030', ['Lundi', 'décembre 2030']],
  ['ru', 'Вчера, 11 марта 2031 года, а не в среда', ['Вчера', '11 марта', '2031', 'среда']],
  ['de', 'am 3. März und morgen', ['3. März', 'morgen']],
  ['es', 'el 9 de mayo, el lunes', ['9 de mayo', 'lunes']],
  ['fr', 'Le marsouin attend, la Mairie aussi', []],
  ['ru', 'Маршрут 12 открыт', []],
];

describe('datePattern', () => {
  for (const [language, words, dates] of DATES)
    test(`${language}: ${words}`, () => expect(found(language, words)).toEqual(dates));

  test('in no language it finds dates in digits', () => {
    for (const language of ['fr', 'ru', 'und', 'no such tag', ''])
      expect(found(language, '12.03.2031, 2031-03-12, 1999')).toEqual(['12.03.2031', '2031-03-12', '1999']);
  });

  test('of a language that nobody knows it finds the English ones', () => {
    for (const language of ['no such tag', '', 'und', 'tlh'])
      expect(found(language, 'on 9 May')).toEqual(['9 May']);
  });
});
