import type { FacetValues } from '@/model/record/eventTable';
import { type Choices, hitsOf, type Match, type Ticks, ticksOf } from './markFailing';

/** What a choice of a filter would show: one number per value. */
export interface FacetCounts {
  /** How many rows are shown with the choices as they are. */
  shown: number;
  /** By id: how many would be shown if it were toggled. Every id of the column, and every chosen one. */
  toggled: ReadonlyMap<string, number>;
}

/**
 * Counts, in one pass, what every toggle of one filter would show. `fails` has for each row a bit of each
 * filter that leaves it out; `bit` is that of this one, so that all others are taken as they are.
 */
export function facetCounts(choices: Choices, fails: Uint16Array, bit: number): FacetCounts {
  const { column, match } = choices;
  const ticks = ticksOf(choices);
  const gain = new Int32Array(column.ids.length);
  let [total, shown, unknownGain] = [0, 0, 0];
  for (let row = 0; row < fails.length; row += 1) {
    const failed = fails[row] ?? 0;
    if ((failed & ~bit) !== 0) continue;
    const isShown = failed === 0;
    total += 1;
    if (isShown) shown += 1;
    const hits = ticks.count === 0 ? 0 : hitsOf(column, row, ticks);
    const ticking = gainOfTicking(isShown, hits, ticks, match);
    const clearing = gainOfClearing(hits, match);
    for (let at = column.offsets[row] ?? 0, end = column.offsets[row + 1] ?? 0; at < end; at += 1) {
      const value = column.values[at] ?? 0;
      gain[value] = (gain[value] ?? 0) + (ticks.isTicked[value] === 1 ? clearing : ticking);
    }
    if (match === 'all' && !isShown && hits === ticks.count - 1) {
      const lacking = lackingValue(column, row, ticks);
      if (lacking === null) unknownGain += 1;
      else gain[lacking] = (gain[lacking] ?? 0) + 1;
    }
  }
  const toggled = new Map<string, number>();
  column.ids.forEach((id, value) => {
    const isTicked = ticks.isTicked[value] === 1;
    toggled.set(id, resultOf(gain[value] ?? 0, isTicked, { total, shown }, ticks.count, match));
  });
  for (const id of choices.chosen) {
    if (!toggled.has(id)) toggled.set(id, resultOf(unknownGain, true, { total, shown }, ticks.count, match));
  }
  return { shown, toggled };
}

/** What a row adds when one of the values it has is ticked. */
function gainOfTicking(isShown: boolean, hits: number, ticks: Ticks, match: Match): number {
  if (match === 'none') return isShown ? -1 : 0;
  if (ticks.count === 0) return 1;
  return match === 'any' ? Number(hits === 0) : Number(isShown);
}

/** What a row adds when a ticked value that it has is cleared while others stay: it may be its only one. */
function gainOfClearing(hits: number, match: Match): number {
  if (hits !== 1 || match === 'all') return 0;
  return match === 'any' ? -1 : 1;
}

/** The one ticked value that a row does not have; `null` where the column does not have it at all. */
function lackingValue({ offsets, values }: FacetValues, row: number, ticks: Ticks): number | null {
  if (ticks.unknown !== null) return null;
  const has = new Set(values.subarray(offsets[row], offsets[row + 1]));
  return ticks.isTicked.findIndex((ticked, value) => ticked === 1 && !has.has(value));
}

function resultOf(
  gain: number,
  isTicked: boolean,
  { total, shown }: { total: number; shown: number },
  ticked: number,
  match: Match,
): number {
  if (match === 'none') return shown + gain;
  if (isTicked) return ticked === 1 ? total : shown + gain;
  return ticked > 0 && match === 'any' ? shown + gain : gain;
}
