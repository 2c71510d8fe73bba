import { useMemo } from 'react';
import type { Dataset } from '@/model/record/dataset';
import type { ReadSource } from '@/model/record/readSource';
import type { Mark } from '@/model/text/segments';
import { type Carrying, carryingSentences } from '@/model/view/carrying';
import { useSentences } from './useSentences';

interface Wanted {
  dataset: Dataset;
  read: ReadSource;
  marks: readonly (readonly Mark[])[];
  shownEvents: Pick<ReadonlySet<string>, 'has'>;
}

/** Which sentences of an article carry events; `null` until all have been cut. */
export function useCarrying({ dataset, read, marks, shownEvents }: Wanted): Carrying | null {
  const cut = useSentences(read);
  return useMemo(
    () => (cut === null ? null : carryingSentences(dataset, read, cut, marks.flat(), shownEvents)),
    [cut, dataset, read, marks, shownEvents],
  );
}
