import { anyOf } from '@/lib/anyOf';
import { dayNames, monthNames } from './dateNames';

/** English words that are a month only beside a number. */
const AMBIGUOUS = ['May', 'March'];

const NUMBER_AND_NAME = String.raw`\d{1,2}(?:\.|º|\p{L}{1,3})?\s+(?:de\s+)?`;
const NUMERIC = String.raw`\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2}|(?:19|20)\d{2}`;

const patterns = new Map<string, RegExp>();

/**
 * Finds what in a text of a language, a BCP 47 tag, speaks of a day, a month or a year: names of days and months as its
 * calendars write them, words such as 'yesterday', years, and dates in digits. Of a language that the browser does not
 * know it finds the English ones.
 */
export function datePattern(language: string): RegExp {
  const known = patterns.get(language) ?? makePattern(language);
  patterns.set(language, known);
  return known;
}

function makePattern(language: string): RegExp {
  const months = monthNames(language).flat().flatMap(bothCases);
  const days = dayNames(language).flatMap(bothCases);
  const month = anyOf(months);
  const alone = anyOf([...months.filter((name) => !AMBIGUOUS.includes(name)), ...days]);
  const dates = [`${NUMBER_AND_NAME}${month}`, String.raw`${month}\s+\d{1,4}`, alone, NUMERIC].join('|');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${dates})(?![\p{L}\p{N}])`, 'gu');
}

/** As it is, and as it begins a sentence. */
function bothCases(word: string): string[] {
  const [first = '', ...rest] = word;
  return [word, first.toUpperCase() + rest.join('')];
}
