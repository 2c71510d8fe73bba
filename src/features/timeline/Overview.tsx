import { useMemo } from 'react';
import { addDays, saySpan } from '@/model/day/day';
import type { Dataset } from '@/model/record/dataset';
import { sayCount } from '@/model/record/words';
import { type OverviewStretch, overviewOf, placeInOverview } from '@/model/view/overview';
import type { TimeWindow } from '@/model/view/timeWindow';
import type { View } from '@/model/view/view';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import styles from './Overview.module.css';

interface OverviewProps {
  dataset: Dataset;
  rows: Uint32Array;
  window: TimeWindow;
  link: (change: Partial<View>) => string;
}

/** The whole span in one strip, with the window on it. Each stretch leads there. */
export function Overview({ dataset: { table }, rows, window, link }: OverviewProps) {
  const stretches = useMemo(() => overviewOf(table, rows), [table, rows]);
  if (stretches.length === 0) return null;
  const left = placeInOverview(stretches, window.start);
  const right = placeInOverview(stretches, window.end);
  return (
    <nav aria-label="Overview of the whole time" className={styles.overview}>
      {stretches.map((stretch) => (
        <Stretch
          href={link({ from: stretch.start, to: addDays(stretch.end, -1) })}
          key={stretch.start}
          stretch={stretch}
        />
      ))}
      <span
        aria-hidden="true"
        className={styles.window}
        style={{ left: `${left * 100}%`, width: `${Math.max(0.01, right - left) * 100}%` }}
      />
    </nav>
  );
}

function Stretch({ stretch, href }: { stretch: OverviewStretch; href: string }) {
  const most = Math.max(...stretch.bars);
  const span = saySpan(stretch.start, addDays(stretch.end, -1));
  return (
    <a
      className={styles.stretch}
      href={href}
      style={{ left: `${stretch.left * 100}%`, width: `${stretch.width * 100}%` }}
    >
      <span aria-hidden="true" className={styles.bars}>
        {stretch.bars.map((count, index) => (
          <span key={index} style={{ height: `${(count / most) * 100}%` }} />
        ))}
      </span>
      <span className={styles.label}>
        {span}
        <VisuallyHidden>: {sayCount(stretch.events, 'event', 'events')}</VisuallyHidden>
      </span>
    </a>
  );
}
