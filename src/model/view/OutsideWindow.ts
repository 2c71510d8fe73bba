import { filled } from '@/lib/filled';
import { firstAtLeast } from '@/lib/firstAtLeast';
import { MaxTree } from '@/lib/MaxTree';
import type { EventTable } from '@/model/record/eventTable';
import type { TimeWindow } from './timeWindow';

/** How many of the nearest events on one side are named at most. */
const NEAREST = 20;

/** The events on one side of a window. */
export interface Side {
  count: number;
  /** The rows of the nearest ones, nearest first; all of them if there are few. */
  nearest: number[];
}

/** Says what lies outside of any window, for ascending rows of a table. */
export class OutsideWindow {
  private readonly table: EventTable;
  private readonly rows: Uint32Array;
  private readonly starts: Float64Array;
  private readonly ends: MaxTree;

  constructor(table: EventTable, rows: Uint32Array) {
    this.table = table;
    this.rows = rows;
    const gathered = (column: Float64Array) =>
      filled(new Float64Array(rows.length), (place) => column[rows[place] ?? 0] ?? 0);
    this.starts = gathered(table.start);
    this.ends = new MaxTree(gathered(table.end));
  }

  /** Counts the events that lie wholly before a window: those that began before it and are not going on. */
  before(window: TimeWindow): Side {
    const begun = firstAtLeast(this.starts, window.start);
    const goingOn = this.ends.above(window.start, 0, begun);
    const nearest: number[] = [];
    for (let at = begun - 1; at >= 0 && nearest.length < NEAREST; at -= 1) {
      const row = this.rows[at] ?? 0;
      if ((this.table.end[row] ?? 0) <= window.start) nearest.push(row);
    }
    return { count: begun - goingOn.length, nearest };
  }

  /** Counts the events that lie wholly after a window. */
  after(window: TimeWindow): Side {
    const first = firstAtLeast(this.starts, window.end);
    return { count: this.rows.length - first, nearest: [...this.rows.subarray(first, first + NEAREST)] };
  }
}
