import type { Dataset } from '@/model/record/dataset';
import type { RowPredicate } from '@/model/record/eventTable';
import { laneColumn, NONE_LANE, OTHERS_LANE } from '@/model/view/laneColumn';
import type { LaneRule, View } from '@/model/view/view';

/** A lane to which a list keeps. */
export interface FilteringLane {
  rule: LaneRule;
  /** As `lane` in the address; never empty. */
  keeps: readonly string[];
}

/** Gives the lane that leaves out what does not stand in it; `null` where none does. On the timeline all lanes stand. */
export function filteringLane({ lanes, lane, view }: View): FilteringLane | null {
  if (lane.length === 0 || view === null || view === 'timeline') return null;
  return { rule: lanes, keeps: lane };
}

/** Whether the event of a row stands in a lane. */
export function standsIn(dataset: Dataset, { rule, keeps }: FilteringLane): RowPredicate {
  const { ids, offsets, values } = laneColumn(dataset, rule);
  const isApart = keeps.includes(OTHERS_LANE);
  const isKept = Uint8Array.from(ids, (id) => Number(keeps.includes(id) !== isApart));
  const isNoneKept = keeps.includes(NONE_LANE);
  return (row) => {
    const [from = 0, to = 0] = [offsets[row], offsets[row + 1]];
    if (from === to) return isNoneKept;
    for (let at = from; at < to; at += 1) if (isKept[values[at] ?? 0] === 1) return true;
    return false;
  };
}
