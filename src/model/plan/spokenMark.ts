import { firstAtLeast } from '@/lib/firstAtLeast';
import type { Dataset } from '@/model/record/dataset';
import { kindOfRow, modalityOfRow } from '@/model/record/eventTable';
import { inShort } from '@/model/view/inShort';
import { knownDay } from '@/model/words/sayGap';
import { sayWhenOfRow } from '@/model/words/sayWhen';
import type { Lane } from './lanes';
import type { SpokenMark } from './sayMark';

/** So many events of a lane are asked for a known day; of a million without one nobody waits for the last. */
const MOST_ASKED = 100;

/**
 * Gathers what is said of an event in one of its lanes. The place counts all events of the lane, drawn one by one
 * or in a counted group. What stands before it is the last one whose day is known; it is called by its place where that
 * is another and the record is here, else by its title.
 */
export function spokenMark(dataset: Dataset, lane: Lane, row: number): SpokenMark {
  const { table } = dataset;
  const index = firstAtLeast(lane.rows, row);
  const when = table.recordOf(row)?.when;
  const previous = lane.rows
    .subarray(Math.max(0, index - MOST_ASKED), index)
    .findLast((one) => knownDay(table.dateOf(one)) !== null);
  return {
    when: sayWhenOfRow(table, row),
    day: knownDay(table.dateOf(row)),
    isInferred: when?.inferred !== undefined && when.evidence === undefined,
    kind: kindOfRow(table, row),
    modality: modalityOfRow(table, row),
    title: inShort(table.titleOf(row)),
    at: index + 1,
    of: lane.rows.length,
    before:
      previous === undefined
        ? null
        : { name: nameInPassing(dataset, previous, row), day: knownDay(table.dateOf(previous)) },
  };
}

function nameInPassing({ table, places }: Dataset, row: number, from: number): string {
  const place = (at: number) => table.recordOf(at)?.place?.place ?? '';
  const here = place(row) === place(from) ? undefined : places.get(place(row))?.name;
  return inShort(here ?? table.titleOf(row));
}
