import type { Dataset } from '@/model/record/dataset';
import type { Claim } from '@/model/record/schema';
import { MODE_WORDS } from '@/model/record/words';
import { Fact } from '@/pieces/Fact';
import { MissingRecord } from '@/pieces/MissingRecord';
import styles from './details.module.css';
import { Passage } from './Passage';

interface ClaimItemProps {
  dataset: Dataset;
  claim: Claim;
  quotesInPlace: boolean;
}

/** A claim: our summary with its receipts, who made it, and how the source gives it. */
export function ClaimItem({ dataset, claim, quotesInPlace }: ClaimItemProps) {
  const { speaker } = claim;
  const actor = dataset.actors.get(speaker.actor);
  // The same receipt twice in one item would only be noise; what the claim's own do not show is added.
  const evidence = speaker.evidence?.filter((id) => !claim.evidence.includes(id));
  return (
    <li>
      <Fact support={quotesInPlace ? {} : claim}>
        <bdi>{claim.summary}</bdi>
      </Fact>
      {quotesInPlace && claim.evidence.map((id) => <Passage dataset={dataset} evidence={id} key={id} />)}
      <span className={styles.second}>
        <Fact support={{ evidence, inferred: speaker.inferred }}>
          {actor === undefined ? (
            <MissingRecord id={speaker.actor} what="speaker" />
          ) : (
            <bdi>{actor.name}</bdi>
          )}
          , {MODE_WORDS[claim.mode]}
        </Fact>
      </span>
    </li>
  );
}
