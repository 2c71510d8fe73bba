import { useMemo } from 'react';
import { agendaChanges } from '@/model/agenda/agendaChanges';
import type { AgendaRow } from '@/model/agenda/agendaRows';
import type { Dataset } from '@/model/record/dataset';
import { inShort } from '@/model/view/inShort';
import type { View } from '@/model/view/view';
import { sayWhen } from '@/model/words/sayWhen';
import { Dated } from '@/pieces/Dated';
import { Fact } from '@/pieces/Fact';
import { InStretches } from '@/pieces/InStretches';
import { SourcesDiffer } from '@/pieces/SourcesDiffer';
import { Verbatim } from '@/ui/Verbatim';
import { DRAWN } from './AgendaRowView';
import { AsOfPublication } from './AsOfPublication';
import styles from './Changes.module.css';
import { StatusTag } from './StatusTag';

interface ChangesProps {
  dataset: Dataset;
  rows: readonly AgendaRow[];
  link: (change: Partial<View>) => string;
}

/** The same statuses once more by the occasion at which they came or were told of, in order of time. */
export function Changes({ dataset, rows, link }: ChangesProps) {
  const changed = useMemo(() => agendaChanges(dataset, rows), [dataset, rows]);
  return (
    <section aria-labelledby="changes-title" className={styles.changes}>
      <h3 className={styles.title} id="changes-title">
        What changed at which meeting
      </h3>
      <InStretches items={changed} most={DRAWN} noun="occasion" weigh={({ changes }) => changes.length}>
        {(drawn) => (
          <ol className={styles.list}>
            {drawn.map(({ event, date, changes }) => (
              <li className={styles.occasion} key={event?.id ?? `published ${date?.text}`}>
                <p className={styles.when}>
                  {event === null ? (
                    <AsOfPublication dataset={dataset} entries={changes.map(({ entry }) => entry)} />
                  ) : (
                    <>
                      <a
                        className={styles.event}
                        data-event-id={event.id}
                        href={link({ event: event.id, quote: null })}
                      >
                        <Verbatim lang={dataset.language}>{inShort(event.title)}</Verbatim>
                      </a>
                      <span className={styles.date}>
                        <Dated when={event.when}>{sayWhen(event.when, dataset.dates.get(event.id))}</Dated>
                        <SourcesDiffer event={event} />
                      </span>
                    </>
                  )}
                </p>
                <div>
                  <InStretches items={changes} most={DRAWN} noun="status">
                    {(drawn) => (
                      <ul className={styles.items}>
                        {drawn.map(({ item, entry }, at) => (
                          <li className={styles.item} key={at}>
                            <Verbatim lang={dataset.language}>{inShort(item.title)}</Verbatim>
                            <span>
                              <Fact support={entry.entry}>
                                <StatusTag entry={entry} />
                              </Fact>
                            </span>
                          </li>
                        ))}
                      </ul>
                    )}
                  </InStretches>
                </div>
              </li>
            ))}
          </ol>
        )}
      </InStretches>
    </section>
  );
}
