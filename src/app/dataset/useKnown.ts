import { useMemo } from 'react';
import { knownChunk } from '@/app/later/chunks';
import { useChunk } from '@/app/later/useChunk';
import type { LargeEvents } from '@/data/events/largeEvents';
import type { Day } from '@/model/day/day';
import type { Dataset } from '@/model/record/dataset';
import type { AsKnown } from '@/model/voice/asKnownOn';

interface Knowing {
  /** The dataset as known on the day; `null` where all that is known is shown. */
  known: AsKnown | null;
  /** Until it has come nothing may be shown: it would tell more than was known. */
  isComing: boolean;
  /** Which file of the page did not arrive, and why; `null` while all may. */
  failed: string | null;
}

/**
 * Takes a dataset back to a day. Of events in a table of their own nothing but the columns is here: what told
 * of them is not, so they cannot be taken back.
 */
export function useKnown(whole: Dataset, large: LargeEvents | null, day: Day | null): Knowing {
  const isWanted = day !== null && large === null;
  const { value, failed } = useChunk(knownChunk, isWanted);
  const known = useMemo(
    () => (value !== null && day !== null && large === null ? value.asKnownOn(whole, day) : null),
    [value, whole, large, day],
  );
  return { known, isComing: isWanted && known === null && !failed, failed: isWanted ? failed : null };
}
