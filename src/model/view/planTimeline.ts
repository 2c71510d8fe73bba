import type { EventTable } from '@/model/record/eventTable';
import type { Lane } from './lanes';
import { type Mark, markOf } from './markOf';

/** One thing to draw: an event in one of its lanes. */
export interface PlannedMark {
  /** Stable for an event in a lane, as long as the dataset is open. */
  key: string;
  lane: string;
  row: number;
  mark: Mark;
}

/** Plans what is drawn of the lanes. */
export function planTimeline(table: EventTable, lanes: readonly Lane[]): PlannedMark[] {
  return lanes.flatMap((lane) =>
    Array.from(lane.rows, (row) => ({
      key: `${lane.id} ${row}`,
      lane: lane.id,
      row,
      mark: markOf(table.positionOf(row), table.dateOf(row)),
    })),
  );
}
