/**
 * Dates as a reader types them. Whatever EDTF says is read as EDTF; beside it the ways in which English
 * prose and forms write a day, a month or a year. What could mean two days is refused, never guessed:
 * '03/04/2020' is March to one reader and April to another.
 */
import { addDays, type Day, dayOf, daysInMonth } from './day';
import { parseEdtf } from './edtf';
import { LONG_MONTHS, monthName, sayYear } from './monthNames';
import { quoted } from './whyNotEdtf';

/** The days that a text means, half open, or whole sentences that say why it cannot be read. */
export type TypedDate = { span: { start: Day; end: Day } } | { problem: string };

/** How one may write, at the end of a refusal. */
const WRITE_INSTEAD = 'Write 10 Dec 2019, Dec 2019 or 2019.';

const DAY_MONTH_YEAR = /^(?<day>\d{1,2})(?:st|nd|rd|th|\.)?(?: of)? (?<name>[a-z]+)\.?,? (?<year>\d+)$/;
const MONTH_DAY_YEAR = /^(?<name>[a-z]+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d+)$/;
const MONTH_YEAR = /^(?<name>[a-z]+)\.?,? (?<year>\d+)$/;
const NUMBERS = /^(?<first>\d{1,2})([./-])(?<second>\d{1,2})\2(?<year>\d+)$/;
const YEAR_FIRST = /^(?<year>\d{4})([./-])(?<first>\d{1,2})(?:\2(?<second>\d{1,2}))?$/;
const MONTH_OF_YEAR = /^(?<first>\d{1,2})[./](?<year>\d{4})$/;
const DECADE = /^(?<decade>\d{3})0s$/;
const WITHOUT_YEAR = /^(?:\d{1,2}(?:st|nd|rd|th|\.)?(?: of)? [a-z]+|[a-z]+\.?(?: \d{1,2}(?:st|nd|rd|th)?)?)$/;

/**
 * Reads a typed date. It never throws.
 *
 *     readTypedDate('10 Dec 2019') //=> the one day
 *     readTypedDate('Dec 2019')    //=> all days of the month
 *     readTypedDate('03/04/2020')  //=> { problem: '“03/04/2020” can be 3 April or 4 March 2020. …' }
 */
export function readTypedDate(typed: string): TypedDate {
  const text = typed.trim().replaceAll(/\s+/g, ' ');
  if (text === '') return { problem: `Type a date. ${WRITE_INSTEAD}` };
  const edtf = parseEdtf(text);
  if ('edtf' in edtf) return closed(text, edtf.edtf.span);
  const lower = text.toLowerCase();
  return readNamed(text, lower) ?? readNumbers(text, lower) ?? refuse(text, lower);
}

function readNamed(text: string, lower: string): TypedDate | null {
  const groups = (DAY_MONTH_YEAR.exec(lower) ?? MONTH_DAY_YEAR.exec(lower) ?? MONTH_YEAR.exec(lower))?.groups;
  if (groups === undefined) return null;
  const month = monthNamed(groups.name ?? '');
  if (month === null) return null;
  return made(text, groups.year ?? '', month, groups.day);
}

function readNumbers(text: string, lower: string): TypedDate | null {
  const decade = DECADE.exec(lower)?.groups?.decade;
  if (decade !== undefined) return readTypedDate(`${decade}X`);
  const inOrder = YEAR_FIRST.exec(lower)?.groups;
  if (inOrder?.year) return made(text, inOrder.year, Number(inOrder.first), inOrder.second);
  const month = MONTH_OF_YEAR.exec(lower)?.groups;
  if (month?.year) return made(text, month.year, Number(month.first));
  const groups = NUMBERS.exec(lower)?.groups;
  if (groups === undefined) return null;
  const [first, second] = [Number(groups.first), Number(groups.second)];
  if (first <= 12 && second <= 12 && first !== second) return ambiguous(text, first, second, groups.year);
  return first > 12
    ? made(text, groups.year ?? '', second, groups.first)
    : made(text, groups.year ?? '', first, groups.second);
}

/** The days of a year's month, or the one day of it; `year` and `day` as they are typed. */
function made(text: string, year: string, month: number, day?: string): TypedDate {
  if (year.length !== 4) return { problem: `${quoted(text)} needs a year of four digits. ${WRITE_INSTEAD}` };
  const start = dayOf(Number(year), month, Number(day ?? 1));
  if (start !== null)
    return { span: { start, end: addDays(start, day === undefined ? daysInMonth(Number(year), month) : 1) } };
  if (month < 1 || month > 12)
    return { problem: `${quoted(text)} has no month from 1 to 12. ${WRITE_INSTEAD}` };
  const name = `${monthName(month, LONG_MONTHS)} ${sayYear(Number(year))}`;
  return {
    problem: `${quoted(text)} is not a day: ${name} has ${daysInMonth(Number(year), month)} days. Choose one of them.`,
  };
}

function ambiguous(text: string, first: number, second: number, year = ''): TypedDate {
  const [one, other] = [
    `${first} ${monthName(second, LONG_MONTHS)}`,
    `${second} ${monthName(first, LONG_MONTHS)}`,
  ];
  return {
    problem: `${quoted(text)} can be ${one} or ${other} ${year}. Write the month in letters: ${one} ${year}.`,
  };
}

function refuse(text: string, lower: string): TypedDate {
  const isDated = WITHOUT_YEAR.test(lower) && lower.split(/[ .]/).some((word) => monthNamed(word) !== null);
  return {
    problem: isDated
      ? `${quoted(text)} needs a year. ${WRITE_INSTEAD}`
      : `${quoted(text)} is not a date that can be read. ${WRITE_INSTEAD}`,
  };
}

/** An interval with an open side is no place to go to. */
function closed(text: string, { start, end }: { start: Day | null; end: Day | null }): TypedDate {
  return start === null || end === null
    ? { problem: `${quoted(text)} is open at one side. Type the date that is known.` }
    : { span: { start, end } };
}

/** The month, from 1, whose English name begins so; three letters tell them all apart. */
function monthNamed(name: string): number | null {
  if (name.length < 3) return null;
  const at = LONG_MONTHS.findIndex((month) => month.toLowerCase().startsWith(name));
  return at < 0 ? null : at + 1;
}
