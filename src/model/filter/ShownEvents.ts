import { firstAtLeast } from '@/lib/firstAtLeast';
import type { EventTable } from '@/model/record/eventTable';

/** The ids of the events that are shown, asked one by one: nothing is made for the million others. */
export class ShownEvents {
  private readonly table: EventTable;
  private readonly rows: Uint32Array;

  /** `rows` are ascending. */
  constructor(table: EventTable, rows: Uint32Array) {
    this.table = table;
    this.rows = rows;
  }

  /** Whether the event of this id is shown. */
  has(id: string): boolean {
    const row = this.table.rowOf(id);
    return row !== undefined && this.rows[firstAtLeast(this.rows, row)] === row;
  }
}
