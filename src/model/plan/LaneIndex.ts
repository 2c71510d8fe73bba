import { firstAtLeast } from '@/lib/firstAtLeast';
import type { EventTable } from '@/model/record/eventTable';
import type { Kind } from '@/model/record/lists';
import { LongEvents } from './LongEvents';

/** Kinds are counted beforehand for blocks of this many events. */
const BLOCK = 512;

/**
 * The events of a lane, made ready to be asked about any window without a walk over all of them. A *place*
 * counts them in order of time from 0.
 */
export class LaneIndex {
  readonly rows: Uint32Array;
  private readonly table: EventTable;
  private readonly starts: Float64Array;
  private longEvents: LongEvents | null = null;
  private kindSums: Uint32Array | null = null;

  /** `rows` are ascending. */
  constructor(table: EventTable, rows: Uint32Array) {
    this.table = table;
    this.rows = rows;
    this.starts = gathered(table.start, rows);
  }

  /** The first place whose event begins on a day or later. */
  placeFrom(day: number): number {
    return firstAtLeast(this.starts, day);
  }

  /** Its long events; made when first asked for. */
  get long(): LongEvents {
    this.longEvents ??= new LongEvents(this.starts, gathered(this.table.end, this.rows));
    return this.longEvents;
  }

  /** The place of a row; `null` where it is not in this lane. */
  placeOf(row: number): number | null {
    const place = firstAtLeast(this.rows, row);
    return this.rows[place] === row ? place : null;
  }

  /** Counts the kinds of the events between two places (half open), some places left out; most first. */
  kindsIn(from: number, to: number, without: Iterable<number> = []): [Kind, number][] {
    const { ids } = this.table.facets.kind;
    const counts = new Int32Array(ids.length);
    const sums = this.sumsOfKinds();
    const [first, last] = [Math.ceil(from / BLOCK), Math.floor(to / BLOCK)];
    const add = (place: number, by: number) => {
      const kind = this.kindAt(place);
      counts[kind] = (counts[kind] ?? 0) + by;
    };
    if (first < last) {
      for (let kind = 0; kind < ids.length; kind += 1)
        counts[kind] = (sums[last * ids.length + kind] ?? 0) - (sums[first * ids.length + kind] ?? 0);
      for (let place = from; place < first * BLOCK; place += 1) add(place, 1);
      for (let place = last * BLOCK; place < to; place += 1) add(place, 1);
    } else {
      for (let place = from; place < to; place += 1) add(place, 1);
    }
    for (const place of without) add(place, -1);
    return this.named(counts);
  }

  /** Counts the kinds of the events at some places; most first. */
  kindsAt(places: readonly number[]): [Kind, number][] {
    const counts = new Int32Array(this.table.facets.kind.ids.length);
    for (const place of places) {
      const kind = this.kindAt(place);
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    return this.named(counts);
  }

  private named(counts: Int32Array): [Kind, number][] {
    return this.table.facets.kind.ids
      .flatMap((id, kind): [Kind, number][] => (counts[kind] ? [[id as Kind, counts[kind]]] : []))
      .sort((a, b) => b[1] - a[1]);
  }

  private kindAt(place: number): number {
    const { kind } = this.table.facets;
    return kind.values[kind.offsets[this.rows[place] ?? 0] ?? 0] ?? 0;
  }

  /** For each block the kinds of all events before it. */
  private sumsOfKinds(): Uint32Array {
    if (this.kindSums !== null) return this.kindSums;
    const { length: kinds } = this.table.facets.kind.ids;
    const sums = new Uint32Array((Math.floor(this.rows.length / BLOCK) + 1) * kinds);
    const running = new Uint32Array(kinds);
    for (let place = 0; place < this.rows.length; place += 1) {
      if (place % BLOCK === 0) sums.set(running, (place / BLOCK) * kinds);
      const kind = this.kindAt(place);
      running[kind] = (running[kind] ?? 0) + 1;
    }
    if (this.rows.length % BLOCK === 0) sums.set(running, (this.rows.length / BLOCK) * kinds);
    this.kindSums = sums;
    return sums;
  }
}

/** The values of some rows, by place. */
function gathered(column: Float64Array, rows: Uint32Array): Float64Array {
  const values = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place += 1) values[place] = column[rows[place] ?? 0] ?? 0;
  return values;
}
