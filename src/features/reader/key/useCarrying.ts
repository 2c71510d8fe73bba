import { useMemo } from 'react';
import { type Carrying, carryingSentences, shownSentences } from '@/model/passage/carrying';
import type { Dataset } from '@/model/record/dataset';
import type { ReadSource } from '@/model/record/readSource';
import type { Mark } from '@/model/text/segments';
import { useSentences } from './useSentences';

interface Wanted {
  dataset: Dataset;
  read: ReadSource;
  marks: readonly (readonly Mark[])[];
  /** Those of the layers that the filters ask for. */
  asked: readonly (readonly Mark[])[];
  shownEvents: Pick<ReadonlySet<string>, 'has'>;
}

/**
 * Which sentences of an article carry events, and how many of them, in words of the layers asked for, events that are
 * shown; `null` until all have been cut.
 */
export function useCarrying({
  dataset,
  read,
  marks,
  asked,
  shownEvents,
}: Wanted): (Carrying & { shown: number }) | null {
  const cut = useSentences(read);
  const all = useMemo(() => marks.flat(), [marks]);
  const carrying = useMemo(
    () => (cut === null ? null : carryingSentences(dataset, cut, all)),
    [cut, dataset, all],
  );
  const shown = useMemo(
    () => (cut === null ? 0 : shownSentences(dataset, cut, asked.flat(), shownEvents)),
    [cut, dataset, asked, shownEvents],
  );
  return carrying === null ? null : { ...carrying, shown };
}
