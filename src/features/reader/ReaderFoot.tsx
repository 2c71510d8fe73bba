import { useMemo } from 'react';
import type { Dataset } from '@/model/record/dataset';
import type { ReadSource } from '@/model/record/readSource';
import type { Mark } from '@/model/text/segments';
import { coverage } from '@/model/view/coverage';
import { passageEvents } from '@/model/view/passageEvents';
import styles from './ReaderFoot.module.css';
import { useSentences } from './useSentences';

interface ReaderFootProps {
  dataset: Dataset;
  read: ReadSource;
  marks: readonly (readonly Mark[])[];
  shownEvents: Pick<ReadonlySet<string>, 'has'>;
}

/** Below the article: how much of it carries events, whose text it is, and whether it was checked. */
export function ReaderFoot({ dataset, read, marks, shownEvents }: ReaderFootProps) {
  const said = useCoverageWords({ dataset, read, marks, shownEvents });
  const { rights, url } = read.source;
  return (
    <footer className={styles.foot}>
      <p aria-live="polite">{said}</p>
      <p>
        <bdi>{rights}</bdi>
        {url !== undefined && (
          <>
            {' '}
            <a href={url} rel="noreferrer noopener">
              At its publisher: {new URL(url).host}
            </a>
          </>
        )}
      </p>
      {read.hash === 'unchecked' && (
        <p>Hash not checked here: this page is not served securely, so the browser computes none.</p>
      )}
      {read.hash === 'holds' && <p>The text is the one that was quoted: its SHA-256 agrees.</p>}
    </footer>
  );
}

function useCoverageWords({ dataset, read, marks, shownEvents }: ReaderFootProps): string {
  const cut = useSentences(read);
  return useMemo(() => {
    if (cut === null) return 'Counting the sentences that carry events.';
    const carrying = marks.flat().filter(({ id }) => passageEvents(dataset, id).length > 0);
    const shown = carrying.filter(({ id }) =>
      passageEvents(dataset, id).some((event) => shownEvents.has(event)),
    );
    const whole = coverage(cut, carrying);
    const now = coverage(cut, shown).carrying;
    const sentence = `${whole.carrying} of ${whole.sentences} sentences carry events`;
    return now === whole.carrying ? `${sentence}.` : `${sentence}, ${now} of them events that are shown now.`;
  }, [cut, dataset, marks, shownEvents]);
}
