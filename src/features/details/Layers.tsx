import type { Dataset } from '@/model/record/dataset';
import inferredLine from '@/pieces/inferred.module.css';
import { SourceKey } from '@/pieces/SourceKey';
import styles from './Layers.module.css';

/** How the details tell who vouches for what, and which source is which: a legend. */
export function Layers({ dataset }: { dataset: Dataset }) {
  return (
    <div className={styles.legend}>
      <SourceKey dataset={dataset} />
      <ul aria-label="Who vouches for what" className={styles.layers}>
        <li>
          <span aria-hidden="true" className={styles.tag}>
            ¶1
          </span>{' '}
          asserted by the reporter
        </li>
        <li>
          <span aria-hidden="true" className={styles.tag} data-layer="said">
            “¶1
          </span>{' '}
          said by a speaker
        </li>
        <li>
          <span className={inferredLine.inferred}>inferred</span> by the curator, with the basis
        </li>
        <li>computed: counted by this page</li>
        <li>title and summary: in the curator’s words</li>
      </ul>
    </div>
  );
}
