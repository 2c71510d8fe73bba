import type { AgendaEntry } from '@/model/agenda/agendaRows';
import type { Dataset } from '@/model/record/dataset';
import { MODE_WORDS } from '@/model/record/words';
import { inShort } from '@/model/view/inShort';
import type { View } from '@/model/view/view';
import { sayWhen } from '@/model/words/sayWhen';
import { Dated } from '@/pieces/Dated';
import { Fact } from '@/pieces/Fact';
import { MissingRecord } from '@/pieces/MissingRecord';
import { SourcesDiffer } from '@/pieces/SourcesDiffer';
import { SourceWords } from '@/pieces/SourceWords';
import { Speaker } from '@/pieces/Speaker';
import { Verbatim } from '@/ui/Verbatim';
import { AsOfPublication } from './AsOfPublication';
import styles from './StatusWords.module.css';

interface StatusWordsProps {
  dataset: Dataset;
  entry: AgendaEntry;
  selected: string | null;
  link: (change: Partial<View>) => string;
}

/** A status in the source's own words with their receipt, who says so, and the event and date it belongs to. */
export function StatusWords({ dataset, entry, selected, link }: StatusWordsProps) {
  const { words, ...support } = entry.entry;
  return (
    <div className={styles.words}>
      <p className={styles.quote}>
        <Fact support={support}>
          “<SourceWords evidence={support.evidence}>{words}</SourceWords>”
        </Fact>
      </p>
      <p className={styles.source}>
        <Voice dataset={dataset} entry={entry} />
      </p>
      <p className={styles.source}>
        <Origin dataset={dataset} entry={entry} link={link} selected={selected} />
      </p>
    </div>
  );
}

function Voice({
  dataset,
  entry: { entry, claim, said, publisher },
}: Pick<StatusWordsProps, 'dataset' | 'entry'>) {
  if (claim === null) {
    if (entry.claim !== undefined) return <MissingRecord id={entry.claim} what="claim" />;
    return (
      <>
        <Verbatim>{publisher ?? 'The source'}</Verbatim> reports
      </>
    );
  }
  const occasion = dataset.events.get(claim.event);
  return (
    <>
      Said by <Speaker claim={claim} dataset={dataset} shown={entry.evidence ?? []} />,{' '}
      {MODE_WORDS[claim.mode]}
      {said !== null && occasion !== undefined && (
        <>
          , <Dated when={occasion.when}>{sayWhen(occasion.when, said)}</Dated>
        </>
      )}
    </>
  );
}

function Origin({ dataset, entry: agreed, selected, link }: StatusWordsProps) {
  const { entry, event } = agreed;
  if (event === null) {
    if (entry.event !== undefined) return <MissingRecord id={entry.event} what="event" />;
    return <AsOfPublication dataset={dataset} entries={[agreed]} />;
  }
  return (
    <>
      <a
        aria-current={event.id === selected ? 'true' : undefined}
        className={styles.event}
        data-event-id={event.id}
        href={link({ event: event.id, quote: null })}
      >
        <Verbatim lang={dataset.language}>{inShort(event.title)}</Verbatim>
      </a>
      , <Dated when={event.when}>{sayWhen(event.when, dataset.dates.get(event.id))}</Dated>
      <SourcesDiffer event={event} />
    </>
  );
}
