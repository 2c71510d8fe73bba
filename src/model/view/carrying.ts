/** Which sentences of a source carry events, and which of those that carry none look as if they should. */
import type { Dataset } from '@/model/record/dataset';
import { paragraphAt } from '@/model/record/paragraphAt';
import type { ReadSource } from '@/model/record/readSource';
import type { Mark } from '@/model/text/segments';
import type { TextRange } from '@/model/text/textRange';
import { passageEvents } from './passageEvents';

export interface Carrying {
  sentences: number;
  /** Sentences that carry at least one event. */
  carrying: number;
  /** Sentences that carry none, in the order of the text. */
  bare: BareSentence[];
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

/** Names of days and months, years, and dates in digits. Neither 'May' nor 'March' alone is taken for a month. */
const DATES =
  /(?<![\p{L}\p{N}])(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,4}|January|February|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow|\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2}|(?:19|20)\d{2})(?![\p{L}\p{N}])/gu;

/** Counts the sentences that carry events; `marks` are the passages marked in the text. No filter changes it. */
export function carryingSentences(
  dataset: Dataset,
  read: ReadSource,
  sentences: readonly TextRange[],
  marks: readonly Mark[],
): Carrying {
  const telling = marks.filter(({ id }) => passageEvents(dataset, id).length > 0);
  const isTold = touched(sentences, telling);
  const names = namePattern(dataset, read.text.text);
  return {
    sentences: sentences.length,
    carrying: isTold.filter(Boolean).length,
    bare: sentences.filter((_, at) => !isTold[at]).map((range) => bareSentence(read, range, names)),
  };
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

function bareSentence(read: ReadSource, range: TextRange, names: RegExp | null): BareSentence {
  const words = read.text.points.slice(range.start, range.end);
  const found = (pattern: RegExp) => [...new Set(Array.from(words.matchAll(pattern), ([hit]) => hit))];
  return {
    ...range,
    paragraph: paragraphAt(read, range.start)?.number ?? null,
    words,
    dates: found(DATES),
    names: names === null ? [] : found(names),
  };
}

/** So many letters of names, and so many names, are looked for: a longer pattern would not compile. */
const MOST_NAME_LETTERS = 20_000;
const MOST_NAMES = 2_000;
const WORDS = /[\p{L}\p{N}]+/gu;

/** The names and spellings of actors and places that `text` holds, longer ones first; `null` where there is none. */
function namePattern({ actors, places }: Dataset, text: string): RegExp | null {
  const words = new Set(text.match(WORDS));
  const isSaid = (name: string) =>
    name.length <= text.length && (name.match(WORDS)?.every((word) => words.has(word)) ?? false);
  const said = [...actors.values(), ...places.values()]
    .flatMap(({ name, aliases = [] }) => [name, ...aliases])
    .filter(isSaid);
  let letters = 0;
  const names = said.slice(0, MOST_NAMES).filter((name) => {
    letters += name.length;
    return letters <= MOST_NAME_LETTERS;
  });
  if (names.length === 0) return null;
  const longFirst = names.toSorted((a, b) => b.length - a.length);
  const escaped = longFirst.map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
