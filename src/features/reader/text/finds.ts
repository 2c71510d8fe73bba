import type { ReadSource } from '@/model/record/readSource';
import { rangesByBlock } from '@/model/text/rangesByBlock';
import type { TextRange } from '@/model/text/textRange';

/** A stretch that is outlined, never marked as quoted: a place of a broken quote, or a hit of the search. */
export interface Find extends TextRange {
  kind: 'place' | 'hit';
  /** From 0, in the order of the text. */
  number: number;
}

/** No id of a passage holds a space, so a find cannot be taken for one. */
const ID = /^(place|hit) (\d+)$/;

/** Names a find among marks. */
export function idOfFind({ kind, number }: Find): string {
  return `${kind} ${number}`;
}

/** The number of the find of a kind among ids; `null` where there is none. */
export function findAmong(ids: readonly string[], kind: Find['kind']): number | null {
  for (const id of ids) {
    const [, ofKind, number] = ID.exec(id) ?? [];
    if (ofKind === kind) return Number(number);
  }
  return null;
}

/** Whether an id is that of a passage. */
export function isPassage(id: string): boolean {
  return !id.includes(' ');
}

const NONE: readonly Find[] = [];

/** The finds of each paragraph, the hits numbered from `first` on; paragraphs without any share one empty list. */
export function findsByParagraph(
  read: ReadSource,
  places: readonly TextRange[],
  hits: { first: number; ranges: readonly TextRange[] },
): readonly (readonly Find[])[] {
  const numbered = (kind: Find['kind'], first: number) => (range: TextRange, at: number) => {
    return { ...range, kind, number: first + at };
  };
  const finds: Find[] = [
    ...places.map(numbered('place', 0)),
    ...hits.ranges.map(numbered('hit', hits.first)),
  ];
  return rangesByBlock(read.paragraphs, finds).map((list) => (list.length === 0 ? NONE : list));
}
