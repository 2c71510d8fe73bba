import type { Edtf } from '@/model/day/edtf';
import type { When } from '@/model/record/schema';
import { sayWhen } from '@/model/words/sayWhen';
import { InferredSign } from './InferredSign';
import { Receipts } from './Receipts';
import { SourceWords } from './SourceWords';
import styles from './WhenWords.module.css';

interface WhenWordsProps {
  when: When;
  /** The date as read; absent where it could not be read. */
  date: Edtf | undefined;
}

/** A date as the source words it, and below that as we read it, with what of it we inferred. */
export function WhenWords({ when, date }: WhenWordsProps) {
  return (
    <>
      {when.words === undefined ? (
        <span className={styles.none}>The source gives no date</span>
      ) : (
        <span>
          ‘<SourceWords evidence={when.evidence}>{when.words}</SourceWords>’
        </span>
      )}
      <Receipts ids={when.evidence} />
      <span className={styles.reading}>Read as {sayWhen(when, date)}</span>
      {when.inferred && (
        <span className={styles.reading}>
          <InferredSign inferred={when.inferred} isSpelled />
        </span>
      )}
    </>
  );
}
