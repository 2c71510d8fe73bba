import { describe, expect, test } from 'vitest';
import { minutesIn, minutesOfIso, numbersIn } from './numbersIn';

const NUMBERS: readonly [text: string, numbers: number[]][] = [
  ['$35.5 billion', [35.5e9]],
  ['$9 billion', [9e9]],
  ['$70 million', [70e6]],
  ['31 road maps', [31]],
  ['Some 110 million tonnes', [110e6]],
  ['More than 10 million work', [10e6]],
  ['multiply this figure by 4', [4]],
  ['20 years', [20]],
  ['1,234,567.5', [1234567.5]],
  ['1.5 bn', [1.5e9]],
  ['thirty-one', [31]],
  ['twenty five thousand', [25_000]],
  ['two hundred', [200]],
  ['three hundred thousand', [300_000]],
  ['five and a half', [5.5]],
  ['two and a half million', [2.5e6]],
  ['a quarter', []],
  ['half a million', [0.5e6]],
  ['a tenth of exports', [0.1]],
  ['by a third', [1 / 3]],
  ['one fifth', [0.2]],
  ['more than half of the gas', [0.5]],
  ['two thirds, or two-thirds', [2 / 3, 2 / 3]],
  ['three quarters of the sum', [0.75]],
  ['three quarters', [3]],
  ['a quarter of a million', [0.25e6]],
  ['two and three quarters', [2.75]],
  ['half of 20 million', [0.5, 20e6]],
  ['a second round of two', [2]],
  ['two third parties', [2]],
  ['five, six', [5, 6]],
  ['one or two', [1, 2]],
  ['Someone', []],
  ['', []],
];

const MINUTES: readonly [words: string, minutes: number | null][] = [
  ['about five and a half hours', 330],
  ['two hours and 15 minutes', 135],
  ['half an hour', 30],
  ['three quarters of an hour', 45],
  ['a quarter of an hour', 15],
  ['two and a quarter hours', 135],
  ['one hour', 60],
  ['90 minutes', 90],
  ['three days', 4320],
  ['two weeks', 20160],
  ['all day', null],
  ['five rounds', null],
];

const ISO: readonly [iso: string, minutes: number][] = [
  ['PT5H30M', 330],
  ['PT90M', 90],
  ['P3D', 4320],
  ['P1DT1H', 1500],
];

describe('numbersIn', () => {
  for (const [text, numbers] of NUMBERS) test(`"${text}"`, () => expect(numbersIn(text)).toEqual(numbers));
});

describe('minutesIn', () => {
  for (const [words, minutes] of MINUTES) test(`"${words}"`, () => expect(minutesIn(words)).toBe(minutes));
});

describe('minutesOfIso', () => {
  for (const [iso, minutes] of ISO) test(iso, () => expect(minutesOfIso(iso)).toBe(minutes));
});
