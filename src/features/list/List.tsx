import { type ReactNode, useId, useMemo } from 'react';
import type { Day } from '@/model/day/day';
import { rowAtDay, STRETCH } from '@/model/filter/listStretch';
import type { Dataset } from '@/model/record/dataset';
import { sayCount } from '@/model/record/words';
import type { View } from '@/model/view/view';
import { dateGroups } from '@/model/words/dateGroups';
import { SourceKey } from '@/pieces/SourceKey';
import { useTitles } from '@/pieces/useTitles';
import { Button } from '@/ui/Button';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { DateSection } from './DateSection';
import styles from './List.module.css';
import { useSought } from './useSought';
import { useStretch } from './useStretch';

interface ListProps {
  dataset: Dataset;
  /** The rows of the events that pass the filters, in order of time. */
  rows: Uint32Array;
  /** The id of the event that is open, or `null`. */
  selected: string | null;
  /** The words that the events were searched for. */
  query: string;
  link: (change: Partial<View>) => string;
  /** Above a list of which only a stretch is shown: a way to a day, given what leads there. */
  jump?: (goTo: (day: Day) => void) => ReactNode;
}

/** The events in order of time, under their dates; of very many a stretch that one can lengthen. */
export function List({ dataset, rows, selected, query, link, jump }: ListProps) {
  const titleId = useId();
  const { table } = dataset;
  useTitles(table);
  const { from, to, ...stretch } = useStretch(rows, table.rowOf(selected ?? ''));
  const sought = useSought();
  const groups = useMemo(() => dateGroups(table, rows.subarray(from, to)), [table, rows, from, to]);
  const later = rows.length - to;
  function goTo(day: Day) {
    const row = rowAtDay(table, rows, day);
    stretch.showAround(row);
    sought.seek(row);
  }
  /** What comes has the focus, by the heading that it stands under: the button is behind it, or gone. */
  function lengthen(show: () => void, nearest: number) {
    show();
    sought.seek(rows[nearest] ?? 0);
  }
  return (
    <section aria-labelledby={titleId} className={styles.list}>
      <h2 className={styles.title} id={titleId}>
        <VisuallyHidden>Events in order of time</VisuallyHidden>
      </h2>
      <SourceKey className={styles.sources} dataset={dataset} />
      {rows.length > STRETCH && jump && <div className={styles.jump}>{jump(goTo)}</div>}
      {from > 0 && (
        <Button className={styles.more} onClick={() => lengthen(stretch.showEarlier, from - 1)}>
          {sayCount(from, 'earlier event', 'earlier events')}: show the nearest {Math.min(STRETCH, from)}
        </Button>
      )}
      {groups.map((group) => (
        <DateSection
          dataset={dataset}
          group={group}
          heading={sought.row !== null && group.rows.includes(sought.row) ? sought.heading : null}
          key={group.rows[0]}
          link={link}
          selected={selected}
          query={query}
        />
      ))}
      {later > 0 && (
        <Button className={styles.more} onClick={() => lengthen(stretch.showLater, to)}>
          {sayCount(later, 'later event', 'later events')}: show the next {Math.min(STRETCH, later)}
        </Button>
      )}
    </section>
  );
}
