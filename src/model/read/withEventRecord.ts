import type { Dataset } from '@/model/record/dataset';
import type { EventRecord } from './readEventRecord';

/** The dataset with one event opened: the event, its date and its passages stand in it beside the rest. */
export function withEventRecord(dataset: Dataset, { event, evidence, date }: EventRecord): Dataset {
  return {
    ...dataset,
    events: new Map([[event.id, event]]),
    dates: new Map([[event.id, date]]),
    evidence: new Map([...dataset.evidence, ...evidence.map((one) => [one.id, one] as const)]),
  };
}
