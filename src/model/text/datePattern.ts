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
  const known = patterns.get(language) ?? makePattern(namesIn(language));
  patterns.set(language, known);
  return known;
}

interface DateNames {
  months: readonly string[];
  /** Names of days, and words for days by how far they are from today. */
  days: readonly string[];
}

function makePattern({ months, days }: DateNames): RegExp {
  const month = anyOf(months);
  const alone = anyOf([...months.filter((name) => !AMBIGUOUS.includes(name)), ...days]);
  const dates = [`${NUMBER_AND_NAME}${month}`, String.raw`${month}\s+\d{1,4}`, alone, NUMERIC].join('|');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${dates})(?![\p{L}\p{N}])`, 'gu');
}

function namesIn(language: string): DateNames {
  const tag = isLanguage(language) ? language : 'en';
  const [alone, dated] = [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const;
  const ahead = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const nameOf = (type: 'month' | 'weekday', options: Intl.DateTimeFormatOptions, at: number) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC', calendar: 'gregory' })
      .formatToParts(at)
      .flatMap((part) => (part.type === type ? [part.value] : []));
  const months = upTo(12).flatMap((month) => {
    const first = Date.UTC(2020, month, 1);
    // In many languages a month has another ending beside the number of a day.
    return [...nameOf('month', alone, first), ...nameOf('month', dated, first)];
  });
  const weekdays = upTo(7).flatMap((day) =>
    nameOf('weekday', { weekday: 'long' }, Date.UTC(2020, 0, 1 + day)),
  );
  const near = [-1, 0, 1].map((days) => ahead.format(days, 'day'));
  return { months: months.flatMap(bothCases), days: [...weekdays, ...near].flatMap(bothCases) };
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

const upTo = (count: number) => [...new Array(count).keys()];

/** As it is, and as it begins a sentence. */
function bothCases(word: string): string[] {
  const [first = '', ...rest] = word;
  return [word, first.toUpperCase() + rest.join('')];
}

/** A pattern for any of some names, each once, longer ones first. */
function anyOf(names: readonly string[]): string {
  const longFirst = [...new Set(names)].toSorted((a, b) => b.length - a.length);
  return `(?:${longFirst.map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})`;
}
