import type { RefObject } from 'react';
import { DOT } from '@/lib/dot';
import type { Dataset } from '@/model/record/dataset';
import type { View } from '@/model/view/view';
import type { DateGroup } from '@/model/words/dateGroups';
import { Computed } from '@/pieces/Computed';
import styles from './DateSection.module.css';
import { EventRow } from './EventRow';

interface DateSectionProps {
  dataset: Dataset;
  group: DateGroup;
  /** The id of the event that is open, or `null`. */
  selected: string | null;
  /** The words that the events were searched for. */
  query: string;
  link: (change: Partial<View>) => string;
  /** Gets the heading where the focus is to be led there. */
  heading: RefObject<HTMLHeadingElement | null> | null;
}

/** The events of one date under it, and how long after the date before it they were. */
export function DateSection({ dataset, group, selected, query, link, heading }: DateSectionProps) {
  const { table } = dataset;
  return (
    <div className={styles.section}>
      <h3 className={styles.date} ref={heading} tabIndex={-1}>
        {group.heading}
        {group.gap !== null && (
          <span className={styles.gap}>
            {DOT}
            <Computed from="Counted from the dates.">{group.gap}</Computed>
          </span>
        )}
      </h3>
      <ul>
        {group.rows.map((row) => (
          <EventRow
            dataset={dataset}
            href={link({ event: table.idOf(row), quote: null })}
            isSelected={table.idOf(row) === selected}
            key={row}
            row={row}
            query={query}
            title={table.titleOf(row)}
          />
        ))}
      </ul>
    </div>
  );
}
