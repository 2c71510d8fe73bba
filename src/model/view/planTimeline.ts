import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent } from '@/model/record/schema';
import type { Lane } from './lanes';
import { type Mark, markOf } from './markOf';

/** One thing to draw: an event in one of its lanes. */
export interface PlannedMark {
  /** Stable for an event in a lane, as long as the dataset is open. */
  key: string;
  lane: string;
  event: DiplomaticEvent;
  mark: Mark;
}

/**
 * Plans what is drawn of the lanes. This plan draws every event; it is the step of the chain at which
 * counted groups come in when there are too many (issue 5).
 */
export function planTimeline(dataset: Dataset, lanes: readonly Lane[]): PlannedMark[] {
  return lanes.flatMap((lane) =>
    lane.events.flatMap((event) => {
      const date = dataset.dates.get(event.id);
      if (date === undefined) return [];
      return [{ key: `${lane.id} ${event.id}`, lane: lane.id, event, mark: markOf(event.when, date) }];
    }),
  );
}
