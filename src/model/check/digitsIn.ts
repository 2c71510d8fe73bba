/**
 * What words of any language print in digits, with the names that its own number formats give to sizes ('Mrd.',
 * 'миллионов', '億') and to lengths of time. Number words, halves and other cases of those names are not read: then
 * nobody can say here whether a value is theirs.
 */
import { anyOf } from '@/lib/anyOf';
import { knownLanguage } from '@/model/text/dateNames';
import { latinDigits } from '@/model/text/latinDigits';
import { unspaced } from '@/model/text/unspaced';
import { wholeWord } from '@/model/text/wholeWord';

/** Whether words say a value, as far as they can be read. */
export type Reading = 'said' | 'not-said' | 'unread';

/** Words of a language, a BCP 47 tag. */
export interface Worded {
  words: string;
  language: string;
}

/** Tells whether words say a number: `saysNumber({ words: '35,5 milliards', language: 'fr' }, 35.5e9) //=> 'said'` */
export function saysNumber(worded: Worded, value: number): Reading {
  const { counted, isRead } = read(worded, sizesOf);
  const sums = counted.flatMap((one, at) => {
    const before = counted[at - 1];
    return before?.end === one.start && before.of > one.of ? [before.value + one.value] : [];
  });
  if ([...counted.map((one) => one.value), ...sums].some((one) => isSame(one, value))) return 'said';
  if (!isRead) return 'unread';
  const mayBe = counted.some((one) =>
    (one.isNamed ? [one.of] : POWERS).some((of) => mayMean(value, one, of)),
  );
  return mayBe ? 'unread' : 'not-said';
}

/** Tells whether words say a length of time: `saysMinutes({ words: '5 часов', language: 'ru' }, 300) //=> 'said'` */
export function saysMinutes(worded: Worded, minutes: number): Reading {
  const { counted, isRead } = read(worded, lengthsOf);
  if (!isRead || counted.some((one) => !one.isNamed)) return 'unread';
  const more = minutes - counted.reduce((sum, one) => sum + one.value, 0);
  if (Math.abs(more) < 0.01) return 'said';
  return counted.some((one) => mayMean(one.value + more, one, one.of)) ? 'unread' : 'not-said';
}

/** Equal but for the rounding of 35.5 × 1,000,000,000; what is too large to be counted equals nothing. */
export function isSame(a: number, b: number): boolean {
  return Number.isFinite(a - b) && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

const POWERS = Array.from({ length: 13 }, (_, power) => 10 ** power);

/** Whether a value is a number of tens, thousands and so on, or that and a quarter or a half, as a word may say that is not read. */
function mayMean(value: number, { value: printed, of: named }: Counted, of: number): boolean {
  const count = printed / named;
  const parts = Number.isInteger(count) ? [0, 0.25, 0.5, 0.75] : [0];
  return count > 0 && parts.some((part) => isSame(value / of, count + part));
}

/** A number in digits, with the name that comes after it. */
interface Counted {
  value: number;
  /** What the name stands for; 1 without a known one. */
  of: number;
  isNamed: boolean;
  start: number;
  end: number;
}

const SPACE = '[ \\u00a0\\u2009\\u202f]';
const NUMBER = `\\d{1,3}(?:${SPACE}\\d{3})+(?!\\d)(?:[.,٫]\\d+)?|\\d+(?:[.,٫٬'’]\\d+)*`;

/** Reads the numbers of a text; it is not read where there is none, or a name without one, or a sign such as '½'. */
function read(
  { words, language }: Worded,
  namesOf: (locale: string) => ReadonlyMap<string, number>,
): { counted: Counted[]; isRead: boolean } {
  const locale = knownLanguage(language);
  const named = namesOf(locale);
  const name = anyOf([...named.keys()]);
  const numbers = new RegExp(`(${NUMBER})(?:\\s*(${name})(?!\\p{Ll}))?\\.?\\s*`, 'gu');
  const text = latinDigits(words).toLowerCase();
  const counted = [...text.matchAll(numbers)].flatMap(({ 0: all, 1: digits = '', 2: after, index }) => {
    const of = named.get(after ?? '') ?? 1;
    const place = { of, isNamed: after !== undefined, start: index, end: index + all.length };
    return valuesOf(digits, locale).map((value) => ({ ...place, value: value * of }));
  });
  const rest = text.replaceAll(numbers, ' ');
  const isRead = counted.length > 0 && !new RegExp(wholeWord(name), 'u').test(rest) && !/\p{No}/u.test(rest);
  return { counted, isRead };
}

/** What digits with signs between them may stand for: `1.234` is 1.234 or 1234 where the language writes neither so. */
function valuesOf(digits: string, locale: string): number[] {
  const plain = digits.replaceAll(new RegExp(`${SPACE}|['’٬]`, 'gu'), '');
  const [, whole = plain, sign = '', part = ''] = /^(.+)([.,٫])(\d+)$/u.exec(plain) ?? [];
  const asDecimal = Number(`${whole.replaceAll(/[.,]/gu, '')}.${part}`);
  const asGroups = Number(plain.replaceAll(/[.,]/gu, ''));
  if (sign !== '' && whole.includes(sign)) return [asGroups];
  const { group, decimal } = signsOf(locale);
  const mayGroup = plain === digits && /^\d{1,3}[.,]\d{3}$/u.test(plain);
  if (!mayGroup || sign === decimal) return [asDecimal];
  return sign === group ? [asGroups] : [asDecimal, asGroups];
}

function signsOf(locale: string): { group?: string | undefined; decimal?: string | undefined } {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.5);
  const signOf = (type: string) => parts.find((part) => part.type === type)?.value;
  return { group: signOf('group'), decimal: signOf('decimal') };
}

/** In the plural and, as some languages need it, for two and for a part. */
const COUNTS = [1, 2, 5, 1.5];
const STYLES = ['long', 'short'] as const;

/** The names of thousands, millions and so on, as number formats write them. */
function sizesOf(locale: string): Map<string, number> {
  return namesBy('compact', (add) => {
    for (const compactDisplay of STYLES) {
      const format = new Intl.NumberFormat(locale, {
        notation: 'compact',
        compactDisplay,
        numberingSystem: 'latn',
        useGrouping: false,
      });
      for (const count of COUNTS)
        for (const power of POWERS.slice(3)) add(format.formatToParts(count * power), count * power);
    }
  });
}

/** The names of minutes, hours, days and weeks, in minutes. */
function lengthsOf(locale: string): Map<string, number> {
  const lengths = Object.entries({ minute: 1, hour: 60, day: 24 * 60, week: 7 * 24 * 60 });
  return namesBy('unit', (add) => {
    for (const unitDisplay of STYLES)
      for (const [unit, minutes] of lengths) {
        const format = new Intl.NumberFormat(locale, {
          style: 'unit',
          unit,
          unitDisplay,
          numberingSystem: 'latn',
        });
        for (const count of COUNTS) add(format.formatToParts(count), count * minutes);
      }
  });
}

/** Takes the names of one type from what was formatted. A single letter may mean much else: 'm', 'h'. */
function namesBy(
  type: string,
  fill: (add: (parts: Intl.NumberFormatPart[], value: number) => void) => void,
): Map<string, number> {
  const names = new Map<string, number>();
  fill((parts, value) => {
    const name =
      parts
        .find((part) => part.type === type)
        ?.value.replace(/\.$/, '')
        .toLowerCase() ?? '';
    const digits = parts.map((part) =>
      part.type === 'decimal' ? '.' : /^\d+$/.test(part.value) ? part.value : '',
    );
    const count = Number(digits.join('') || 1);
    if (name.length > 1 || unspacedOrKorean.test(name)) names.set(name, value / count);
  });
  return names;
}

const unspacedOrKorean = new RegExp(`${unspaced.source}|\\p{sc=Hangul}`, 'u');
