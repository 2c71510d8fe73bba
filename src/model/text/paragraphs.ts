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
 * code points and leave out the line feeds around a block. The line of the headline, or of the dateline if that comes later
 * among the first six blocks, ends the front: what follows in its block is a paragraph. Without the headline there, every
 * block is body.
 */
export function paragraphs(text: string, front: FrontMatter): Paragraph[] {
  const points = codePointIndex(text);
  const blocks = blocksOf(text);
  const head = endOfHead(blocks, front);
  let number = 0;
  return blocks
    .flatMap((block) => cutAt(head, block))
    .map(({ start, end }) => ({
      ...(end <= head ? { role: 'front', number: null } : { role: 'body', number: ++number }),
      start: points.pointOf(start),
      end: points.pointOf(end),
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

/** Where the last line of the head ends, in UTF-16 units; 0 where all is body. */
function endOfHead(blocks: readonly Block[], { headline, dateline }: FrontMatter): number {
  const first = blocks.slice(0, FRONT_BLOCKS);
  const end = endOfLine(first, headline);
  return end === 0 || dateline === undefined ? end : Math.max(end, endOfLine(first, dateline));
}

function endOfLine(blocks: readonly Block[], words: string): number {
  const wanted = words.normalize('NFC').trim();
  for (const { start, lines } of blocks) {
    let end = start - 1;
    for (const line of lines) {
      end += 1 + line.length;
      if (line.trim() === wanted) return end;
    }
  }
  return 0;
}

/** A block whose head is followed by other lines is two. */
function cutAt(head: number, block: TextRange): TextRange[] {
  const { start, end } = block;
  return start < head && head < end
    ? [
        { start, end: head },
        { start: head + 1, end },
      ]
    : [block];
}
