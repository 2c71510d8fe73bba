import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { LargeEvents } from '@/data/events/largeEvents';
import { recordQuery } from '@/data/recordQuery';
import { withEventRecord } from '@/model/read/withEventRecord';
import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent } from '@/model/record/schema';

/** The event that is open, and the dataset with its passages. */
export interface Opened {
  dataset: Dataset;
  /** `null` where none is open, or it is not here. */
  event: DiplomaticEvent | null;
  /** On its way. */
  isComing: boolean;
  failed: { sentence: string; retry: () => void } | null;
}

/** Opens an event: of a large dataset its record is fetched, of any other it is here already. */
export function useOpened(dataset: Dataset, large: LargeEvents | null, id: string | null): Opened {
  const isThere = large !== null && id !== null && dataset.table.rowOf(id) !== undefined;
  const { data, error, isPending, refetch } = useQuery({
    ...recordQuery(large, id ?? ''),
    enabled: isThere,
  });
  const opened = useMemo(
    () => (data === undefined ? dataset : withEventRecord(dataset, data)),
    [dataset, data],
  );
  const event = id === null ? null : (opened.events.get(id) ?? null);
  return {
    dataset: opened,
    event,
    isComing: isThere && isPending,
    failed: isThere && error ? { sentence: error.message, retry: () => void refetch() } : null,
  };
}
