import { type Ref, useMemo } from 'react';
import { addDays } from '@/model/day/day';
import type { LooseWindow } from '@/model/plan/brush';
import { overviewOf } from '@/model/plan/overview';
import type { EventTable } from '@/model/record/eventTable';
import type { TimeWindow } from '@/model/view/timeWindow';
import type { View } from '@/model/view/view';
import styles from './Overview.module.css';
import { type BrushHandle, OverviewBrush } from './OverviewBrush';
import { OverviewStretchLink } from './OverviewStretchLink';

interface OverviewProps {
  table: EventTable;
  rows: Uint32Array;
  window: TimeWindow;
  link: (change: Partial<View>) => string;
  /** While the brush is dragged; the drawing follows at once. */
  onFollow: (window: LooseWindow) => void;
  /** The brush came to rest. */
  onRest: (window: TimeWindow) => void;
  /** Lets the drawing move the brush. */
  ref?: Ref<BrushHandle>;
}

/** The whole span in one strip: how dense it is, where it skips, and the window on it as a brush. */
export function Overview({ table, rows, window, link, onFollow, onRest, ref }: OverviewProps) {
  const stretches = useMemo(() => overviewOf(table, rows), [table, rows]);
  if (stretches.length === 0) return null;
  return (
    <nav aria-label="Overview of the whole time" className={styles.overview}>
      <div className={styles.strip}>
        {stretches.map((stretch) => (
          <OverviewStretchLink
            href={link({ from: stretch.start, to: addDays(stretch.end, -1) })}
            key={stretch.start}
            stretch={stretch}
          />
        ))}
        <OverviewBrush
          onFollow={onFollow}
          onRest={onRest}
          ref={ref}
          stretches={stretches}
          table={table}
          window={window}
        />
      </div>
    </nav>
  );
}
