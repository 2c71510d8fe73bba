import { DOT } from '@/lib/dot';
import { sayEdtfShort } from '@/model/day/sayEdtf';
import type { Dataset } from '@/model/record/dataset';
import { MODALITY_WORDS } from '@/model/record/words';
import type { View } from '@/model/view/view';
import type { RelatedEvent } from '@/model/voice/relatedEvents';
import { isDayNotStated } from '@/model/words/sayWhen';
import { Computed } from '@/pieces/Computed';
import { Dated } from '@/pieces/Dated';
import { Fact } from '@/pieces/Fact';
import { MissingRecord } from '@/pieces/MissingRecord';
import { EventLink } from './EventLink';
import styles from './second.module.css';

interface RelatedItemProps {
  dataset: Dataset;
  related: RelatedEvent;
  link: (change: Partial<View>) => string;
}

/** An event that another one is related to: its title, the receipt of the relation, how far apart they lie. */
export function RelatedItem({ dataset, related, link }: RelatedItemProps) {
  const { event } = related;
  if (event === null) {
    return (
      <li>
        <MissingRecord id={related.id} what="event" />
      </li>
    );
  }
  const date = dataset.dates.get(event.id);
  return (
    <li>
      <Fact support={related.support}>
        <EventLink event={event} link={link} />
      </Fact>
      <span className={styles.second}>
        {event.modality !== 'held' && MODALITY_WORDS[event.modality] + DOT}
        {isDayNotStated(event.when.position, date) ? (
          'day not stated'
        ) : related.gap === null ? (
          <Dated when={event.when}>{date === undefined ? event.when.edtf : sayEdtfShort(date)}</Dated>
        ) : (
          <Computed from="Counted from the two dates.">{related.gap}</Computed>
        )}
      </span>
    </li>
  );
}
