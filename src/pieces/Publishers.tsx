import { Fragment } from 'react';
import type { Dataset } from '@/model/record/dataset';
import { sourceIdsOf } from '@/model/record/sourceIdsOf';
import { Publisher } from './Publisher';

interface PublishersProps {
  dataset: Dataset;
  /** The ids of passages. */
  evidence: readonly string[] | undefined;
}

/** Who published the passages, each source once. */
export function Publishers({ dataset, evidence }: PublishersProps) {
  return sourceIdsOf(dataset, evidence).map((id, at) => (
    <Fragment key={id}>
      {at > 0 && ', '}
      <Publisher dataset={dataset} source={id} />
    </Fragment>
  ));
}
