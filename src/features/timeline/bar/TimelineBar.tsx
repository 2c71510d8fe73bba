import type { ReactNode } from 'react';
import type { FoldedLanes } from '@/model/plan/foldLanes';
import type { Facet } from '@/model/record/eventTable';
import { sayCount } from '@/model/record/words';
import { sayWindow } from '@/model/view/sayWindow';
import type { TimeWindow } from '@/model/view/timeWindow';
import type { LaneRule, View } from '@/model/view/view';
import { GoToMenu } from './GoToMenu';
import { LanesMenu } from './LanesMenu';
import type { Moves } from './moves';
import { StepButton } from './StepButton';
import styles from './TimelineBar.module.css';
import { ZoomMenu } from './ZoomMenu';

interface TimelineBarProps {
  window: TimeWindow;
  moves: Moves;
  rule: LaneRule;
  folded: FoldedLanes;
  fold: readonly string[];
  order: readonly string[];
  /** Facets that the file does not carry. */
  missing: ReadonlySet<Facet>;
  /** Goes to the view with a change: an entry of its own in the history. */
  onChange: (change: Partial<View>) => void;
  /** How many events are shown: stands before the days of the window. */
  status?: ReactNode;
  /** Stands in front of the controls. */
  tool?: ReactNode;
  /** The filters that are on: a line of their own under the controls, which so stay where they are. */
  children?: ReactNode;
}

/** What stands above the drawing: what is shown, and the controls that move it. */
export function TimelineBar(props: TimelineBarProps) {
  const { window, moves, rule, folded, fold, order, missing, onChange } = props;
  return (
    <div className={styles.bar}>
      <div className={styles.status}>
        {props.status}
        <span className={styles.range}>
          {sayWindow(window)}
          {folded.hidden > 0 && ` · ${sayCount(folded.hidden, 'event', 'events')} in folded lanes`}
        </span>
      </div>
      {props.tool}
      <div aria-label="Timeline controls" className={styles.controls} role="toolbar">
        <span className={styles.half}>
          <LanesMenu
            fold={fold}
            lanes={folded.lanes}
            missing={missing}
            onChange={onChange}
            order={order}
            rule={rule}
          />
          <GoToMenu moves={moves} window={window} />
          <span className={styles.group}>
            <StepButton icon="chevron-left" label="Earlier" moves={moves} step="earlier" />
            <StepButton icon="chevron-right" label="Later" moves={moves} step="later" />
          </span>
        </span>
        <span className={styles.half}>
          <span className={styles.group}>
            <StepButton icon="minus" label="Zoom out" moves={moves} step="zoom-out" />
            <ZoomMenu moves={moves} window={window} />
            <StepButton icon="plus" label="Zoom in" moves={moves} step="zoom-in" />
          </span>
          {/* In words, because no icon says it. */}
          <StepButton label="Show all events" moves={moves} step="all">
            Fit
          </StepButton>
        </span>
      </div>
      {props.children && <div className={styles.filters}>{props.children}</div>}
    </div>
  );
}
