import { DOT } from '@/lib/dot';
import { spellHidden } from '@/lib/hiddenCharacters';
import { type UsedBy, usedBy } from '@/model/passage/usedBy';
import type { Dataset } from '@/model/record/dataset';
import type { ReadSource } from '@/model/record/readSource';
import { sayCount } from '@/model/record/words';
import { inShort } from '@/model/view/inShort';
import type { View } from '@/model/view/view';
import { sayEventLink } from '@/model/words/sayEventLink';
import { InStretches } from '@/pieces/InStretches';
import { KindDisc } from '@/pieces/KindDisc';
import { Button } from '@/ui/Button';
import { Verbatim } from '@/ui/Verbatim';
import styles from './UsedByList.module.css';

interface UsedByListProps {
  dataset: Dataset;
  read: ReadSource;
  quote: string;
  event: string | null;
  /** Ids of the events that the filters leave out, joined by spaces. */
  hidden: string;
  link: (change: Partial<View>) => string | undefined;
  onCite: (() => void) | undefined;
}

/** Under a paragraph: every event that the selected words carry, and for what, each a link. */
export function UsedByList({ dataset, read, quote, event, hidden, link, onCite }: UsedByListProps) {
  const rows = usedBy(dataset, read, quote);
  const leftOut = new Set(hidden.split(' '));
  const isOpen = (row: UsedBy) => row.event?.id === event;
  const events = rows.filter((row) => row.event !== null).length;
  const title = events === 0 ? 'These words are used for' : `Used by ${sayCount(events, 'event', 'events')}`;
  return (
    <section aria-label={title} className={styles.used} dir="ltr">
      <div className={styles.top}>
        <p className={styles.title}>{title}</p>
        {onCite && (
          <Button icon="quote" onClick={onCite} variant="quiet">
            Cite these words
          </Button>
        )}
      </div>
      <InStretches items={rows} keeps={isOpen} most={100} noun="use">
        {(drawn) => (
          <ul className={styles.list}>
            {drawn.map((row) => (
              <li className={styles.row} key={row.event?.id ?? row.quote}>
                <Row
                  dataset={dataset}
                  isLeftOut={row.event !== null && leftOut.has(row.event.id)}
                  isOpen={isOpen(row)}
                  link={link}
                  quote={quote}
                  row={row}
                />
              </li>
            ))}
          </ul>
        )}
      </InStretches>
    </section>
  );
}

interface RowProps extends Pick<UsedByListProps, 'dataset' | 'quote' | 'link'> {
  row: UsedBy;
  isOpen: boolean;
  isLeftOut: boolean;
}

function Row({ dataset, row, quote, isOpen, isLeftOut, link }: RowProps) {
  const facts = (
    <span className={styles.facts}>
      <Verbatim>{row.facts.join(DOT)}</Verbatim>
      {row.quote !== quote && `${DOT}in the longer passage around them`}
      {isLeftOut && `${DOT}left out by the filters`}
    </span>
  );
  if (row.event === null) return <span className={styles.without}>{facts}</span>;
  return (
    <>
      <KindDisc kind={row.event.kind} modality={row.event.modality} size={18} />
      <span>
        <a
          aria-current={isOpen ? 'true' : undefined}
          aria-label={spellHidden(sayEventLink(dataset, row.event))}
          className={styles.event}
          data-event-id={row.event.id}
          href={link({ event: row.event.id, quote: row.quote, para: null })}
        >
          <Verbatim lang={dataset.language}>{inShort(row.event.title)}</Verbatim>
        </a>{' '}
        {facts}
      </span>
    </>
  );
}
