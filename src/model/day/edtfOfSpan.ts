import { addDays, type Day, isoOf, type Span } from './day';
import { type Edtf, type Precision, parseEdtf } from './edtf';

/** A precision as a column of days gives it: its name, and `~`, `?` or `%` after it as in EDTF. */
export type PrecisionWord = `${Precision}${'' | '~' | '?' | '%'}`;

/**
 * Gives the date of a span, as closely as its precision says: the day, month, year or unknown digits, else
 * the interval. A precision that the span does not fill (a month of nine days) is read as an interval, so
 * nothing is invented. `null` sides are open; a span with neither side is read as the years 0 to 9999.
 *
 *     edtfOfSpan({ start, end }, 'month~').text //=> '2019-12~'
 */
export function edtfOfSpan(span: Span, word: PrecisionWord): Edtf {
  const mark = /[~?%]$/.exec(word)?.[0] ?? '';
  const short =
    span.start !== null && span.end !== null && shortText(span.start, addDays(span.end, -1), word);
  if (short) {
    const reading = parseEdtf(`${short}${mark}`);
    if ('edtf' in reading && isSame(reading.edtf.span, span)) return reading.edtf;
  }
  return intervalOf(span, mark);
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function shortText(first: Day, last: Day, word: PrecisionWord): string {
  const [from, to] = [isoOf(first), isoOf(last)];
  if (word.startsWith('day')) return from;
  if (word.startsWith('month')) return from.slice(0, 7);
  if (word.startsWith('year')) return from.slice(0, 4);
  return word.startsWith('digits') ? digitsText(from, to) : '';
}

/** The digits that first and last day share, X for the others: '2019-09-0X' of the 1st and the 9th. */
function digitsText(from: string, to: string): string {
  const shared = [...from].findIndex((digit, at) => digit !== to[at]);
  if (shared < 0) return from;
  const text = from.slice(0, shared) + from.slice(shared).replaceAll(/\d/g, 'X');
  return shared < 4 ? text.slice(0, 4) : text;
}

function intervalOf({ start, end }: Span, mark: string): Edtf {
  const from = start === null ? '..' : `${isoOf(start)}${mark}`;
  const to = end === null ? '..' : `${isoOf(addDays(end, -1))}${mark}`;
  const reading = parseEdtf(start === null && end === null ? '0000/9999' : `${from}/${to}`);
  if ('edtf' in reading) return reading.edtf;
  throw new RangeError(`edtfOfSpan was given a span that is no date: ${reading.problem}`);
}
