import { sayPlace } from '@/model/passage/brokenQuotes';
import type { PrintNote } from '@/model/passage/printNotes';
import type { Dataset } from '@/model/record/dataset';
import type { ReadSource } from '@/model/record/readSource';
import { sayEventLink } from '@/model/words/sayEventLink';
import { Verbatim } from '@/ui/Verbatim';
import styles from './ReaderNotes.module.css';

interface ReaderNotesProps {
  dataset: Dataset;
  read: ReadSource;
  notes: readonly PrintNote[];
}

/** On paper, where no passage can be pressed: what rests on each, by its number in the text. */
export function ReaderNotes({ dataset, read, notes }: ReaderNotesProps) {
  if (notes.length === 0) return null;
  return (
    <section className={styles.notes}>
      <h3 className={styles.title}>What rests on these words</h3>
      <ol className={styles.list}>
        {notes.map(({ number, passage, words, events }) => (
          <li className={styles.note} data-note={number} key={passage}>
            <span className={styles.number}>{number}</span>{' '}
            <Verbatim lang={read.source.language}>{words}</Verbatim> (
            {sayPlace(read, read.findings.get(passage)?.ranges[0]?.start ?? 0)}):{' '}
            <b>
              <Verbatim>
                {events
                  .flatMap((id) => dataset.events.get(id) ?? [])
                  .map((event) => sayEventLink(dataset, event))
                  .join('; ')}
              </Verbatim>
            </b>
          </li>
        ))}
      </ol>
    </section>
  );
}
