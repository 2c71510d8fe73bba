import type { Dataset } from '@/model/record/dataset';
import { sayPublished } from '@/model/record/published';
import { InStretches } from '@/pieces/InStretches';
import { Publisher } from '@/pieces/Publisher';
import { QuoteBlock } from '@/pieces/QuoteBlock';
import { Receipt } from '@/pieces/Receipt';
import styles from './Passage.module.css';

interface PassageProps {
  dataset: Dataset;
  /** The id of a passage. */
  evidence: string;
}

/** The exact words of a source, with where they stand. A passage that the dataset does not hold is left to its receipt. */
function Passage({ dataset, evidence }: PassageProps) {
  const passage = dataset.evidence.get(evidence);
  const source = passage && dataset.sources.get(passage.source);
  if (passage === undefined) return <Receipt evidence={evidence} />;
  const published = source === undefined ? '' : sayPublished(source);
  return (
    <figure className={styles.passage}>
      <QuoteBlock className={styles.words} passage={passage} />
      <figcaption className={styles.origin}>
        <Publisher dataset={dataset} source={passage.source} />
        {published !== '' && `, ${published}`},{'\u00a0'}
        <Receipt evidence={evidence} />
      </figcaption>
    </figure>
  );
}

/** Passages one below the other, so many at a time: a claim or an event may rest on thousands. */
export function Passages({
  dataset,
  ids,
  most,
}: Pick<PassageProps, 'dataset'> & { ids: readonly string[]; most: number }) {
  return (
    <InStretches items={ids} most={most} noun="passage">
      {(drawn) => (
        <div>
          {drawn.map((id) => (
            <Passage dataset={dataset} evidence={id} key={id} />
          ))}
        </div>
      )}
    </InStretches>
  );
}
