import { Fragment } from 'react';
import type { Evidence } from '@/model/record/schema';
import { quoteParts } from '@/model/view/quoteParts';
import { withSigns } from '@/ui/Verbatim';
import styles from './QuotedWords.module.css';

/** The exact words of a passage. What an editor inserted is no word of the speaker's, and looks and sounds apart. */
export function QuotedWords({ passage }: { passage: Evidence }) {
  return quoteParts(passage).map(({ text, isInsertion }, at) =>
    isInsertion ? (
      <ins className={styles.insertion} key={at} title="Inserted by the editor, not said">
        {withSigns(text)}
      </ins>
    ) : (
      <Fragment key={at}>{withSigns(text)}</Fragment>
    ),
  );
}
