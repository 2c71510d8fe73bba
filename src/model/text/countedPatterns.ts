import { knownLanguage, namePattern, wordPattern } from './dateNames';
import { unspaced } from './unspaced';

const UNITS = ['day', 'week', 'month', 'year'] as const;
/** After these a noun has every form that it takes behind a number. */
const COUNTS = [1, 2, 3, 5];
/** How a story counts from one of its own days; calendars tell of today alone. */
const IN_A_STORY: Readonly<Record<string, string>> = {
  en: String.raw`later|earlier|before|after(?!\s+(?:day|week|month|year)\b)`,
  fr: String.raw`plus\s+(?:tard|tôt)|avant|après`,
  de: 'später|zuvor|danach',
  es: String.raw`después|más\s+tarde|antes`,
  ru: 'спустя',
};

/** Patterns of how a language counts from a day: '3 days ago', 'in 3 weeks', 'days later'. */
export function countedPatterns(language: string): string[] {
  const known = knownLanguage(language);
  const near = new Intl.RelativeTimeFormat(known);
  const long = { style: 'unit', unitDisplay: 'long' } as const;
  const story = IN_A_STORY[known.split('-')[0] ?? ''];
  return UNITS.flatMap((unit) =>
    COUNTS.flatMap((count) => {
      const noun = around(new Intl.NumberFormat(known, { ...long, unit }).formatToParts(count));
      return [
        counted(around(near.formatToParts(-count, unit)), true),
        counted(around(near.formatToParts(count, unit)), false),
        ...(story === undefined || noun === null ? [] : [`${counted(noun, true)}\\s+(?:${story})`]),
      ];
    }),
  ).filter((pattern) => pattern !== '');
}

/** The texts before and behind the number; `null` where there is none: two of something may be one word. */
function around(parts: readonly { type: string; value: string }[]): [before: string, behind: string] | null {
  const at = parts.findIndex(({ type }) => type === 'integer');
  const textOf = (some: typeof parts) =>
    some
      .map(({ value }) => value)
      .join('')
      .trim();
  return at < 0 ? null : [textOf(parts.slice(0, at)), textOf(parts.slice(at + 1))];
}

/**
 * A number in words is not read. Where nothing stands before it, it is left out of what is found: 'days ago'. Else any
 * word may be one, but for what is to come: 'in the days' is no date.
 */
function counted(texts: ReturnType<typeof around>, isPast: boolean): string {
  if (texts === null) return '';
  const [before, behind] = texts;
  const isRunning = unspaced.test(behind) || /^\p{sc=Hangul}/u.test(behind);
  const space = isRunning ? String.raw`\s*` : String.raw`\s+`;
  const digits = String.raw`\p{Nd}{1,3}${space}`;
  const needsDigits = isRunning || (before !== '' && !isPast);
  if (before === '') return `(?:${digits})${needsDigits ? '' : '?'}(?:${namePattern(behind)})`;
  const number = needsDigits ? digits : String.raw`(?:\p{Nd}{1,3}|\p{L}{1,20})${space}`;
  return `(?:${namePattern(before)})\\s+${number}${wordPattern(behind)}`;
}
