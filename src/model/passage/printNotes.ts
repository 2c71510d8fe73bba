import type { Dataset } from '@/model/record/dataset';
import type { ReadSource } from '@/model/record/readSource';
import type { Mark } from '@/model/text/segments';
import { passageEvents } from './passageEvents';

/** A numbered note of a printed article. */
export interface PrintNote {
  /** Counted from 1, in the order of the text. */
  number: number;
  /** The passage it stands behind. */
  passage: string;
  words: string;
  /** The ids of the events that rest on the words and are shown. */
  events: string[];
}

/**
 * Gives the notes of a printed article: one for each passage that carries shown events, but none for a
 * passage inside a longer one that carries the same. `marks` are those of each paragraph, by their start,
 * longer ones first.
 */
export function printNotes(
  dataset: Dataset,
  read: ReadSource,
  marks: readonly (readonly Mark[])[],
  shownEvents: Pick<ReadonlySet<string>, 'has'>,
): PrintNote[] {
  const notes = new Map<string, PrintNote>();
  for (const inParagraph of marks) {
    let around: { end: number; events: ReadonlySet<string> }[] = [];
    for (const { id, start, end } of inParagraph) {
      const events = passageEvents(dataset, id).filter((event) => shownEvents.has(event));
      around = around.filter((outer) => outer.end > start);
      const isSaid = around.some(
        (outer) => outer.end >= end && events.every((event) => outer.events.has(event)),
      );
      if (events.length === 0 || isSaid) continue;
      around.push({ end, events: new Set(events) });
      if (notes.has(id)) continue;
      const words = read.text.points.slice(start, end);
      notes.set(id, { number: notes.size + 1, passage: id, words, events });
    }
  }
  return [...notes.values()];
}
