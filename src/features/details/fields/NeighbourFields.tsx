import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent } from '@/model/record/schema';
import type { View } from '@/model/view/view';
import { sayGap } from '@/model/words/sayGap';
import { sayWhenOfRow } from '@/model/words/sayWhen';
import { Computed } from '@/pieces/Computed';
import { Dated } from '@/pieces/Dated';
import { EventLink } from './EventLink';
import { Field } from './Field';
import styles from './second.module.css';

interface NeighbourFieldsProps {
  dataset: Dataset;
  event: DiplomaticEvent;
  /** Their rows. */
  previous: number | null;
  next: number | null;
  link: (change: Partial<View>) => string;
}

/** The events right before and after in order of time, among those that pass the filters. */
export function NeighbourFields({ dataset, event, previous, next, link }: NeighbourFieldsProps) {
  const neighbours = [
    { label: 'Before', row: previous },
    { label: 'After', row: next },
  ];
  const { table, dates } = dataset;
  return neighbours.map(({ label, row }) => {
    if (row === null) return null;
    const gap = sayGap(dates.get(event.id), table.dateOf(row));
    return (
      <Field key={label} label={label}>
        <EventLink event={{ id: table.idOf(row), title: table.titleOf(row) }} link={link} />
        <span className={styles.second}>
          {gap !== null ? (
            <Computed from="Counted from the two dates.">{gap}</Computed>
          ) : (
            <Dated when={table.recordOf(row)?.when}>{sayWhenOfRow(table, row)}</Dated>
          )}
        </span>
      </Field>
    );
  });
}
