/**
 * A citation as it is shown: a box of plain text has no elements, so words from right to left stand between the characters
 * that isolate them. What is copied or kept as a file never holds these.
 */
import { directionOf, hasRightToLeft } from '@/lib/directionOf';
import type { CslItem } from './cslItem';
import { sayNote } from './sayNote';

const OPENING = { rtl: '\u2067', ltr: '\u2066' };
const CLOSING = '\u2069';

/** Isolates whatever a dataset or a source gave a citation, if letters of it go from right to left. */
export function isolated(item: CslItem): CslItem {
  const { language, custom, author, note } = item;
  const set = (text: string) =>
    hasRightToLeft(text) ? `${OPENING[directionOf(text, language)]}${text}${CLOSING}` : text;
  const event = item['event-title'];
  const within = (text: string) => (event === undefined ? text : text.replace(event, () => set(event)));
  const shown: CslItem = {
    ...item,
    title: set(item.title),
    publisher: set(item.publisher),
    ...(author && { author: author.map(({ literal }) => ({ literal: set(literal) })) }),
    ...(item['container-title'] && { 'container-title': set(item['container-title']) }),
    ...(event && { 'event-title': set(event) }),
    custom: {
      ...custom,
      quotes: custom.quotes.map((quote) => ({
        ...quote,
        exact: set(quote.exact),
        speakers: quote.speakers.map(set),
      })),
      ...(custom.about && { about: within(custom.about) }),
      dataset: { ...custom.dataset, title: set(custom.dataset.title) },
    },
  };
  return { ...shown, note: note === sayNote(item) ? sayNote(shown) : note };
}

/** Gives a stretch of a citation that is shown as it is copied; `text` is the whole as it is copied. */
export function withoutIsolates(shown: string, text: string, start: number, end: number): string {
  let at = 0;
  let copied = '';
  for (let unit = 0; unit < end; unit += 1) {
    if (shown[unit] !== text[at]) continue;
    if (unit >= start) copied += shown[unit];
    at += 1;
  }
  return copied;
}
