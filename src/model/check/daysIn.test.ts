import { expect, test } from 'vitest';
import { isoOf } from '@/model/day/day';
import { daysIn } from './daysIn';

test.each([
  ['20.12.2019', 'en', ['2019-12-20']],
  ['Minsk, 20.12.2019 14:30', 'ru', ['2019-12-20']],
  ['2019-12-20', 'en', ['2019-12-20']],
  ['4 March 2021', 'en', ['2021-03-04']],
  ['Thursday, March 4, 2021, 17:30', 'en', ['2021-03-04']],
  ['4th of March', 'en', []],
  ['March 2021, 17:30', 'en', []],
  ['30 February 2021', 'en', []],
  ['4 March 2021, changed on 5 March', 'en', ['2021-03-04', '2021-03-05']],
  ['4 марта 2021 г.', 'ru', ['2021-03-04']],
  ['4. März 2021', 'de', ['2021-03-04']],
  ['2021年3月4日', 'ja', ['2021-03-04']],
  ['jeudi 1er avril 2021', 'fr', ['2021-04-01']],
  ['no date at all', 'en', []],
])('%s (%s)', (text, language, days) => {
  expect(daysIn(text, language).map(isoOf)).toEqual(days);
});
