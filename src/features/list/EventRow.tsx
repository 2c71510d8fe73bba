import { memo } from 'react';
import { directionOf } from '@/lib/directionOf';
import { DOT } from '@/lib/dot';
import { foundInTitle, whyFound } from '@/model/filter/whyFound';
import type { Dataset } from '@/model/record/dataset';
import { kindOfRow, modalityOfRow } from '@/model/record/eventTable';
import { variantsOf } from '@/model/record/variants';
import { KIND_WORDS, MODALITY_WORDS, SOURCES_DIFFER } from '@/model/record/words';
import { inShort } from '@/model/view/inShort';
import { isDayNotStated } from '@/model/words/sayWhen';
import { KindDisc } from '@/pieces/KindDisc';
import { Verbatim } from '@/ui/Verbatim';
import styles from './EventRow.module.css';
import { FoundWords, markFound } from './FoundWords';
import { RowReceipts } from './RowReceipts';

interface EventRowProps {
  dataset: Dataset;
  row: number;
  /** As far as it has come: of a large dataset it comes later. */
  title: string;
  /** The words that the events were searched for. */
  query: string;
  href: string;
  isSelected: boolean;
}

/** One event of the list; the whole row is its link. Memoised, because a list may be thousands of rows long. */
export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { dataset, row, title, query, href, isSelected } = props;
  const { table } = dataset;
  const event = table.recordOf(row);
  const short = inShort(title);
  const found = query === '' ? [] : whyFound(dataset, row, query);
  return (
    <li className={styles.row}>
      <a
        aria-current={isSelected ? 'true' : undefined}
        className={styles.link}
        data-event-id={table.idOf(row)}
        href={href}
        ref={isSelected ? bringIntoView : undefined}
      >
        <KindDisc kind={kindOfRow(table, row)} modality={modalityOfRow(table, row)} size={28} />
        <span className={styles.words}>
          <Verbatim
            className={styles.title}
            dir={directionOf(short, dataset.language)}
            lang={dataset.language}
          >
            {query === '' ? short : markFound(foundInTitle(short, query))}
          </Verbatim>
          <span className={styles.about}>
            {aboutEvent(dataset, row).map((part, index) => (
              <span key={part}>
                {index > 0 && DOT}
                <Verbatim>{inShort(part)}</Verbatim>
              </span>
            ))}
          </span>
          {found.map((one, at) => (
            <FoundWords found={one} key={at} />
          ))}
        </span>
      </a>
      {event && <RowReceipts event={event} found={found} />}
    </li>
  );
});

/**
 * The details take half of the room: the row that opened them must not be behind them. The row itself, as Firefox goes
 * to nothing in a row that is not laid out yet.
 */
function bringIntoView(link: HTMLElement | null): void {
  link?.closest('li')?.scrollIntoView({ block: 'nearest' });
}

/** The second line of a row: only what the heading, the title and the disc leave open. */
function aboutEvent({ table, places }: Dataset, row: number): string[] {
  const { offsets, values, ids } = table.facets.place;
  const here = [...values.subarray(offsets[row], offsets[row + 1])];
  const modality = modalityOfRow(table, row);
  const event = table.recordOf(row);
  const { duration } = event ?? {};
  return [
    KIND_WORDS[kindOfRow(table, row)].one,
    ...(modality === 'held' ? [] : [MODALITY_WORDS[modality]]),
    ...(duration ? [duration.words] : []),
    ...(isDayNotStated(table.positionOf(row), table.dateOf(row)) ? ['day not stated'] : []),
    ...here.flatMap((place) => places.get(ids[place] ?? '')?.name ?? []),
    ...(event && variantsOf(event).length > 0 ? [SOURCES_DIFFER] : []),
  ];
}
