import { countedPatterns } from './countedPatterns';
import { dayNames, monthNames, namePattern } from './dateNames';
import { wholeWord } from './wholeWord';

/** English words that are a month only beside a number. */
const AMBIGUOUS = ['May', 'March'];

const NUMBER_AND_NAME = String.raw`\p{Nd}{1,2}(?:\.|º|\p{L}{1,3})?\s+(?:de\s+)?`;
const EAST_DAY = String.raw`\s?\p{Nd}{1,2}[日일](?!間)`;
const NUMERIC = [
  String.raw`\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2}`,
  String.raw`(?:\p{Nd}{4}[年년]\s?)?\p{Nd}{1,2}[月월](?:${EAST_DAY})?|\p{Nd}{4}[年년]|${EAST_DAY}`,
  String.raw`(?:[1١۱][9٩۹]|[2٢۲][0٠۰])\p{Nd}{2}`,
].join('|');

const patterns = new Map<string, RegExp>();

/**
 * Finds what in a text of a language, a BCP 47 tag, speaks of a day, a month or a year: names of days and months as its
 * calendars write them, words such as 'yesterday', 'last week' and 'days ago', years, and dates in digits. Of a language that the
 * browser does not know it finds the English ones.
 */
export function datePattern(language: string): RegExp {
  const known = patterns.get(language) ?? makePattern(language);
  patterns.set(language, known);
  return known;
}

function makePattern(language: string): RegExp {
  const months = monthNames(language).flat();
  const month = anyName(months);
  const alone = anyName([...months.filter((name) => !AMBIGUOUS.includes(name)), ...dayNames(language)]);
  const dates = [
    // First, for '3日前' begins as the third of a month does.
    ...new Set(countedPatterns(language)),
    `${NUMBER_AND_NAME}${month}`,
    String.raw`${month}\s+\p{Nd}{1,4}`,
    NUMERIC,
    alone,
  ];
  return new RegExp(wholeWord(dates.join('|')), 'gu');
}

/** Longer ones first, since not every script tells where a word ends. */
function anyName(names: readonly string[]): string {
  const longFirst = [...new Set(names)].toSorted((a, b) => b.length - a.length);
  return `(?:${longFirst.map(namePattern).join('|')})`;
}
