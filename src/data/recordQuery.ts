import { queryOptions } from '@tanstack/react-query';
import type { LargeEvents } from '@/data/events/largeEvents';
import type { EventRecord } from '@/model/read/readEventRecord';
import { retryPassing } from './retryPassing';

/** The record of one event of a large dataset, by the event's id. */
export function recordQuery(events: LargeEvents | null, id: string) {
  return queryOptions({
    queryKey: ['record', events?.key ?? 0, id],
    queryFn: (): Promise<EventRecord> => {
      if (events === null) throw new Error('Only a large dataset has records to load.');
      return events.record(id);
    },
    ...retryPassing,
  });
}
