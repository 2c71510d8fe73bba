import { sayDayShort } from '@/model/day/day';
import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent } from '@/model/record/schema';
import { markOf } from '@/model/view/markOf';
import { busiestWindow } from '@/model/view/timeWindow';
import type { View } from '@/model/view/view';
import { KindDisc } from '@/pieces/KindDisc';
import { Icon } from '@/ui/Icon';
import styles from './TimelineStrip.module.css';

interface TimelineStripProps {
  dataset: Dataset;
  events: readonly DiplomaticEvent[];
  link: (change: Partial<View>) => string;
}

/** The busiest stretch in one line: a single link to the timeline. */
export function TimelineStrip({ dataset, events, link }: TimelineStripProps) {
  const window = busiestWindow(dataset, events);
  if (window === null) return null;
  const days = new Map<number, DiplomaticEvent[]>();
  for (const event of events) {
    const date = dataset.dates.get(event.id);
    const mark = date && markOf(event.when, date);
    if (
      mark?.shape !== 'disc' ||
      mark.start === null ||
      mark.start < window.start ||
      mark.start >= window.end
    )
      continue;
    days.set(mark.start, [...(days.get(mark.start) ?? []), event]);
  }
  return (
    <a aria-label="Open the timeline" className={styles.strip} href={link({ view: 'timeline' })}>
      <span aria-hidden="true" className={styles.marks}>
        {[...days].map(([day, ofDay]) => (
          <span
            className={styles.day}
            key={day}
            style={{ left: `${((day - window.start + 0.5) / (window.end - window.start)) * 100}%` }}
          >
            {ofDay.slice(0, 2).map((event) => (
              <KindDisc key={event.id} kind={event.kind} modality={event.modality} size={18} />
            ))}
          </span>
        ))}
      </span>
      <span aria-hidden="true" className={styles.ends}>
        <span>{sayDayShort(window.start)}</span>
        <span>{sayDayShort(window.end)}</span>
      </span>
      <Icon name="chevron-right" />
    </a>
  );
}
