import type { Dataset } from '@/model/record/dataset';
import type { Claim } from '@/model/record/schema';
import { MODE_WORDS } from '@/model/record/words';
import { Fact } from '@/pieces/Fact';
import { Speaker } from '@/pieces/Speaker';
import { Verbatim } from '@/ui/Verbatim';
import styles from './details.module.css';
import { Passage } from './Passage';

interface ClaimItemProps {
  dataset: Dataset;
  claim: Claim;
  quotesInPlace: boolean;
}

/** A claim: our summary with its receipts, who made it, and how the source gives it. */
export function ClaimItem({ dataset, claim, quotesInPlace }: ClaimItemProps) {
  return (
    <li>
      <Fact support={quotesInPlace ? {} : claim}>
        <Verbatim>{claim.summary}</Verbatim>
      </Fact>
      {quotesInPlace && claim.evidence.map((id) => <Passage dataset={dataset} evidence={id} key={id} />)}
      <span className={styles.second}>
        <Speaker claim={claim} dataset={dataset} shown={claim.evidence} />, {MODE_WORDS[claim.mode]}
      </span>
    </li>
  );
}
