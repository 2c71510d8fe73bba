import { Verbatim } from '@/ui/Verbatim';
import styles from './MissingRecord.module.css';

interface MissingRecordProps {
  /** What the dataset names, in one word: 'participant'. */
  what: string;
  id: string;
}

/** Stands where a field refers to a record that is not there. */
export function MissingRecord({ what, id }: MissingRecordProps) {
  return (
    <span className={styles.missing}>
      The dataset names {/^[aeiou]/.test(what) ? 'an' : 'a'} {what} “<Verbatim>{id}</Verbatim>” that it does
      not hold.
    </span>
  );
}
