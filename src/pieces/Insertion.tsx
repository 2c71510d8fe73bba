import { withSigns } from '@/ui/Verbatim';
import styles from './Insertion.module.css';

/** What an editor inserted between the words of a speaker, its brackets included: it looks and sounds apart. */
export function Insertion({ text }: { text: string }) {
  return (
    <ins className={styles.insertion} title="Inserted by the editor, not said">
      {withSigns(text)}
    </ins>
  );
}
