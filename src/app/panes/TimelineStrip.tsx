import { useMemo } from 'react';
import { addDays, sayDayShort } from '@/model/day/day';
import type { Dataset } from '@/model/record/dataset';
import { kindOfRow, modalityOfRow } from '@/model/record/eventTable';
import { busiestWindow } from '@/model/view/timeWindow';
import type { View } from '@/model/view/view';
import { KindDisc } from '@/pieces/KindDisc';
import { Icon } from '@/ui/Icon';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import styles from './TimelineStrip.module.css';

interface TimelineStripProps {
  dataset: Dataset;
  /** The rows of the events that pass the filters. */
  rows: Uint32Array;
  link: (change: Partial<View>) => string;
}

/** Discs stand one above the other; more would not fit into the strip. */
const MOST_DISCS = 2;

/** Days with discs that fit side by side; of more, each has a bar as high as its events are many. */
const MOST_DAYS = 16;

/** The busiest stretch in one line: a single link to the timeline. */
export function TimelineStrip({ dataset: { table }, rows, link }: TimelineStripProps) {
  const window = useMemo(() => busiestWindow(table, rows), [table, rows]);
  if (window === null) return null;
  const days = new Map<number, number[]>();
  // What has no day of its own, all in one.
  let from: number = window.end;
  let to: number = window.start;
  for (const row of rows) {
    const [start = 0, end = 0] = [table.start[row], table.end[row]];
    if (start >= window.end || end <= window.start) continue;
    if (end - start !== 1) {
      from = Math.min(from, Math.max(start, window.start));
      to = Math.max(to, Math.min(end, window.end));
      continue;
    }
    const ofDay = days.get(start);
    if (ofDay) ofDay.push(row);
    else days.set(start, [row]);
  }
  const most = days.size > MOST_DAYS && Math.max(...[...days.values()].map(({ length }) => length));
  const along = (day: number) => `${((day - window.start) / (window.end - window.start)) * 100}%`;
  return (
    <a className={styles.strip} href={link({ view: 'timeline' })}>
      <VisuallyHidden>Open the timeline, </VisuallyHidden>
      <span aria-hidden="true" className={styles.marks}>
        {days.size === 0 && from < to && (
          <span
            className={styles.soft}
            style={{ left: along(from), width: along(window.start + to - from) }}
          />
        )}
        {[...days].map(([day, ofDay]) => (
          <span
            className={most ? styles.bar : styles.day}
            key={day}
            style={{
              left: along(day + 0.5),
              height: most ? `${(ofDay.length / most) * 100}%` : undefined,
            }}
          >
            {!most &&
              ofDay
                .slice(0, MOST_DISCS)
                .map((row) => (
                  <KindDisc
                    key={row}
                    kind={kindOfRow(table, row)}
                    modality={modalityOfRow(table, row)}
                    size={18}
                  />
                ))}
          </span>
        ))}
      </span>
      <span className={styles.ends}>
        <span>{sayDayShort(window.start)}</span> <VisuallyHidden>to</VisuallyHidden>{' '}
        <span>{sayDayShort(addDays(window.end, -1))}</span>
      </span>
      <Icon name="chevron-right" />
    </a>
  );
}
