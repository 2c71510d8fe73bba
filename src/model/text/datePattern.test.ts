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
  ['en', 'Last week, this\nyear and “next month” lasted', ['Last week', 'this\nyear', 'next month']],
  [
    'fr',
    "L'année dernière, la semaine prochaine et avant-hier",
    ["L'année dernière", 'la semaine prochaine', 'avant-hier'],
  ],
  [
    'ru',
    'На прошлой неделе, позавчера, в прошлом году',
    ['На прошлой неделе', 'позавчера', 'в прошлом году'],
  ],
  ['ru', 'В декабре, с маем – нет, в мае и между июлем и августом', ['декабре', 'мае', 'июлем', 'августом']],
  ['ru', 'В пятницу и в среду, к субботе', ['пятницу', 'среду', 'субботе']],
  ['pl', 'w grudniu, w listopadzie, w lutym i w środę', ['grudniu', 'listopadzie', 'lutym', 'środę']],
  ['pl', 'Marcin i Marcem mają maki, a ziemia lipę', []],
  [
    'be',
    'у снежні, ўчора, у студзені 2020 года, у лістападзе',
    ['снежні', 'ўчора', 'студзені 2020', 'лістападзе'],
  ],
  ['be', 'Краіна мае план, я маю снежны дом', []],
  ['uk', "у грудні, вчора, в п’ятницю чи п'ятниця", ['грудні', 'вчора', 'п’ятницю', "п'ятниця"]],
  ['cs', 'v březnu, ve středu 3. ledna', ['březnu', 'středu', '3. ledna']],
  ['zh', '双方于2019年12月20日在北京会晤，昨天又谈。', ['2019年12月20日', '昨天']],
  ['zh', '十二月签署，20日生效，12个人到会，3天后离开。', ['十二月', '20日', '3天后']],
  ['ja', '両首脳は12月20日に会談し、昨日、来週の再会で合意。', ['12月20日', '昨日', '来週']],
  ['ja', '10日間の12回の協議を2019年に行った。水曜日だった。', ['2019年', '水曜日']],
  ['ko', '12월 20일에 만났고 지난주에는 2019년을', ['12월 20일', '지난주', '2019년']],
  ['ar', 'في ٢٠ ديسمبر ٢٠١٩ وأيضا يوم الجمعة', ['٢٠ ديسمبر', '٢٠١٩', 'الجمعة']],
  [
    'en',
    'Three days ago, a week later, two months before it and in 3 weeks',
    ['days ago', 'week later', 'months before', 'in 3 weeks'],
  ],
  [
    'en',
    'It took three days, in recent years and in the weeks; day after day it was long ago. 3 days agony',
    [],
  ],
  [
    'fr',
    'Il y a trois jours, dans 2 semaines, un an plus tard',
    ['Il y a trois jours', 'dans 2 semaines', 'an plus tard'],
  ],
  ['fr', 'dans les jours, il y a des gens', []],
  ['de', 'Vor drei Tagen, in 2 Wochen, ein Jahr später', ['Vor drei Tagen', 'in 2 Wochen', 'Jahr später']],
  ['de', 'in den Tagen, das Tagen', []],
  [
    'es',
    'Hace tres días, dentro de 2 semanas, un año después',
    ['Hace tres días', 'dentro de 2 semanas', 'año después'],
  ],
  [
    'ru',
    'Три дня назад, неделю назад, через 2 недели и год спустя',
    ['дня назад', 'неделю назад', 'через 2 недели', 'год спустя'],
  ],
  ['tr', 'Üç gün önce, 2 hafta sonra', ['gün önce', '2 hafta sonra']],
  ['ja', '3日前に、5週間後、3日間', ['3日前', '5週間後']],
  ['ko', '3일 전에', ['3일 전']],
  ['ar', 'وفي 4 آذار/مارس وأمس', ['4 آذار', 'مارس', 'وأمس']],
  ['he', 'ב-5 במרץ 2021, ואתמול, והשמאי', ['5 במרץ', '2021', 'ואתמול']],
  ['ar', 'قبل 3 أيام وقبل سنتين', ['قبل 3 أيام']],
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
