import { firstAtLeast } from '@/lib/firstAtLeast';
import type { Dataset } from '@/model/record/dataset';
import { kindOfRow, modalityOfRow } from '@/model/record/eventTable';
import type { Lane } from './lanes';
import { knownDay } from './sayGap';
import type { SpokenMark } from './sayMark';
import { sayWhenOfRow } from './sayWhen';

/**
 * Gathers what is said of an event in one of its lanes. The place counts all events of the lane, drawn one by one
 * or in a counted group. What stands before it is called by its place where the record is here, else by its title.
 */
export function spokenMark(dataset: Dataset, lane: Lane, row: number): SpokenMark {
  const { table } = dataset;
  const index = firstAtLeast(lane.rows, row);
  const when = table.recordOf(row)?.when;
  const previous = lane.rows[index - 1];
  return {
    when: sayWhenOfRow(table, row),
    day: knownDay(table.dateOf(row)),
    isInferred: when?.inferred !== undefined && when.evidence === undefined,
    kind: kindOfRow(table, row),
    modality: modalityOfRow(table, row),
    title: table.titleOf(row),
    at: index + 1,
    of: lane.rows.length,
    before:
      previous === undefined
        ? null
        : { name: nameInPassing(dataset, previous), day: knownDay(table.dateOf(previous)) },
  };
}

function nameInPassing({ table, places }: Dataset, row: number): string {
  return places.get(table.recordOf(row)?.place?.place ?? '')?.name ?? table.titleOf(row);
}
