import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent } from '@/model/record/schema';
import { sayGap } from '@/model/view/sayGap';
import { sayWhen } from '@/model/view/sayWhen';
import type { View } from '@/model/view/view';
import { Computed } from '@/pieces/Computed';
import { Dated } from '@/pieces/Dated';
import styles from './details.module.css';
import { EventLink } from './EventLink';
import { Field } from './Field';

interface NeighbourFieldsProps {
  dataset: Dataset;
  event: DiplomaticEvent;
  previous: DiplomaticEvent | null;
  next: DiplomaticEvent | null;
  link: (change: Partial<View>) => string;
}

/** The events right before and after in order of time, among those that pass the filters. */
export function NeighbourFields({ dataset, event, previous, next, link }: NeighbourFieldsProps) {
  const neighbours = [
    { label: 'Before', other: previous },
    { label: 'After', other: next },
  ];
  return neighbours.map(({ label, other }) => {
    if (other === null) return null;
    const date = dataset.dates.get(other.id);
    const gap = sayGap(dataset.dates.get(event.id), date);
    return (
      <Field key={label} label={label}>
        <EventLink event={other} link={link} />
        <span className={styles.second}>
          {gap === null ? (
            <Dated when={other.when}>{sayWhen(other.when, date)}</Dated>
          ) : (
            <Computed from="Counted from the two dates.">{gap}</Computed>
          )}
        </span>
      </Field>
    );
  });
}
