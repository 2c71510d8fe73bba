import { useMemo } from 'react';
import { groupDigits } from '@/lib/groupDigits';
import { addDays } from '@/model/day/day';
import { eventsOutside, type Side } from '@/model/plan/eventsOutside';
import { sayOutside } from '@/model/plan/sayOutside';
import { type EventTable, spanOfRow } from '@/model/record/eventTable';
import { type TimeWindow, windowShowing } from '@/model/view/timeWindow';
import type { View } from '@/model/view/view';
import { Button } from '@/ui/Button';
import styles from './Timeline.module.css';

interface OutsideProps {
  table: EventTable;
  rows: Uint32Array;
  window: TimeWindow;
  link: (change: Partial<View>) => string;
}

/** Says what lies before and after the window, and leads there. */
export function Outside({ table, rows, window, link }: OutsideProps) {
  const { earlier, later } = useMemo(() => eventsOutside(table, rows, window), [table, rows, window]);
  const hrefTo = ({ nearest: [row] }: Side): string => {
    const to = row === undefined ? window : windowShowing(window, spanOfRow(table, row));
    return link({ from: to.start, to: addDays(to.end, -1) });
  };
  return (
    <div className={styles.outside}>
      {earlier.count > 0 && (
        <Button href={hrefTo(earlier)} icon="arrow-left">
          {groupDigits(earlier.count)} earlier: {sayOutside(table, earlier)}
        </Button>
      )}
      {later.count > 0 && (
        <Button className={styles.later} href={hrefTo(later)} iconAfter="arrow-right">
          {groupDigits(later.count)} later: {sayOutside(table, later)}
        </Button>
      )}
    </div>
  );
}
