import { describe, expect, test } from 'vitest';
import { type Reading, saysMinutes, saysNumber } from './digitsIn';

const NUMBERS: readonly [language: string, words: string, value: number, reading: Reading][] = [
  ['fr', '1 234,5 tonnes', 1234.5, 'said'],
  ['fr', '1 234,5 tonnes', 12345, 'unread'],
  ['fr', '1 234,5 tonnes', 1235, 'not-said'],
  ['fr', '35,5 milliards de dollars', 35.5e9, 'said'],
  ['fr', '35,5 milliards de dollars', 35.5e6, 'not-said'],
  ['fr', '35,5 milliards de dollars', 35.4e9, 'not-said'],
  ['fr', 'trente-cinq milliards', 35e9, 'unread'],
  ['fr', 'trois millions 200 mille', 3.2e6, 'unread'],
  ['fr', '2 millions et demi', 2.5e6, 'unread'],
  ['fr', '2½ millions', 2.5e6, 'unread'],
  ['fr', '5 m', 5, 'said'],
  ['de', '1.234,5 Tonnen', 1234.5, 'said'],
  ['de', '1.234 Tonnen', 1234, 'said'],
  ['de', '1.234.567 Tonnen', 1_234_567, 'said'],
  ['de', '9 Mrd. Dollar', 9e9, 'said'],
  ['de', '9 Mrd. Dollar', 9e6, 'not-said'],
  ['de-CH', '1’234 Tonnen', 1234, 'said'],
  ['ru', 'более 110 млн тонн', 110e6, 'said'],
  ['ru', '110 миллионов тонн', 110e6, 'said'],
  ['ru', '110 миллионов тонн', 111e6, 'not-said'],
  ['ru', 'со 110 миллионами тонн', 110e6, 'unread'],
  ['ru', '31 дорожная карта', 31, 'said'],
  ['ru', '31 дорожная карта', 13, 'not-said'],
  ['ru', '3 миллиона 200 тысяч', 3.2e6, 'said'],
  ['ru', '1.5 млн', 1.5e6, 'said'],
  ['ru', 'двадцать лет', 20, 'unread'],
  ['pl', '1 234 567 osób', 1_234_567, 'said'],
  ['pl', '3 i 20 osób', 20, 'said'],
  ['ar', '١٬٢٣٤٫٥ طن', 1234.5, 'said'],
  ['ar', '١٢٣ طنا', 123, 'said'],
  ['ar', '١٢٣ طنا', 132, 'not-said'],
  ['ar', '٧٠ مليون دولار', 70e6, 'said'],
  ['fa', '۱۲۳ تن', 123, 'said'],
  ['ja', '1億2000万円', 120e6, 'said'],
  ['ja', '1億2000万円', 130e6, 'not-said'],
  ['zh', '355亿美元', 35.5e9, 'said'],
  ['zh', '３１份', 31, 'said'],
  ['es-MX', '1,234 toneladas', 1234, 'said'],
  ['es', '1,234 toneladas', 1234, 'unread'],
  ['no such tag', '1.234', 1234, 'unread'],
  ['fr', '', 1, 'unread'],
  ['fr', '0 euro', 0, 'said'],
  ['fr', '0 euro', 5, 'not-said'],
];

const MINUTES: readonly [language: string, words: string, minutes: number, reading: Reading][] = [
  ['fr', 'environ 2 heures et 15 minutes', 135, 'said'],
  ['fr', 'environ 2 heures et 15 minutes', 125, 'not-said'],
  ['fr', 'trois heures et 15 minutes', 195, 'unread'],
  ['fr', '2 heures et demie', 150, 'unread'],
  ['fr', 'deux heures', 120, 'unread'],
  ['fr', '5 h 30', 330, 'unread'],
  ['ru', '5 часов', 300, 'said'],
  ['ru', '5,5 часа', 330, 'said'],
  ['ru', '5 часов', 360, 'not-said'],
  ['ru', 'около 2 суток', 2880, 'unread'],
  ['de', '90 Minuten', 90, 'said'],
  ['zh', '约5个半小时', 330, 'unread'],
  ['ar', '٥ ساعات', 300, 'said'],
];

describe('saysNumber', () => {
  test.each(NUMBERS)('%s: "%s" says %d: %s', (language, words, value, reading) =>
    expect(saysNumber({ language, words }, value)).toBe(reading),
  );
});

describe('saysMinutes', () => {
  test.each(MINUTES)('%s: "%s" says %d minutes: %s', (language, words, minutes, reading) =>
    expect(saysMinutes({ language, words }, minutes)).toBe(reading),
  );
});
