import { memo } from 'react';
import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent } from '@/model/record/schema';
import { KIND_WORDS, MODALITY_WORDS } from '@/model/record/words';
import { isDayNotStated } from '@/model/view/sayWhen';
import { KindDisc } from '@/pieces/KindDisc';
import styles from './EventRow.module.css';
import { RowReceipts } from './RowReceipts';

interface EventRowProps {
  dataset: Dataset;
  event: DiplomaticEvent;
  href: string;
  isSelected: boolean;
}

/** One event of the list; the whole row is its link. Memoised, because a list may be thousands of rows long. */
export const EventRow = memo(function EventRow({ dataset, event, href, isSelected }: EventRowProps) {
  return (
    <li className={styles.row}>
      <a
        aria-current={isSelected ? 'true' : undefined}
        className={styles.link}
        data-event-id={event.id}
        href={href}
      >
        <KindDisc kind={event.kind} modality={event.modality} size={28} />
        <span className={styles.words}>
          <bdi className={styles.title}>{event.title}</bdi>
          <span className={styles.about}>
            {aboutEvent(dataset, event).map((part, index) => (
              <span key={part}>
                {index > 0 && ' · '}
                <bdi>{part}</bdi>
              </span>
            ))}
          </span>
        </span>
      </a>
      <RowReceipts event={event} />
    </li>
  );
});

/** The second line of a row: only what the heading, the title and the disc leave open. */
function aboutEvent(dataset: Dataset, event: DiplomaticEvent): string[] {
  const place = event.place && dataset.places.get(event.place.place);
  return [
    KIND_WORDS[event.kind].one,
    ...(event.modality === 'held' ? [] : [MODALITY_WORDS[event.modality]]),
    ...(event.duration ? [event.duration.words] : []),
    ...(isDayNotStated(event.when, dataset.dates.get(event.id)) ? ['day not stated'] : []),
    ...(place ? [place.name] : []),
  ];
}
