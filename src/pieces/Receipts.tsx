import { Fragment } from 'react';
import { useEvidence } from './EvidenceContext';
import { InStretches } from './InStretches';
import { Receipt } from './Receipt';

/** So many receipts stay with the last word in front of them; of more of them no single one goes to the next line. */
const KEPT_TOGETHER = 2;
/** So many stand there at once; a fact of thousands of passages would fill the page with their numbers. */
const DRAWN = 20;

/** The receipts of a fact, to stand right after its last word with no space between. */
export function Receipts({ ids = [] }: { ids: readonly string[] | undefined }) {
  const { quote } = useEvidence();
  if (ids.length <= DRAWN) return draw(ids);
  return (
    <InStretches items={ids} keeps={(id) => id === quote} most={DRAWN} noun="passage">
      {(drawn) => <span>{draw(drawn)}</span>}
    </InStretches>
  );
}

function draw(ids: readonly string[]) {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index < KEPT_TOGETHER || index === ids.length - 1 ? '\u00a0' : ' '}
      <Receipt evidence={id} />
    </Fragment>
  ));
}
