import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameHidden, spellHidden, splitHidden } from './hiddenCharacters';
import { listHidden } from './listHidden';

const hiddenIn = (text: string) =>
  splitHidden(text).flatMap((stretch) => (stretch.isHidden ? [nameHidden(stretch.text)] : []));

const CASES: [name: string, text: string, hidden: string[]][] = [
  ['plain words', 'Minsk, 20 December', []],
  ['white space', 'a\tb\nc\r\nd\u00a0e\u3000', []],
  ['an override and its end', 'in \u202eysneP\u202c', ['U+202E', 'U+202C']],
  ['isolates and marks', '\u2066a\u2069\u200f\u061c', ['U+2066', 'U+2069 + 2']],
  ['zero widths', 'a\u200bb\u2060c\ufeffd\u00ade', ['U+200B', 'U+2060', 'U+FEFF', 'U+00AD']],
  ['joiners between Latin letters', 'a\u200db\u200cc', ['U+200D', 'U+200C']],
  ['joiners of Persian and Hindi', 'می\u200cخواهم क्\u200dष', []],
  ['controls', 'a\u0000\u001b[31m\u0085', ['U+0000 + 1', 'U+0085']],
  ['separators', 'a\u2028b\u2029', ['U+2028', 'U+2029']],
  ['tags', 'flag\u{e0041}\u{e0042}\u{e007f}', ['U+E0041 + 2']],
  ['lone halves of pairs', 'a\ud83db\udea2', ['U+D83D', 'U+DEA2']],
  ['a whole pair', '🚢', []],
  ['letters that are blank', 'a\u3164b\u115fc', ['U+3164', 'U+115F']],
  ['emoji of several parts', '👩‍👩‍👧‍👦 🏴\u{e0067}\u{e0062}\u{e007f} 🇧🇾 ❤️ ❤️‍🔥 👩🏽‍⚖️', []],
  ['a variation of nothing', 'a\ufe0f', ['U+FE0F']],
  ['variations in a row', '❤\ufe0f\ufe0e\ufe00', ['U+FE0F + 2']],
  ['a variation of a Chinese character', '葛\u{e0100}', []],
  ['Hebrew and Arabic letters', 'שלום مرحبا', []],
  ['nothing', '', []],
];

describe('splitHidden finds', () => {
  for (const [name, text, hidden] of CASES) test(name, () => expect(hiddenIn(text)).toEqual(hidden));
});

const odd = fc.constantFrom(
  '\u202e',
  '\u200d',
  '\u200b',
  '\ud83d',
  '\udea2',
  '\u{e0041}',
  '\ufe0f',
  '👩',
  'ی',
  'a',
);
const texts = fc.array(fc.oneof(odd, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''));

test('the stretches of a text, joined, are the text, and none is empty but the only one', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const stretches = splitHidden(text);
      expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
      expect(stretches.some((stretch) => stretch.text === '')).toBe(text === '');
    }),
    { numRuns: 2000 },
  );
});

test('no text holds the page up', () => {
  expect(splitHidden('\u200b'.repeat(100_000))).toHaveLength(1);
  expect(splitHidden('a\u200b'.repeat(50_000)).length).toBeLessThan(1_100);
  expect(hiddenIn('ک\u200cک'.repeat(30_000))).toEqual([]);
});

test('where no sign can stand hidden characters are named in their place', () => {
  expect(spellHidden('call \u202ewith\u200b\u200b')).toBe('call [U+202E]with[U+200B + 1]');
  expect(spellHidden('Minsk 👩‍👩‍👧‍👦')).toBe('Minsk 👩‍👩‍👧‍👦');
});

test('hidden characters are listed, each once', () => {
  expect(listHidden('a\u202eb\u200b\u200bc\u202e')).toEqual(['U+202E', 'U+200B']);
  expect(listHidden('Minsk')).toEqual([]);
});
