import { type ReactNode, useId, useMemo } from 'react';
import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent } from '@/model/record/schema';
import { dateGroups } from '@/model/view/dateGroups';
import type { View } from '@/model/view/view';
import { Computed } from '@/pieces/Computed';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { EventRow } from './EventRow';
import styles from './List.module.css';

interface ListProps {
  dataset: Dataset;
  /** The events that pass the filters, in order of time. */
  events: readonly DiplomaticEvent[];
  /** The id of the event that is open, or `null`. */
  selected: string | null;
  link: (change: Partial<View>) => string;
  /** Stands above the first date. */
  header?: ReactNode;
}

/** The events in order of time, under their dates. */
export function List({ dataset, events, selected, link, header }: ListProps) {
  const titleId = useId();
  const groups = useMemo(() => dateGroups(events, dataset.dates), [events, dataset.dates]);
  return (
    <section aria-labelledby={titleId} className={styles.list}>
      <h2 className={styles.title} id={titleId}>
        <VisuallyHidden>Events in order of time</VisuallyHidden>
      </h2>
      {header}
      {groups.map((group) => (
        <div className={styles.group} key={group.events[0]?.id}>
          <h3 className={styles.date}>
            {group.heading}
            {group.gap !== null && (
              <span className={styles.gap}>
                {' · '}
                <Computed from="Counted from the dates.">{group.gap}</Computed>
              </span>
            )}
          </h3>
          <ul className={styles.rows}>
            {group.events.map((event) => (
              <EventRow
                dataset={dataset}
                event={event}
                href={link({ event: event.id, quote: null })}
                isSelected={event.id === selected}
                key={event.id}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
