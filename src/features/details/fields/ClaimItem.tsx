import type { Dataset } from '@/model/record/dataset';
import type { Claim } from '@/model/record/schema';
import { MODE_WORDS } from '@/model/record/words';
import { Fact } from '@/pieces/Fact';
import { Speaker } from '@/pieces/Speaker';
import { Verbatim } from '@/ui/Verbatim';
import { Passages } from './Passages';
import styles from './second.module.css';

/** So many passages of a claim are drawn at a time: it is one of many. */
const QUOTED = 10;

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
        <Verbatim lang={dataset.language}>{claim.summary}</Verbatim>
      </Fact>
      {quotesInPlace && <Passages dataset={dataset} ids={claim.evidence} most={QUOTED} />}
      <span className={styles.second}>
        <Speaker claim={claim} dataset={dataset} shown={claim.evidence} />, {MODE_WORDS[claim.mode]}
      </span>
    </li>
  );
}
