/**
 * What the calendars of a language, a BCP 47 tag, call days and months. Of one that is not known here they are English.
 */
import { escapePattern } from '@/lib/escapePattern';
import { joinedPattern } from './joinedWords';

/** The names of each month, from January at 0: by itself, and as it stands beside the number of a day. */
export function monthNames(language: string): readonly (readonly string[])[] {
  const known = knownMonths.get(language) ?? readMonths(language);
  knownMonths.set(language, known);
  return known;
}

/** By language: to ask its calendar takes a millisecond, which thousands of dates would wait for one by one. */
const knownMonths = new Map<string, readonly (readonly string[])[]>();

/** One language of several lands, which have other names for a month: 'مارس' is 'آذار' further east. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = { ar: ['ar-SY', 'ar-DZ', 'ar-MA'] };

function readMonths(language: string): string[][] {
  const [base = ''] = language.split('-');
  const calendars = [language, ...(ELSEWHERE[base] === undefined ? [] : [base, ...ELSEWHERE[base]])];
  return upTo(12).map((month) => {
    const first = Date.UTC(2020, month, 1);
    const namesOf = (calendar: string) => [
      ...partsOf('month', calendar, { month: 'long' }, first),
      ...partsOf('month', calendar, { month: 'long', day: 'numeric' }, first),
    ];
    return [...new Set(calendars.flatMap(namesOf))];
  });
}

/** The names of the days of the week, and words such as 'yesterday', 'last week' and 'next year'. */
export function dayNames(language: string): readonly string[] {
  const near = new Intl.RelativeTimeFormat(knownLanguage(language), { numeric: 'auto' });
  return [
    ...upTo(7).flatMap((day) =>
      partsOf('weekday', language, { weekday: 'long' }, Date.UTC(2020, 0, 1 + day)),
    ),
    ...[-2, -1, 0, 1, 2].map((days) => near.format(days, 'day')).filter((words) => !/\p{N}/u.test(words)),
    ...[-1, 0, 1].flatMap((count) => [
      near.format(count, 'week'),
      near.format(count, 'month'),
      near.format(count, 'year'),
    ]),
  ];
}

/** A month that a calendar counts stands with what it writes after the number: '12月'. */
function partsOf(
  type: 'month' | 'weekday',
  language: string,
  options: Intl.DateTimeFormatOptions,
  at: number,
): string[] {
  const format = new Intl.DateTimeFormat(knownLanguage(language), {
    ...options,
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  const parts = format.formatToParts(at);
  return parts.flatMap((part, index) => {
    if (part.type !== type) return [];
    return [/^\p{N}+$/u.test(part.value) ? `${part.value}${parts[index + 1]?.value ?? ''}` : part.value];
  });
}

/** A language, a BCP 47 tag, if calendars and number formats know it here; else English. */
export function knownLanguage(language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

const upTo = (count: number) => [...new Array(count).keys()];

/** What calendars do not tell: how Slavic names of months (from the genitive) and days end in other cases. */
const CASES: readonly [ending: RegExp, others: string][] = [
  [/(?:[ао]г[ао]|ego|oga)$/, 'ому|ым|ym|om'],
  [/[аяa]$/, '[еуюі]|[еёо]м|зе|[eiuę]|[eo]m|zie'],
];

/** Writes a name as running text does: as it is or as it begins a sentence, with either apostrophe, in any case. */
export function namePattern(name: string): string {
  const [first = ''] = name;
  const rest = wordPattern(name.slice(first.length));
  const either = `${firstPattern(first)}${rest}`;
  const inCases = CASES.flatMap(([ending, others]) => {
    const stem = name.replace(ending, '');
    // In Belarusian 'мае' is a verb, and no month: it is not written after 'в' there.
    if (stem === name || stem.length < 2) return [];
    return `${stem.length === 2 ? '(?<=[вВ]\\s)' : ''}${wordPattern(stem)}(?:${others})`;
  });
  return [either, ...inCases].join('|');
}

/** After a vowel Ukrainian and Belarusian write 'у' as 'в' or 'ў'; many write an Arabic 'أ' as a bare 'ا'. */
function firstPattern(letter: string): string {
  if (letter === 'у') return '[УВЎувў]';
  const joined = joinedPattern(letter);
  if (letter === 'أ') return `${joined}[أإا]`;
  return `${joined}[${escapePattern(letter)}${escapePattern(letter.toUpperCase())}]`;
}

/** Writes words as running text does: with either apostrophe, over the end of a line. */
export function wordPattern(words: string): string {
  return escapePattern(words).replaceAll(/['’ʼ]/g, "['’ʼ]").replaceAll(' ', '\\s+');
}
