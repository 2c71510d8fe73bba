/**
 * The form of a source's text that hashes and offsets refer to: strict UTF-8, no byte order mark, line
 * feeds only, Unicode normal form C. What is not plain UTF-8 is refused, never guessed at.
 */
import { groupDigits } from '@/lib/groupDigits';
import { sha256 } from '@/lib/sha256';
import { hasMarkFlood, MOST_MARKS } from './markFlood';
import { blocksOf } from './paragraphs';
import { unspaced } from './unspaced';

/** `changed`: the bytes were not canonical already, so their own hash is not that of the text. */
export type CanonicalText = { text: string; changed: boolean } | { problem: string };

/** What else begins so, in hexadecimal digits: with a mark of its own or, where letters are wide, with their zeros. */
const OTHERS: readonly (readonly [start: RegExp, what: string])[] = [
  [/^1f8b/, 'This is a file compressed with gzip. Unpack it and save the plain text as UTF-8.'],
  [/^504b0304/, 'This is a ZIP archive, as office documents are. Take the text out and save it as UTF-8.'],
  [/^25504446/, 'This is a PDF. Take the text out and save it as UTF-8.'],
  [/^(?:fffe0000|0000feff|(?!00)..000000|000000(?!00)..)/, 'This text is in UTF-32. Save it as UTF-8.'],
  [/^(?:fffe|feff|(?:(?!00)..00){2}|(?:00(?!00)..){2})/, 'This text is in UTF-16. Save it as UTF-8.'],
];

/** The most letters without a blank between them: a browser takes half a minute to break a word of 100,000 into lines. */
const LONGEST_WORD = 12_000;
/** The longest paragraph, in UTF-16 units: it is laid out as a whole, and of a long article what is out of sight is not. */
const LONGEST_PARAGRAPH = 100_000;
/** The most lines, blank ones among them: each is placed by itself, and a million of them take a browser many seconds. */
const MOST_LINES = 100_000;
/** What to do about a text that no article is likely to have: its words are never changed. */
const CHECK_TEXT = 'Check that it is the text of the article';

/**
 * Reads bytes as canonical text, or says in a sentence why they are not a text; the sentence leaves the
 * name of the file to the caller. Reading a canonical text again changes nothing.
 */
export function canonicalText(bytes: Uint8Array): CanonicalText {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return decoded;
  if (hasMarkFlood(decoded.text)) return { problem: sayFlood(decoded.text) };
  if (hasLongWord(decoded.text)) return { problem: sayLongWord(decoded.text) };
  const text = decoded.text
    // All of them: with one left, reading the result again would change it.
    .replace(/^\ufeff+/, '')
    .replaceAll(/\r\n?/g, '\n')
    .normalize('NFC');
  const problem = sayManyLines(text) ?? sayLongParagraph(text);
  return problem === null ? { text, changed: text !== decoded.text } : { problem };
}

/** Decodes bytes as strict UTF-8 and changes nothing, or says in a sentence why they are not a text. */
export function decodeText(bytes: Uint8Array): { text: string } | { problem: string } {
  const text = decode(bytes);
  if (text !== null && !text.includes('\0')) return { text };
  const start = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const other = OTHERS.find(([sign]) => sign.test(start))?.[1];
  return { problem: other ?? (text === null ? sayBadByte(bytes) : sayNuls(text)) };
}

/** Computes the SHA-256 of a text's UTF-8 bytes as `sha256sum` prints it; `null` where the page cannot. */
export function hashOfText(text: string): Promise<string | null> {
  return sha256(new TextEncoder().encode(text));
}

/** The first byte that is lost when what can be read is written again. */
function sayBadByte(bytes: Uint8Array): string {
  const readable = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const again = new TextEncoder().encode(readable);
  const at = bytes.findIndex((byte, place) => byte !== again[place]);
  const line = bytes.subarray(0, at).reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), 1);
  const name = bytes[at]?.toString(16).toUpperCase();
  return `These bytes are not UTF-8 from byte ${name} in line ${line} on. Find out the encoding of the text and save it as UTF-8.`;
}

function sayNuls(text: string): string {
  const line = text.slice(0, text.indexOf('\0')).split('\n').length;
  return `This text holds NUL characters, the first in line ${line}, as binary files do. Save it as plain text in UTF-8.`;
}

function sayFlood(text: string): string {
  const line = lineWith(hasMarkFlood, text);
  return `This text holds more than ${MOST_MARKS} combining marks in a row in line ${line}. Take out those that no letter needs.`;
}

/** The number of the first line of which something holds, from 1. */
function lineWith(isMeant: (line: string) => boolean, text: string): number {
  return text.split(/\r\n?|\n/).findIndex(isMeant) + 1;
}

function hasLongWord(text: string): boolean {
  const isLong = (words: string) => words.length > LONGEST_WORD;
  return text.split(/\s+/).some((word) => isLong(word) && word.split(unspaced).some(isLong));
}

function sayLongWord(text: string): string {
  const line = lineWith(hasLongWord, text);
  return `This text holds more than ${groupDigits(LONGEST_WORD)} letters without a blank between them in line ${line}. ${CHECK_TEXT}.`;
}

function sayManyLines(text: string): string | null {
  const lines = text.split('\n').length;
  if (lines <= MOST_LINES) return null;
  return `This text has ${groupDigits(lines)} lines, more than ${groupDigits(MOST_LINES)}. ${CHECK_TEXT}, or make several sources of it.`;
}

function sayLongParagraph(text: string): string | null {
  const long = blocksOf(text).find(({ start, end }) => end - start > LONGEST_PARAGRAPH);
  if (long === undefined) return null;
  const line = text.slice(0, long.start).split('\n').length;
  return `This text holds a paragraph of ${groupDigits(long.end - long.start)} letters from line ${line} on, longer than ${groupDigits(LONGEST_PARAGRAPH)}. ${CHECK_TEXT}, and set a blank line between its paragraphs.`;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
