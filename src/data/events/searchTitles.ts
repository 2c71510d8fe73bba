import { foldText } from '@/lib/foldText';
import { type PackedTexts, unpackText } from './packTexts';

/** Titles made ready for searching: all in one text, a line each, without case and diacritics. */
export interface FoldedTitles {
  text: string;
  /** Where the line of each title begins, and the length of the text at the end. */
  starts: Uint32Array;
}

/** Makes packed titles ready for searching. */
export function foldTitles(titles: PackedTexts): FoldedTitles {
  const count = titles.offsets.length - 1;
  const starts = new Uint32Array(count + 1);
  const lines: string[] = [];
  let length = 0;
  for (let at = 0; at < count; at += 1) {
    const line = `${foldText(unpackText(titles, at)).replaceAll('\n', ' ')}\n`;
    starts[at] = length;
    length += line.length;
    lines.push(line);
  }
  starts[count] = length;
  return { text: lines.join(''), starts };
}

/** The numbers of the titles that hold every word of `query`, ascending; all of them for an empty query. */
export function searchTitles(titles: FoldedTitles, query: string): number[] {
  const [first = '', ...others] = foldText(query)
    .split(' ')
    .toSorted((a, b) => b.length - a.length);
  const lineOf = (at: number) => titles.text.slice(titles.starts[at], titles.starts[at + 1]);
  return titlesHolding(titles, first).filter((at) => others.every((word) => lineOf(at).includes(word)));
}

function titlesHolding({ text, starts }: FoldedTitles, word: string): number[] {
  const found: number[] = [];
  const count = starts.length - 1;
  let line = 0;
  for (let at = text.indexOf(word); at >= 0 && line < count; at = text.indexOf(word, starts[line])) {
    while ((starts[line + 1] ?? 0) <= at) line += 1;
    found.push(line);
    line += 1;
    if (line === count) break;
  }
  return found;
}
