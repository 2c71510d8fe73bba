import { describe, expect, test } from 'vitest';
import { sayFound } from '@/model/read/sayFound';
import { showText } from './showText';

const CASES: readonly [text: string, shown: string][] = [
  ['Sochi', 'Sochi'],
  ['a\u202eb', 'a[U+202E]b'],
  ['a\nb\u0000', 'a[U+000A]b[U+0000]'],
  ['\ud800', '[U+D800]'],
  ['\u{e0041}', '[U+E0041]'],
  ['\u2028', '[U+2028]'],
  ['😀', '😀'],
  ['x'.repeat(80), 'x'.repeat(80)],
  ['x'.repeat(81), `${'x'.repeat(80)}…`],
  ['😀'.repeat(1_000_000), `${'😀'.repeat(80)}…`],
];

describe('showText', () => {
  for (const [text, shown] of CASES) {
    test(JSON.stringify(text.slice(0, 12)), () => expect(showText(text)).toBe(shown));
  }
});

const FOUND: readonly [value: unknown, said: string][] = [
  [undefined, 'nothing'],
  [null, 'null'],
  [[], 'a list'],
  [{}, 'an object'],
  ['', 'an empty text'],
  [' ', 'a text of which nothing can be seen (U+0020)'],
  ['\u2800'.repeat(100_000), 'a text of which nothing can be seen (U+2800 + 99999)'],
  ['x\u0007', '"x[U+0007]"'],
  [7, 'the number 7'],
  [Number.POSITIVE_INFINITY, 'the number Infinity'],
  [false, 'false'],
];

describe('sayFound', () => {
  for (const [value, said] of FOUND) test(said, () => expect(sayFound(value)).toBe(said));
});
