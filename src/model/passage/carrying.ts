/** Which sentences of a source carry events, and which of those that carry none look as if they should. */
import { anyOf } from '@/lib/anyOf';
import type { Dataset } from '@/model/record/dataset';
import { paragraphAt } from '@/model/record/paragraphAt';
import type { ReadSource } from '@/model/record/readSource';
import { datePattern } from '@/model/text/datePattern';
import type { Mark } from '@/model/text/segments';
import type { TextRange } from '@/model/text/textRange';
import { unspaced } from '@/model/text/unspaced';
import { wholeWord } from '@/model/text/wholeWord';
import { passageEvents } from './passageEvents';

/** How many sentences of a text there are, and which of them carry events. */
export interface Carrying {
  sentences: number;
  /** Sentences that carry at least one event. */
  carrying: number;
  /** Sentences that carry none, in the order of the text. */
  bare: TextRange[];
}

/** A sentence that carries no event. */
export interface BareSentence extends TextRange {
  /** Counted from 1; `null` above the body. */
  paragraph: number | null;
  words: string;
  /** What in it speaks of a time, and which names of the dataset it holds, as printed; each once. */
  dates: string[];
  names: string[];
}

/** Counts the sentences that carry events; `marks` are the passages marked in the text. No filter changes it. */
export function carryingSentences(
  dataset: Dataset,
  sentences: readonly TextRange[],
  marks: readonly Mark[],
): Carrying {
  const telling = marks.filter(({ id }) => passageEvents(dataset, id).length > 0);
  const isTold = touched(sentences, telling);
  const bare = sentences.filter((_, at) => !isTold[at]);
  return { sentences: sentences.length, carrying: sentences.length - bare.length, bare };
}

/** Counts the sentences that carry an event that passes the filters. */
export function shownSentences(
  dataset: Dataset,
  sentences: readonly TextRange[],
  marks: readonly Mark[],
  shownEvents: Pick<ReadonlySet<string>, 'has'>,
): number {
  const isShown = ({ id }: Mark) => passageEvents(dataset, id).some((event) => shownEvents.has(event));
  return touched(sentences, marks.filter(isShown)).filter(Boolean).length;
}

/** Tells for each sentence whether a passage touches it. Sentences are in order and without overlap, passages in any order. */
export function touched(sentences: readonly TextRange[], passages: readonly TextRange[]): boolean[] {
  const sorted = passages.toSorted((a, b) => a.start - b.start);
  let next = 0;
  /** The furthest end of all passages that began before the sentence's own end. */
  let reached = 0;
  return sentences.map((sentence) => {
    for (let passage = sorted[next]; passage && passage.start < sentence.end; passage = sorted[next]) {
      reached = Math.max(reached, passage.end);
      next += 1;
    }
    return reached > sentence.start;
  });
}

/** Sentences of a source that carry no event, and the dataset whose names are looked for in them. */
export interface Bare {
  dataset: Dataset;
  read: ReadSource;
  bare: readonly TextRange[];
}

/**
 * Reads what the sentences hold that carry none, in their order. In a long text that takes long: it is done bit by
 * bit, many of them empty, and whoever asks may pause between two.
 */
export function* readBareSentences({ dataset, read, bare }: Bare): Generator<BareSentence[]> {
  const words = new Set<string>();
  for (const range of bare) {
    for (const word of sliceOf(read, range).match(WORDS) ?? []) words.add(word);
    yield [];
  }
  // A word that no space parts from the next one stands in no list of words.
  const isWord = (word: string) => words.has(word) || unspaced.test(word);
  const isSaid = (name: string) =>
    name.length <= read.text.text.length && (name.match(WORDS)?.every(isWord) ?? false);
  const said: string[] = [];
  for (const { name, aliases = [] } of [...dataset.actors.values(), ...dataset.places.values()]) {
    said.push(...[name, ...aliases].filter(isSaid));
    yield [];
  }
  const names = namePattern(said);
  for (const range of bare) yield [bareSentence(read, range, names)];
}

function bareSentence(read: ReadSource, range: TextRange, names: RegExp | null): BareSentence {
  const words = sliceOf(read, range);
  const found = (pattern: RegExp) => [...new Set(words.match(pattern))];
  return {
    ...range,
    paragraph: paragraphAt(read, range.start)?.number ?? null,
    words,
    dates: found(datePattern(read.source.language)),
    names: names === null ? [] : found(names),
  };
}

function sliceOf({ text }: ReadSource, { start, end }: TextRange): string {
  return text.points.slice(start, end);
}

/** So many letters of names, and so many names, are looked for: a longer pattern would not compile. */
const MOST_NAME_LETTERS = 20_000;
const MOST_NAMES = 2_000;
const WORDS = /[\p{L}\p{N}]+/gu;

/** Finds names and spellings, longer ones first; `null` where there is none. */
function namePattern(said: readonly string[]): RegExp | null {
  let letters = 0;
  const names = said.slice(0, MOST_NAMES).filter((name) => {
    letters += name.length;
    return letters <= MOST_NAME_LETTERS;
  });
  if (names.length === 0) return null;
  return new RegExp(wholeWord(anyOf(names)), 'gu');
}
