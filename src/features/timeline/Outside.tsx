import { addDays } from '@/model/day/day';
import { sayEdtfShort } from '@/model/day/sayEdtf';
import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent } from '@/model/record/schema';
import { type TimeWindow, windowShowing } from '@/model/view/timeWindow';
import type { View } from '@/model/view/view';
import { Button } from '@/ui/Button';
import styles from './Timeline.module.css';

interface OutsideProps {
  dataset: Dataset;
  outside: { earlier: readonly DiplomaticEvent[]; later: readonly DiplomaticEvent[] };
  window: TimeWindow;
  link: (change: Partial<View>) => string;
}

/** How many dates are named before 'and n more'. */
const NAMED = 2;

/** Says what lies before and after the window, and leads there. */
export function Outside({ dataset, outside, window, link }: OutsideProps) {
  const { earlier, later } = outside;
  const hrefTo = (event: DiplomaticEvent | undefined): string => {
    const span = event && dataset.dates.get(event.id)?.span;
    const to = span === undefined ? window : windowShowing(window, span);
    return link({ from: to.start, to: addDays(to.end, -1) });
  };
  return (
    <div className={styles.outside}>
      {earlier.length > 0 && (
        <Button href={hrefTo(earlier.at(-1))} icon="arrow-left">
          {earlier.length} earlier: {namesOf(dataset, earlier.toReversed())}
        </Button>
      )}
      {later.length > 0 && (
        <Button className={styles.later} href={hrefTo(later[0])} iconAfter="arrow-right">
          {later.length} later: {namesOf(dataset, later)}
        </Button>
      )}
    </div>
  );
}

/** The dates of the nearest ones. */
function namesOf(dataset: Dataset, nearest: readonly DiplomaticEvent[]): string {
  const dates = nearest.flatMap((event) => dataset.dates.get(event.id) ?? []).map(sayEdtfShort);
  const distinct = [...new Set(dates)];
  const more = distinct.length - NAMED;
  return `${distinct.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
