import { cutText } from '@/lib/cutText';

/** What can be written instead, at the end of a refusal. */
const WRITE_INSTEAD = 'Write YYYY, YYYY-MM or YYYY-MM-DD, or two of these joined by a slash.';

/** The longest piece of a refused text that is quoted back, in code points. */
const LONGEST_QUOTE = 40;

/**
 * Texts that are no date of ours although people write them, and what to do about each. The first that
 * fits is told, so the narrow ones stand before the wide ones.
 */
const REFUSALS: readonly { shape: RegExp; reason: string }[] = [
  { shape: /^$/, reason: 'is empty.' },
  { shape: /^\s|\s$/, reason: 'begins or ends with a space. Remove it.' },
  { shape: /[[\]{},]/, reason: 'is a set or a list of dates. Give each event one date or one interval.' },
  { shape: /(?![0-9])\p{Nd}/u, reason: 'holds digits of another script. Use the digits 0 to 9.' },
  { shape: /\dT|:/, reason: 'holds a time of day. Give the day alone.' },
  { shape: /^Y/, reason: 'has a year with the prefix Y. Years have four digits, from 0000 to 9999.' },
  { shape: /^[-+−]/, reason: 'has a year with a sign. Years have four digits, from 0000 to 9999.' },
  { shape: /^\d{6}$|^\d{8}$/, reason: 'lacks its hyphens.' },
  {
    shape: /^\d{4}-\d{1,2}(-\d{1,2})?[~?%]?$/,
    reason: 'has a month or a day of one digit. Give both two digits.',
  },
  {
    shape: /^\d{1,2}[/.]\d{1,2}[/.]\d+$/,
    reason: 'has day and month in an order that differs between countries.',
  },
  { shape: /^\d{4}[/.]\d{1,2}[/.]\d{1,2}$/, reason: 'lacks its hyphens.' },
  { shape: /^\d+[/.]\d+[/.]\d+$/, reason: 'has more than two parts.' },
  {
    shape: /[~?%]/,
    reason: 'has its ~, ? or % in the wrong place. Put one of them, once, after the whole date.',
  },
  { shape: /^\d+$/, reason: 'is not a year of four digits.' },
  {
    shape: /^[\d-]*[xu][\dxu-]*$/i,
    reason: 'has an X where none can stand. X replaces the last digits of a year, month or day.',
  },
];

/**
 * Says why a text cannot be a date, in whole sentences, and what to write instead. It is for texts that
 * have been refused already; it does not decide.
 */
export function whyNotEdtf(text: string): string {
  const reason = REFUSALS.find(({ shape }) => shape.test(text))?.reason ?? 'is not a date that can be read.';
  return `${quoted(text)} ${reason} ${WRITE_INSTEAD}`;
}

/** Quotes a refused text, shortened, so that it can be found in its file. */
export function quoted(text: string): string {
  return `“${cutText(text, LONGEST_QUOTE)}”`;
}
