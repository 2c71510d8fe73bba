/** What is selected, by paragraph: a click asks for a few paragraphs of thousands, and only those are looked at. */
import type { Dataset } from '@/model/record/dataset';
import { evidenceOf } from '@/model/record/usages';
import type { Mark } from '@/model/text/segments';

/** For each marked passage, in the order of the text, the paragraphs that it touches, counted from 0. */
export type PassagePlaces = ReadonlyMap<string, readonly number[]>;

/** The passages of one paragraph that stand out. Ids joined by spaces: equal texts draw nothing again. */
export interface ChosenWords {
  /** The selected passages. */
  now: string;
  /** Those of the selected event. */
  strong: string;
}

/** Finds the paragraphs of each passage; `marks` are those of each paragraph. */
export function passagePlaces(marks: readonly (readonly Mark[])[]): PassagePlaces {
  const places = new Map<string, number[]>();
  marks.forEach((list, paragraph) => {
    for (const { id } of list) {
      const known = places.get(id);
      if (known === undefined) places.set(id, [paragraph]);
      else if (known.at(-1) !== paragraph) known.push(paragraph);
    }
  });
  return places;
}

/** Tells of the paragraphs in which something is selected which of their passages are; in the order of the text. */
export function chosenWords(
  dataset: Dataset,
  marks: readonly (readonly Mark[])[],
  places: PassagePlaces,
  { event, quote }: { event: string | null; quote: string | null },
): ReadonlyMap<number, ChosenWords> {
  const now = new Set(quote === null ? ownPassages(dataset, event) : [quote]);
  const strong = new Set(event === null ? [] : evidenceOf(dataset, event));
  const touched = [...now, ...strong].flatMap((id) => places.get(id) ?? []);
  const chosen = new Map<number, ChosenWords>();
  for (const paragraph of [...new Set(touched)].sort((a, b) => a - b)) {
    const pick = (ids: ReadonlySet<string>) =>
      (marks[paragraph] ?? []).flatMap(({ id }) => (ids.has(id) ? [id] : [])).join(' ');
    chosen.set(paragraph, { now: pick(now), strong: pick(strong) });
  }
  return chosen;
}

/** The passages that carry the event itself, without those of its fields. */
export function ownPassages(dataset: Dataset, event: string | null): readonly string[] {
  return (event === null ? undefined : dataset.events.get(event)?.evidence) ?? [];
}
