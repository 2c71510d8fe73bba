import { Fragment } from 'react';
import { Receipt } from './Receipt';

/** So many receipts stay with the last word in front of them; more of them may go to the next line. */
const KEPT_TOGETHER = 2;

/** The receipts of a fact, to stand right after its last word with no space between. */
export function Receipts({ ids }: { ids: readonly string[] | undefined }) {
  return (ids ?? []).map((id, index) => (
    <Fragment key={id}>
      {index < KEPT_TOGETHER ? '\u00a0' : ' '}
      <Receipt evidence={id} />
    </Fragment>
  ));
}
