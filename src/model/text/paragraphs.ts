import { codePointIndex } from '@/lib/codePoints';
import type { TextRange } from './textRange';

/** A block of a text. The body's blocks count from 1; what stands in front of it has no number. */
export interface Paragraph extends TextRange {
  role: 'front' | 'body';
  number: number | null;
}

/** The lines of a source, as printed, that tell where its body begins. */
export interface FrontMatter {
  headline: string;
  dateline?: string | undefined;
}

/** A headline further down is not one; without a bound, a sentence of the body could pass for it. */
const FRONT_BLOCKS = 6;

/** A block in UTF-16 units, with the text of its lines. */
export interface Block extends TextRange {
  lines: string[];
}

/**
 * Cuts a canonical text into its blocks, which blank lines separate, or line feeds where it has none; ranges are in
 * code points and leave out the line feeds around a block. The block with the headline, or with the dateline if that comes
 * later among the first six, ends the front. Without the headline there, every block is body.
 */
export function paragraphs(text: string, front: FrontMatter): Paragraph[] {
  const points = codePointIndex(text);
  const blocks = blocksOf(text);
  const fronts = countFrontBlocks(blocks, front);
  return blocks.map((block, index) => ({
    role: index < fronts ? 'front' : 'body',
    number: index < fronts ? null : index - fronts + 1,
    start: points.pointOf(block.start),
    end: points.pointOf(block.end),
  }));
}

/** Gives the ranges of a paragraph's lines, without line feeds, so that headline and dateline can be told apart. */
export function frontLines(text: string, paragraph: TextRange): TextRange[] {
  const points = codePointIndex(text);
  let unit = points.unitOf(paragraph.start);
  return points
    .slice(paragraph.start, paragraph.end)
    .split('\n')
    .map((line) => {
      const range = { start: points.pointOf(unit), end: points.pointOf(unit + line.length) };
      unit += line.length + 1;
      return range;
    });
}

const BLANK_LINE = /\n[^\S\n]*\n/;

/**
 * Cuts a text with line feeds only into its blocks, which blank lines separate; in a text without any, each line is a
 * block: as one it would be all headline.
 */
export function blocksOf(text: string): Block[] {
  const isByLines = !BLANK_LINE.test(text.trim());
  const blocks: Block[] = [];
  let open: Block | null = null;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() === '') {
      open = null;
    } else if (open === null || isByLines) {
      open = { start, end, lines: [line] };
      blocks.push(open);
    } else {
      open.end = end;
      open.lines.push(line);
    }
    start = end + 1;
  }
  return blocks;
}

function countFrontBlocks(blocks: readonly Block[], { headline, dateline }: FrontMatter): number {
  const first = blocks.slice(0, FRONT_BLOCKS);
  const countUpTo = (words: string) => first.findIndex((block) => hasLine(block, words)) + 1;
  const upToHeadline = countUpTo(headline);
  if (upToHeadline === 0 || dateline === undefined) return upToHeadline;
  return Math.max(upToHeadline, countUpTo(dateline));
}

function hasLine(block: Block, words: string): boolean {
  const wanted = words.normalize('NFC').trim();
  return block.lines.some((line) => line.trim() === wanted);
}
