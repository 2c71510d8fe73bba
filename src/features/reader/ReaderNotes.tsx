import { Fragment } from 'react';
import { sayPlace } from '@/model/passage/brokenQuotes';
import type { PrintNote } from '@/model/passage/printNotes';
import type { Dataset } from '@/model/record/dataset';
import type { ReadSource } from '@/model/record/readSource';
import { inShort } from '@/model/view/inShort';
import { sayEventDate } from '@/model/words/sayEventDate';
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
              {events
                .flatMap((id) => dataset.events.get(id) ?? [])
                .map((event, at) => (
                  <Fragment key={event.id}>
                    {at > 0 && '; '}
                    <Verbatim lang={dataset.language}>{inShort(event.title)}</Verbatim> –{' '}
                    {sayEventDate(dataset, event)}
                  </Fragment>
                ))}
            </b>
          </li>
        ))}
      </ol>
    </section>
  );
}
