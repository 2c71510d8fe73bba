/**
 * Finds quoted words in a source's text. It promises that what it returns is the quote itself, letter for
 * letter or but for typography; what is merely similar is never returned.
 */
import { type CodePointIndex, codePointIndex } from '@/lib/codePoints';
import { cutsWord } from './cutsWord';
import { type FoldedText, foldTypography } from './foldTypography';
import { type TextIndex, textIndex } from './textIndex';
import type { TextRange } from './textRange';

/** A canonical text prepared for many questions; what costs a pass over the text is made when first needed. */
export interface SourceText {
  readonly text: string;
  readonly points: CodePointIndex;
  /** Finds words in the text, letter for letter. */
  index(): TextIndex;
  /** The text but for typography, and its index. */
  folding(): FoldedText & { index: TextIndex };
  /** Where words begin, in UTF-16 units; the same ones are looked for once. */
  places(words: string): readonly number[];
  /** What was found of words wherever they were quoted: thousands of passages may be of the same ones. */
  readonly anywhere: Map<string, QuoteFinding>;
}

/** Words of a source, those around them, and where they stand: code points, half-open. */
export interface Quote extends TextRange {
  exact: string;
  prefix: string;
  suffix: string;
}

/**
 * What became of a quote: its words stand at their offsets (`holds`), exactly elsewhere, once (`moved`) or
 * more often (`several`), equal but for typography (`typography`), or not in this text (`missing`).
 * `ranges` are the places in code points, in order: one, two or more, one or more, none.
 */
export interface QuoteFinding {
  state: 'holds' | 'moved' | 'several' | 'typography' | 'missing';
  ranges: TextRange[];
}

/** Prepares a canonical text for `findQuote`. */
export function prepareText(text: string): SourceText {
  const index = once(() => textIndex(text));
  const found = new Map<string, readonly number[]>();
  return {
    text,
    points: codePointIndex(text),
    index,
    places: (words) => {
      const places = found.get(words) ?? index().occurrences(words);
      found.set(words, places);
      return places;
    },
    folding: once(() => {
      const folded = foldTypography(text);
      return { ...folded, index: textIndex(folded.text) };
    }),
    anywhere: new Map(),
  };
}

/**
 * Finds the exact words of a quote, as whole words and numbers. Prefix and suffix never choose among several places:
 * the words would be shown as certain where the text has changed, and a reader can step through them. So can they where
 * the words stand at their offsets, but what was around them has changed and stands, on one side, around them elsewhere,
 * or, in a text that is known to have changed, a copy of them and of what is beside them stands elsewhere: a sentence
 * that was doubled. Takes time linear in the quote where it holds, and mostly far less than the text otherwise.
 *
 *     findQuote(prepareText('so, it holds'), { exact: 'it', prefix: '', suffix: '', start: 0, end: 2 })
 *     //=> { state: 'moved', ranges: [{ start: 4, end: 6 }] }
 */
export function findQuote(text: SourceText, quote: Quote, hasChanged = false): QuoteFinding {
  const { exact, start, end } = quote;
  const isWhole = (range: TextRange) => standsWhole(text, quote, range);
  if (standsAt(text, exact, start, end) && isWhole(quote)) {
    const twins = findTwins(text, quote).filter(isWhole);
    if (twins.length > 0) {
      return { state: 'several', ranges: [{ start, end }, ...twins].toSorted((a, b) => a.start - b.start) };
    }
    const all = hasChanged && hasCopy(text, quote) ? findAnywhere(text, quote) : null;
    return all?.state === 'several' ? all : { state: 'holds', ranges: [{ start, end }] };
  }
  return findAnywhere(text, quote);
}

/** Where the words stand, wherever they were quoted: asked once for all quotes of these words that cut the same of them. */
function findAnywhere(text: SourceText, quote: Quote): QuoteFinding {
  const [cutsFirst, cutsLast] = cutsOf(quote);
  const key = `${cutsFirst} ${cutsLast} ${quote.exact}`;
  const finding = text.anywhere.get(key) ?? searchAll(text, quote);
  text.anywhere.set(key, finding);
  return finding;
}

function searchAll(text: SourceText, quote: Quote): QuoteFinding {
  const isWhole = (range: TextRange) => standsWhole(text, quote, range);
  const ranges = findExact(text, quote.exact).filter(isWhole);
  if (ranges.length > 0) return { state: ranges.length === 1 ? 'moved' : 'several', ranges };
  const folded = findFolded(text, quote.exact).filter(isWhole);
  return { state: folded.length > 0 ? 'typography' : 'missing', ranges: folded };
}

/** Tells whether prefix, exact words and suffix, joined, stand in the text exactly once. */
export function isUniqueInContext(text: SourceText, quote: Omit<Quote, 'start' | 'end'>): boolean {
  return text.index().occurrences(quote.prefix + quote.exact + quote.suffix).length === 1;
}

function standsAt({ points }: SourceText, exact: string, start: number, end: number): boolean {
  // Without the bounds, offsets beyond the end of the text would pass for its end.
  return exact !== '' && 0 <= start && end <= points.length && points.slice(start, end) === exact;
}

/** Tells whether the words before and behind a quote stand around a place too. One without any has no such place. */
export function standsAmongItsWords(text: SourceText, quote: Quote, range: TextRange): boolean {
  return quote.prefix + quote.suffix !== '' && isBehind(text, quote, range) && isBefore(text, quote, range);
}

function isBehind({ points }: SourceText, { prefix }: Quote, { start }: TextRange): boolean {
  return points.slice(Math.max(0, start - prefix.length), start).endsWith(prefix);
}

function isBefore({ points }: SourceText, { suffix }: Quote, { end }: TextRange): boolean {
  return points.slice(end, Math.min(end + suffix.length, points.length)).startsWith(suffix);
}

/** Where else the words stand with their prefix or their suffix, if they have lost one of them at their offsets. */
function findTwins(text: SourceText, quote: Quote): TextRange[] {
  const { exact, prefix, suffix } = quote;
  if (isBehind(text, quote, quote) && isBefore(text, quote, quote)) return [];
  return findExact(text, exact).filter(
    (range) =>
      range.start !== quote.start &&
      ((prefix !== '' && isBehind(text, quote, range)) || (suffix !== '' && isBefore(text, quote, range))),
  );
}

/** So many letters in a row, quoted ones and all that is recorded of one side, seldom stand twice in a text by chance. */
const LETTERS_OF_A_COPY = 24;
/** So many quoted letters seldom do by themselves. */
const LETTERS_OF_A_SENTENCE = 48;

/**
 * Tells whether the words stand elsewhere with what was on one side of them, long enough to be a copy, or on both: the
 * three together stood in the text once.
 */
function hasCopy(text: SourceText, { exact, prefix, suffix, start }: Quote): boolean {
  const own = text.points.unitOf(start);
  const runs: [words: string, before: number, least: number][] = [
    [prefix + exact, prefix.length, LETTERS_OF_A_COPY],
    [exact + suffix, 0, LETTERS_OF_A_COPY],
    [exact, 0, LETTERS_OF_A_SENTENCE],
    [prefix + exact + suffix, prefix.length, exact.length + 1],
  ];
  return runs.some(
    ([words, before, least]) =>
      words.length >= least && text.places(words).some((unit) => unit + before !== own),
  );
}

/** '31 road maps' is not quoted by '131 road maps': no place counts that cuts a word which the quote does not cut. */
function standsWhole({ points }: SourceText, quote: Quote, { start, end }: TextRange): boolean {
  const [cutsFirst, cutsLast] = cutsOf(quote);
  const [first, last] = [
    points.slice(start, Math.min(start + 2, end)),
    points.slice(Math.max(end - 2, start), end),
  ];
  const before = points.slice(Math.max(0, start - 2), start);
  const after = points.slice(end, Math.min(end + 2, points.length));
  return (cutsFirst || !cutsWord(before, first)) && (cutsLast || !cutsWord(last, after));
}

/** Whether a quote itself begins or ends within a word. */
function cutsOf({ exact, prefix, suffix }: Quote): [cutsFirst: boolean, cutsLast: boolean] {
  return [cutsWord(prefix, exact), cutsWord(exact, suffix)];
}

function findExact({ points, index }: SourceText, exact: string): TextRange[] {
  return index()
    .occurrences(exact)
    .map((unit) => ({ start: points.pointOf(unit), end: points.pointOf(unit + exact.length) }));
}

function findFolded({ points, folding }: SourceText, exact: string): TextRange[] {
  // A canonical text is NFC; the quote, typed by hand, need not be.
  const words = foldTypography(exact.normalize('NFC')).text;
  const { index, starts, ends } = folding();
  const ranges: TextRange[] = [];
  for (const unit of index.occurrences(words)) {
    const start = starts[unit] ?? -1;
    const end = ends[unit + words.length - 1] ?? -1;
    // A find that begins or ends inside an unfolded ellipsis has no characters of its own in the text.
    if (start >= 0 && end >= 0) ranges.push({ start: points.pointOf(start), end: points.pointOf(end) });
  }
  return ranges;
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
