import { describe, expect, test, vi } from 'vitest';
import { dateParts } from './dateParts';

const KNOWN: readonly [edtf: string, said: string[]][] = [
  ['2019-12-07', ['2019', 'December', '7']],
  ['2019-12-07~', ['2019', 'December', '7']],
  ['2019-09-0X', ['2019', 'September']],
  ['2019-XX', ['2019']],
  ['2019-12', ['2019', 'December']],
  ['199X', []],
];

const SAID: readonly [edtf: string, text: string, units: string[]][] = [
  ['2019-12-07', 'on 7 December', ['month', 'day']],
  ['2019-12-07', 'on December 7th, 2019', ['year', 'month', 'day']],
  ['2019-12-20', '20.12.2019', ['year', 'month', 'day']],
  ['2019-03-07', '7.3.2019', ['year', 'month', 'day']],
  ['2019-03-17', '17.13.2019', ['year', 'day']],
  ['2019-12-20', '2019-12-20', ['year', 'month', 'day']],
  ['2019-12-20', '20 years', ['day']],
  ['2019-12-07', 'on 17 Dec', ['month']],
  ['2019-12-07', 'for 7 million', []],
  ['2019-12-07', 'for 7.5 hours', []],
  ['2019-12-07', '7 December.', ['month', 'day']],
  ['2019-05-07', 'as they may', []],
  ['2019-05-07', 'the Mayor', []],
  ['2019-12-07', 'Decided', []],
  ['2019-09-07', 'Sept 7', ['month', 'day']],
  ['2019-12-07', 'in 20190', []],
  ['2019-12-07', 'in 12019', []],
  ['2019-12-07', 'a road of 7km', []],
  ['2019-12-07', '7,300 people', []],
  ['2019-12-07', 'on 07 December', ['month', 'day']],
  ['2019-12-01', 'on December 1st', ['month', 'day']],
  ['2019-12-02', 'on the 2nd of December', ['month', 'day']],
  ['2019-12-03', 'on December 3rd', ['month', 'day']],
  ['2019-09-03', 'on 3 Sep', ['month', 'day']],
  ['2019-05-03', 'in 2019-05', ['year', 'month']],
  ['2019-05-04', 'since 03.05.2019', ['year', 'month']],
];

const IN_LANGUAGES: readonly [language: string, edtf: string, text: string, units: string[]][] = [
  ['fr', '2031-03-01', 'le 1er mars 2031', ['year', 'month', 'day']],
  ['ru', '2031-03-11', '11 марта', ['month', 'day']],
  ['ru', '2031-03', 'март 2031 года', ['year', 'month']],
  ['de', '2031-03-09', 'am 9. März', ['month', 'day']],
  ['ru', '2031-12', 'в декабре 2031 года', ['year', 'month']],
  ['pl', '2031-12', 'w grudniu', ['month']],
  ['zh', '2019-12-20', '双方于2019年12月20日会晤', ['year', 'month', 'day']],
  ['ja', '2019-12-20', '12月20日に', ['month', 'day']],
  ['ja', '2019-12-20', '12人が20人に', []],
  ['ko', '2019-12-20', '2019년 12월 20일에', ['year', 'month', 'day']],
  ['ar', '2019-12-20', 'في ٢٠ ديسمبر ٢٠١٩', ['year', 'month', 'day']],
  ['ar', '2021-03-04', 'وفي 4 آذار/مارس 2021', ['year', 'month', 'day']],
  ['ar', '2021-03-04', 'في 4 آذار', ['month', 'day']],
  ['ar', '2021-07', 'في جويلية', ['month']],
  ['ar', '2021-08', 'لغشت', ['month']],
  ['ar', '2021-04', 'وابريل', ['month']],
  ['ar', '2021-03', 'ممارسة', []],
  ['he', '2021-03-05', 'ב-5 במרץ 2021', ['year', 'month', 'day']],
  ['he', '2021-03-05', 'ומ־5 למרץ', ['month', 'day']],
  ['he', '2021-03-10', 'ב-10.3.2021', ['year', 'month', 'day']],
  ['he', '2021-05', 'שמאי', []],
  ['fr', '2031-03', 'on 1 March', ['month']],
  ['fr', '2031-03', 'le marsouin', []],
  ['en', '2031-03', 'le 1er mars', []],
];

describe('dateParts', () => {
  for (const [language, edtf, text, units] of IN_LANGUAGES)
    test(`finds of ${edtf}, ${language}, in "${text}": ${units.join(', ') || 'nothing'}`, () => {
      const found = dateParts(edtf, [language]).filter((part) => part.isIn(text));
      expect(found.map((part) => part.unit)).toEqual(units);
    });

  for (const [edtf, said] of KNOWN) {
    test(`takes ${edtf} apart`, () => expect(dateParts(edtf).map((part) => part.said)).toEqual(said));
  }
  for (const [edtf, text, units] of SAID) {
    test(`finds of ${edtf} in "${text}": ${units.join(', ') || 'nothing'}`, () => {
      const found = dateParts(edtf).filter((part) => part.isIn(text));
      expect(found.map((part) => part.unit)).toEqual(units);
    });
  }
});

test('the calendar of a language is asked once, not for each of thousands of dates', () => {
  const asked = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts');
  for (let day = 10; day < 30; day += 1) dateParts(`2019-12-${day}`, ['fr-CA']);
  expect(asked.mock.calls.length).toBeLessThan(30);
  asked.mockRestore();
});
