import { type Day, dayOf, parseDay } from '@/model/day/day';
import { datePattern } from '@/model/text/datePattern';
import { latinDigits } from '@/model/text/latinDigits';
import { type DatePart, dateParts } from './dateParts';

/** The months of a year and the days of a month, to be looked for in what may be a date. */
interface Parts {
  months: readonly DatePart[];
  days: readonly DatePart[];
}

/** By language: a dataset may have thousands of sources, and to make the patterns takes a while. */
const known = new Map<string, Parts>();

/**
 * Lists the days that a text of a language prints whole, in digits or with the name of the month and the year anywhere
 * in the text. In digits the day comes first, as in 20.12.2019, or the year, as in 2019-12-20.
 *
 *     daysIn('Thursday, 4 March 2021', 'en') //=> the day 2021-03-04
 */
export function daysIn(text: string, language: string): Day[] {
  const plain = latinDigits(text);
  const years = plain.match(/(?<!\p{N})(?:1[5-9]|20)\d{2}(?!\p{N})/gu) ?? [];
  const found = [...plain.matchAll(datePattern(language))].map(([date]) => date);
  return found.flatMap((date) => {
    const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(date) ?? [];
    if (day !== undefined) return dayOf(Number(year), Number(month), Number(day)) ?? [];
    if (/^\d{4}-/.test(date)) return parseDay(date) ?? [];
    const { months, days } = partsIn(language);
    const inMonth = months.findIndex((part) => part.isIn(date));
    const onDay = days.findIndex((part) => part.isIn(date));
    if (inMonth === -1 || onDay === -1) return [];
    return years.flatMap((one) => dayOf(Number(one), inMonth + 1, onDay + 1) ?? []);
  });
}

function partsIn(language: string): Parts {
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  const part = (edtf: string) => dateParts(edtf, [language]).at(-1) as DatePart;
  const parts = known.get(language) ?? {
    months: Array.from({ length: 12 }, (_, at) => part(`2000-${twoDigits(at + 1)}`)),
    days: Array.from({ length: 31 }, (_, at) => part(`2000-01-${twoDigits(at + 1)}`)),
  };
  known.set(language, parts);
  return parts;
}
