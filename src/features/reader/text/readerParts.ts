/** A long article is cut into parts of a few paragraphs: what is far away, and what a click does not touch, rests. */
import type { CSSProperties } from 'react';
import { paragraphAt } from '@/model/record/paragraphAt';
import type { ReadSource } from '@/model/record/readSource';
import type { Paragraph } from '@/model/text/paragraphs';

/**
 * So many paragraphs rest or wake together. The browser asks for each part in every frame of a scroll whether it is
 * near, so fewer and larger ones scroll with less work; one that wakes must be laid out within a frame.
 */
const IN_PART = 24;
/** From how many paragraphs on those out of sight are not laid out. */
const LONG = 150;
/** And from how many letters on, as some have few and long paragraphs. */
const LONG_LETTERS = 300_000;

/** Whether an article is so long that what is out of sight rests. */
export function isLong({ paragraphs, text }: ReadSource): boolean {
  return paragraphs.length > LONG || text.text.length > LONG_LETTERS;
}

/** Cuts a list that has an entry for each paragraph into one list for each part. */
export function inParts<Entry>(list: readonly Entry[]): (readonly Entry[])[] {
  const count = Math.ceil(list.length / IN_PART);
  return Array.from({ length: count }, (_, part) => list.slice(part * IN_PART, (part + 1) * IN_PART));
}

/** The part of a paragraph that is counted from 0. */
export function partOf(paragraph: number): number {
  return Math.floor(paragraph / IN_PART);
}

/** The first paragraph of a part, counted from 0. */
export function firstOf(part: number): number {
  return part * IN_PART;
}

/** The paragraph, counted from 0, that holds a place in the text; `null` where none does. */
export function paragraphOf(read: ReadSource, point: number | undefined): number | null {
  const found = point === undefined ? null : paragraphAt(read, point);
  return found === null ? null : read.paragraphs.indexOf(found);
}

const PART = 'part-of-text-';

/** The id of the element of a part. No address is equal to it, so none leads the browser there. */
export function idOfPart(part: number): string {
  return `${PART}${part}`;
}

/** The part whose element has an id; `null` where that of no part is. */
export function partOfId(id: string): number | null {
  return id.startsWith(PART) ? Number(id.slice(PART.length)) : null;
}

/** The first element of a kind in the part that holds a paragraph: a search through a whole long article takes long. */
export function inPart(paragraph: number | null, selector: string): HTMLElement | null {
  const part = paragraph === null ? null : document.getElementById(idOfPart(partOf(paragraph)));
  return part?.querySelector<HTMLElement>(selector) ?? null;
}

/** Letters in a line, the height of a line and what stands between two paragraphs, in pixels: a guess until they are laid out. */
const LINE = { letters: 52, height: 26, gap: 8 };

/** The height that paragraphs take before they were laid out once, and that which they had then. */
export function restingHeight(paragraphs: readonly Paragraph[]): CSSProperties {
  const height = paragraphs.reduce(
    (sum, { start, end }) => sum + Math.ceil((end - start) / LINE.letters) * LINE.height + LINE.gap,
    0,
  );
  return { containIntrinsicHeight: `auto ${height}px` };
}
