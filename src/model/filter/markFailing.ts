import type { FacetValues } from '@/model/record/eventTable';

/** How a filter joins its choices: a row passes with any of them, only with all of them, or with none. */
export type Match = 'any' | 'all' | 'none';

/** A filter that is set: a column, the ids that are ticked, and how they are joined. */
export interface Choices {
  column: FacetValues;
  /** Nothing ticked lets every row pass. */
  chosen: readonly string[];
  match: Match;
}

/** The ticked ids of a column, by number, and how many are ticked in all, whether the column has them or not. */
export interface Ticks {
  isTicked: Uint8Array;
  count: number;
  /** A ticked id that the column does not have; `null` if it has all. */
  unknown: string | null;
}

/** Sets `bit` in `fails` for each row that the choices leave out. */
export function markFailing(choices: Choices, fails: Uint16Array, bit: number): void {
  const { column, match } = choices;
  const ticks = ticksOf(choices);
  if (ticks.count === 0) return;
  for (let row = 0; row < fails.length; row += 1) {
    if (!passes(hitsOf(column, row, ticks), ticks.count, match)) fails[row] = (fails[row] ?? 0) | bit;
  }
}

function passes(hits: number, ticked: number, match: Match): boolean {
  if (match === 'none') return hits === 0;
  return match === 'any' ? hits > 0 : hits === ticked;
}

/** Which values of a column are ticked. */
export function ticksOf({ column, chosen }: Choices): Ticks {
  const wanted = new Set(chosen);
  const isTicked = new Uint8Array(column.ids.length);
  const { size: count } = wanted;
  column.ids.forEach((id, value) => {
    if (wanted.delete(id)) isTicked[value] = 1;
  });
  return { isTicked, count, unknown: [...wanted][0] ?? null };
}

/** How many ticked values a row has. */
export function hitsOf({ offsets, values }: FacetValues, row: number, { isTicked }: Ticks): number {
  let hits = 0;
  for (let at = offsets[row] ?? 0, end = offsets[row + 1] ?? 0; at < end; at += 1)
    hits += isTicked[values[at] ?? 0] ?? 0;
  return hits;
}
