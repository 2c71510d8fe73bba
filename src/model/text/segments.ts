import type { TextRange } from './textRange';

/** A marked stretch: half-open, in the same units as the range that is cut. Two marks may share an id. */
export interface Mark extends TextRange {
  id: string;
}

/** A stretch that no mark begins or ends within; `ids` of the marks that cover it, in the order of the marks. */
export interface Segment extends TextRange {
  ids: string[];
}

/** A place where the marks of these numbers begin and end. */
interface Edge {
  at: number;
  opens: number[];
  closes: number[];
}

/**
 * Cuts a range at every end of a mark into flat segments that follow each other without a gap: joined, they
 * are the range, and those of one mark are its words. Marks are clipped to the range; empty ones are
 * ignored. An empty range has no segments.
 *
 *     segments({ start: 0, end: 4 }, [{ id: 'a', start: 1, end: 9 }])
 *     //=> [{ start: 0, end: 1, ids: [] }, { start: 1, end: 4, ids: ['a'] }]
 */
export function segments(range: TextRange, marks: readonly Mark[]): Segment[] {
  const cut: Segment[] = [];
  let start = range.start;
  let open: number[] = [];
  for (const edge of edgesOf(range, marks)) {
    if (edge.at > start) cut.push({ start, end: edge.at, ids: idsOf(open, marks) });
    start = edge.at;
    open = stillOpen(open, edge);
  }
  return cut;
}

function edgesOf(range: TextRange, marks: readonly Mark[]): Edge[] {
  const edges = new Map<number, Edge>();
  const edgeAt = (at: number) => {
    const edge = edges.get(at) ?? { at, opens: [], closes: [] };
    edges.set(at, edge);
    return edge;
  };
  marks.forEach((mark, number) => {
    const start = Math.max(mark.start, range.start);
    const end = Math.min(mark.end, range.end);
    if (!(start < end)) return;
    edgeAt(start).opens.push(number);
    edgeAt(end).closes.push(number);
  });
  if (range.start < range.end) edgeAt(range.end);
  return [...edges.values()].sort((a, b) => a.at - b.at);
}

/** The open marks after an edge, sorted by number; no longer than the ids that the next segment lists anyway. */
function stillOpen(open: readonly number[], edge: Edge): number[] {
  const closing = new Set(edge.closes);
  const left = open.filter((number) => !closing.has(number));
  return edge.opens.length === 0 ? left : [...left, ...edge.opens].sort((a, b) => a - b);
}

function idsOf(open: readonly number[], marks: readonly Mark[]): string[] {
  return [...new Set(open.map((number) => marks[number]?.id ?? ''))];
}
