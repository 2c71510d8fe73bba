import { useMemo } from 'react';
import { groupDigits } from '@/lib/groupDigits';
import { addDays } from '@/model/day/day';
import { type EventTable, spanOfRow } from '@/model/record/eventTable';
import { eventsOutside, type Side } from '@/model/view/eventsOutside';
import { sayDateOfRow } from '@/model/view/sayWhen';
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

/** How many dates are named before 'and n more'. */
const NAMED = 2;

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
          {groupDigits(earlier.count)} earlier: {namesOf(table, earlier)}
        </Button>
      )}
      {later.count > 0 && (
        <Button className={styles.later} href={hrefTo(later)} iconAfter="arrow-right">
          {groupDigits(later.count)} later: {namesOf(table, later)}
        </Button>
      )}
    </div>
  );
}

/** The dates of the nearest ones; how many more dates there are is said where all are known. */
function namesOf(table: EventTable, { count, nearest }: Side): string {
  const distinct = [...new Set(nearest.map((row) => sayDateOfRow(table, row, true)))];
  const named = distinct.slice(0, NAMED).join(', ');
  if (count > nearest.length) return `${named} …`;
  const more = distinct.length - NAMED;
  return more > 0 ? `${named} and ${more} more` : named;
}
