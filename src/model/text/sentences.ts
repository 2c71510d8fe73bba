import { codePointIndex } from '@/lib/codePoints';
import type { TextRange } from './textRange';

/** Made when it is needed: the engine then loads what it knows of languages. */
let segmenter: Intl.Segmenter | null = null;

const BEFORE_NAMES = [
  ...[
    'St',
    'Ste',
    'Mt',
    'Ft',
    'Mr',
    'Mrs',
    'Ms',
    'Dr',
    'Prof',
    'Rev',
    'Hon',
    'Amb',
    'Pres',
    'Gov',
    'Sen',
    'Rep',
  ],
  ...['Gen', 'Lt', 'Col', 'Maj', 'Capt', 'Sgt', 'Adm', 'vs', 'cf'],
];
/** 'No.' and 'Art.' too end a sentence before a word. */
const BEFORE_NUMBERS = [
  ...['No', 'Nos', 'Art', 'Arts', 'Sec', 'p', 'pp'],
  ...['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec'],
];
/** A single capital is an initial. */
const NAME_FOLLOWS = endingIn(['\\p{Lu}', ...inBothCases(BEFORE_NAMES)]);
const NUMBER_FOLLOWS = endingIn(inBothCases(BEFORE_NUMBERS));

/**
 * Gives the ranges of the sentences in a range of a text, in code points, in order, without the white space
 * around them. For English; a line break within the range counts as a space. In doubt two sentences stay
 * one: a stop after a single letter ('Plan B.') is read as that of an initial.
 */
export function sentences(text: string, range: TextRange): TextRange[] {
  const points = codePointIndex(text);
  const first = points.unitOf(range.start);
  // The segmenter ends a sentence at every line break, even in a text that is wrapped at a column.
  const words = points.slice(range.start, range.end).replaceAll('\n', ' ');
  return joined(words).flatMap((piece) => {
    const whole = words.slice(piece.start, piece.end);
    const trimmed = whole.trim();
    if (trimmed === '') return [];
    const start = first + piece.start + whole.indexOf(trimmed);
    return [{ start: points.pointOf(start), end: points.pointOf(start + trimmed.length) }];
  });
}

/** The segmenter's sentences with those joined that it parts at an abbreviation, in UTF-16 units. */
function joined(words: string): TextRange[] {
  const pieces: TextRange[] = [];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const { segment, index } of segmenter.segment(words)) {
    const end = index + segment.length;
    const previous = pieces.at(-1);
    // Only the last word counts: a long piece is not read again for each join.
    const tail = words.slice(Math.max(previous?.start ?? index, index - 40), index);
    if (previous !== undefined && goesOn(tail, segment)) previous.end = end;
    else pieces.push({ start: index, end });
  }
  return pieces;
}

function goesOn(tail: string, after: string): boolean {
  return NAME_FOLLOWS.test(tail) || (NUMBER_FOLLOWS.test(tail) && /^\p{N}/u.test(after));
}

/** Datelines are set in capitals: 'ST. PETERSBURG'. */
function inBothCases(words: readonly string[]): string[] {
  return words.flatMap((word) => [word, word.toUpperCase()]);
}

function endingIn(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})\\.\\s*$`, 'u');
}
