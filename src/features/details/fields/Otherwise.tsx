import type { ReactNode } from 'react';
import type { Dataset } from '@/model/record/dataset';
import type { Support } from '@/model/record/schema';
import { Fact } from '@/pieces/Fact';
import { Publishers } from '@/pieces/Publishers';
import styles from './Otherwise.module.css';

interface OtherwiseProps<Value extends Support> {
  dataset: Dataset;
  /** What other passages give in place of the value above. */
  values: readonly Value[] | undefined;
  say: (value: Value) => ReactNode;
}

/** What a field is reported as elsewhere, and by whom: below the value that the record holds. */
export function Otherwise<Value extends Support>({ dataset, values = [], say }: OtherwiseProps<Value>) {
  return values.map((value) => (
    <span className={styles.otherwise} key={value.evidence?.[0]}>
      <span className={styles.sign}>≠ otherwise</span>{' '}
      <Publishers dataset={dataset} evidence={value.evidence} />: <Fact support={value}>{say(value)}</Fact>
    </span>
  ));
}
