import type { Step } from '@/model/plan/steps';
import { sayLength } from '@/model/view/sayWindow';
import type { TimeWindow } from '@/model/view/timeWindow';
import { Popover } from '@/ui/Popover';
import type { Moves } from './moves';
import { StepRows } from './StepRows';
import styles from './TimelineBar.module.css';

const STEPS: readonly { step: Step; label: string }[] = [
  { step: 'day', label: 'Day' },
  { step: 'week', label: 'Week' },
  { step: 'month', label: 'Month' },
  { step: 'year', label: 'Year' },
  { step: 'all', label: 'All events' },
  { step: 'selection', label: 'Open event' },
];

/** How long the window is; opened, the lengths one can choose. */
export function ZoomMenu({ window, moves }: { window: TimeWindow; moves: Moves }) {
  const length = sayLength(window);
  return (
    <Popover
      button={<span className={styles.length}>{length}</span>}
      label={`Zoom: ${length}. Choose another`}
    >
      {(close) => <StepRows label="Zoom to" moves={moves} onTaken={close} steps={STEPS} />}
    </Popover>
  );
}
