import { createContext, useContext } from 'react';
import type { Dataset } from '@/model/record/dataset';
import type { ReadSource } from '@/model/record/readSource';
import type { View } from '@/model/view/view';

/** What every receipt needs, wherever on the page it stands. */
export interface EvidenceShelf {
  dataset: Dataset;
  /** By source id; a source whose text has not come, or never will, is absent. */
  sources: ReadonlyMap<string, ReadSource>;
  /** By source id, those whose text could not be loaded. */
  failed?: Pick<ReadonlySet<string>, 'has'>;
  /** The passage that is selected. */
  quote: string | null;
  /** The `href` of the present view with a change. */
  link: (change: Partial<View>) => string;
}

const EvidenceContext = createContext<EvidenceShelf | null>(null);

/** Gives the shelf to all receipts below. */
export const EvidenceProvider = EvidenceContext.Provider;

/** The shelf of the dataset that is open. Throws outside an `EvidenceProvider`: that is a mistake of ours. */
export function useEvidence(): EvidenceShelf {
  const shelf = useContext(EvidenceContext);
  if (shelf === null) throw new Error('A receipt stands outside of the evidence provider.');
  return shelf;
}
