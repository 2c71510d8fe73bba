import { LONG_MONTHS } from '@/model/day/monthNames';
import { monthNames, namePattern } from '@/model/text/dateNames';
import { latinDigits } from '@/model/text/latinDigits';
import { wholeWord } from '@/model/text/wholeWord';

/** One known part of a date, and whether a text says it. */
export interface DatePart {
  unit: 'year' | 'month' | 'day';
  /** As in messages: `2019`, `December`, `7`. */
  said: string;
  isIn: (text: string) => boolean;
}

/**
 * Takes one EDTF date (no interval) apart; parts with `X` digits are unknown and left out. A month is said
 * by its name or its usual short form, in English or in one of the `languages`, and a dateline such as 20.12.2019 says
 * all three, day first.
 *
 *     dateParts('2019-12-07').map((part) => part.said) //=> ['2019', 'December', '7']
 */
export function dateParts(edtf: string, languages: readonly string[] = []): DatePart[] {
  const [year = '', month = '', day = ''] = edtf.replace(/[~?%]$/, '').split('-');
  const parts: DatePart[] = [];
  if (/^\d{4}$/.test(year)) parts.push(makePart('year', year, `(?<!\\p{N})${year}(?!\\p{N})`));
  const name = LONG_MONTHS[Number(month) - 1];
  if (/^\d{2}$/.test(month) && name !== undefined)
    parts.push(makePart('month', name, monthPattern(month, name, languages)));
  if (/^\d{2}$/.test(day)) parts.push(makePart('day', String(Number(day)), dayPattern(day)));
  return parts;
}

/** By what they are made of: a hundred thousand dates have few years, months and days between them. */
const expressions = new Map<string, RegExp>();

function makePart(unit: DatePart['unit'], said: string, pattern: string): DatePart {
  const expression = expressions.get(pattern) ?? new RegExp(pattern, 'u');
  expressions.set(pattern, expression);
  return { unit, said, isIn: (text) => expression.test(latinDigits(text)) };
}

function monthPattern(month: string, name: string, languages: readonly string[]): string {
  const short = name === 'September' ? 'Sept?' : name.slice(0, 3);
  const foreign = languages.flatMap((language) => monthNames(language)[Number(month) - 1] ?? []);
  const names = wholeWord([name, short, ...foreign.map(namePattern)].join('|'));
  return `${names}|(?<!\\p{N})0?${Number(month)}[月월]|\\d{1,2}\\.0?${Number(month)}\\.\\d{4}|\\d{4}-${month}`;
}

/** `7`, `07`, `7th`, `1er`, `7日`, but neither the 7 of 17 or 7.5 nor one of '7 million'. */
function dayPattern(day: string): string {
  const number = `(?<![\\p{N}.,])0?${Number(day)}`;
  return `${number}(?:[日일]|(?:st|nd|rd|th|er|º)?(?![\\p{N}\\p{L}]|[.,]\\d{1,2}(?!\\d|\\.)|,\\d{3}|\\s(?:hundred|thousand|million|billion)))`;
}
