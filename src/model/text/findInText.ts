/**
 * Looks for words that a reader types, in a text: without regard to case and to kinds of signs and spaces, and with
 * whatever marks over a letter that was typed without.
 */
import { escapePattern } from '@/lib/escapePattern';
import type { SourceText } from './findQuote';
import type { TextRange } from './textRange';

/** The kinds of a sign that count as one; a hyphen in a class stands first. */
const KINDS = ["'\u2018-\u201b\u2039\u203a\u02bc", '"\u201c-\u201f\u00ab\u00bb', '-\u2010-\u2015\u2212'];
const SPACE = '[\\s\u00a0\u00ad]+';

/**
 * Finds words in a text, in order and without overlap. The offsets are those of the text itself, in code points: no
 * copy in small letters is searched, whose letters could stand elsewhere. Where there is nothing to look for: `null`.
 *
 *     findInText(prepareText('Oil. The oil'), 'OIL') //=> [{ start: 0, end: 3 }, { start: 9, end: 12 }]
 */
export function findInText({ text, points }: SourceText, words: string): TextRange[] | null {
  if (!isSought(words)) return null;
  return Array.from(text.matchAll(patternOf(trimmed(words))), ({ 0: found, index }) => ({
    start: points.pointOf(index),
    end: points.pointOf(index + found.length),
  }));
}

/** Whether there is anything to look for: in some scripts a single character is a word. */
export function isSought(words: string): boolean {
  return trimmed(words) !== '';
}

function trimmed(words: string): string {
  return words.normalize('NFC').trim();
}

function patternOf(wanted: string): RegExp {
  const parts = wanted
    .toWellFormed()
    .split(/\s+/u)
    .map((word) => [...word].map(signPattern).join(''));
  return new RegExp(parts.join(SPACE), 'giu');
}

function signPattern(sign: string): string {
  const kinds = KINDS.find((list) => new RegExp(`[${list}]`, 'u').test(sign));
  if (kinds !== undefined) return `[${kinds.replace(/^-/, '\\-')}]`;
  if (!/\p{L}/u.test(sign)) return escapePattern(sign);
  return `[${sign}${markedLetters().get(sign.toLowerCase()) ?? ''}]\\p{Mn}*`;
}

/** Latin, Greek and Cyrillic letters that hold a mark. */
const MARKED_LETTERS = [
  [0xc0, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
] as const;

/** By a small letter without marks, those that are it with marks. Made when it is needed. */
let marked: ReadonlyMap<string, string> | null = null;

function markedLetters(): ReadonlyMap<string, string> {
  marked ??= findMarkedLetters();
  return marked;
}

function findMarkedLetters(): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [first, last] of MARKED_LETTERS) {
    for (let code = first; code <= last; code += 1) {
      const letter = String.fromCodePoint(code);
      const [bare = '', ...marks] = letter.normalize('NFD');
      const small = bare.toLowerCase();
      if (marks.length > 0) letters.set(small, (letters.get(small) ?? '') + letter);
    }
  }
  return letters;
}
