/**
 * How long two leaders had not met: from the day of a meeting of theirs back to the one before it. Only
 * between days that the sources give to the very day, because a count from 'about' would be a guess.
 */

import { type Day, partsOf, sayDayMonth, sayDayShort } from '@/model/day/day';
import type { Dataset } from '@/model/record/dataset';
import { type EventTable, kindOfRow, modalityOfRow } from '@/model/record/eventTable';
import { sayCount } from '@/model/record/words';
import { inShort } from '@/model/view/inShort';
import { knownDay } from '@/model/words/sayGap';

/** A meeting of two people, and the last one of the same two before it. */
export interface LastMeeting {
  /** The row of the earlier meeting. */
  row: number;
  /** The days between the two; computed, in no source. */
  days: number;
  /** For instance '13 days after Sochi'; the earlier one by its place, else by its day. */
  words: string;
}

const known = new WeakMap<EventTable, Int32Array>();

/** Finds the last meeting before the meeting of a row; `null` where there is none, or no day is known. */
export function lastMeeting(dataset: Dataset, row: number): LastMeeting | null {
  const { table } = dataset;
  const before = meetingBefore(dataset, row);
  if (before === null) return null;
  const [from, to] = [knownDay(table.dateOf(before)), knownDay(table.dateOf(row))];
  if (from === null || to === null || from === to) return null;
  const days = to - from;
  return {
    row: before,
    days,
    words: `${sayCount(days, 'day', 'days')} after ${nameOf(dataset, before, from, to)}`,
  };
}

/** The last meeting before that of a row whose day is known; `null` where there is none. */
function meetingBefore(dataset: Dataset, row: number): number | null {
  const before = meetingsBefore(dataset);
  let last = before[row] ?? -1;
  while (last >= 0 && knownDay(dataset.table.dateOf(last)) === null) last = before[last] ?? -1;
  return last < 0 ? null : last;
}

/**
 * For each row the one of the meeting before it of the same two people, -1 without one. Its day may prove unknown: to
 * read the dates of all would take long, and few are asked for.
 */
function meetingsBefore(dataset: Dataset): Int32Array {
  const { table } = dataset;
  const cached = known.get(table);
  if (cached !== undefined) return cached;
  const before = new Int32Array(table.size).fill(-1);
  const latest = new Map<number, number>();
  const isPerson = table.facets.who.ids.map((id) => dataset.actors.get(id)?.kind === 'person');
  for (let row = 0; row < table.size; row += 1) {
    const pair = pairOf(table, row, isPerson);
    if (pair === null || !isOneDay(table, row)) continue;
    before[row] = latest.get(pair) ?? -1;
    latest.set(pair, row);
  }
  known.set(table, before);
  return before;
}

function isOneDay({ start, end }: EventTable, row: number): boolean {
  return (end[row] ?? 0) - (start[row] ?? 0) === 1;
}

/** A number for the two people who met, whatever their order; `null` for anything but a meeting of two. */
function pairOf(table: EventTable, row: number, isPerson: readonly boolean[]): number | null {
  if (kindOfRow(table, row) !== 'meeting' || modalityOfRow(table, row) === 'denied') return null;
  const { offsets, values, ids } = table.facets.who;
  const [from = 0, to = 0] = [offsets[row], offsets[row + 1]];
  if (to - from < 2) return null;
  const people = [...values.subarray(from, to)].filter((value) => isPerson[value]).sort((a, b) => a - b);
  const [one, other] = people;
  if (one === undefined || other === undefined || people.length > 2) return null;
  return one * ids.length + other;
}

function nameOf(dataset: Dataset, row: number, day: Day, later: Day): string {
  const { offsets, values, ids } = dataset.table.facets.place;
  const place = offsets[row] === offsets[row + 1] ? undefined : ids[values[offsets[row] ?? 0] ?? 0];
  const name = place === undefined ? undefined : dataset.places.get(place)?.name;
  if (name !== undefined) return inShort(name);
  return partsOf(day).year === partsOf(later).year ? sayDayMonth(day) : sayDayShort(day);
}
