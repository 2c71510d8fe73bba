import type { ReactNode } from 'react';
import { addDays, saySpan } from '@/model/day/day';
import type { TimeWindow } from '@/model/view/timeWindow';
import type { LaneRule, View } from '@/model/view/view';
import { Button } from '@/ui/Button';
import styles from './TimelineBar.module.css';
import type { VisTimeline } from './visTimeline';

interface TimelineBarProps {
  window: TimeWindow;
  /** The window that holds every shown event; `null` where none has a known day. */
  fit: TimeWindow | null;
  lanes: LaneRule;
  /** The drawing, once it stands. */
  vis: VisTimeline | null;
  link: (change: Partial<View>) => string;
  /** Stands at the left: how many events are shown, and by which filters. */
  children?: ReactNode;
}

/** What stands above the drawing: what is shown, and the controls that move it. */
export function TimelineBar({ window, fit, lanes, vis, link, children }: TimelineBarProps) {
  return (
    <div className={styles.bar}>
      <div className={styles.status}>
        {children}
        <span className={styles.range}>{saySpan(window.start, addDays(window.end, -1))}</span>
      </div>
      <div aria-label="Timeline controls" className={styles.controls} role="toolbar">
        <LaneChoice link={link} rule={lanes} />
        <Button aria-label="Earlier" icon="chevron-left" onClick={() => vis?.pan(-0.5)} />
        <Button aria-label="Later" icon="chevron-right" onClick={() => vis?.pan(0.5)} />
        <Button aria-label="Zoom out" icon="minus" onClick={() => vis?.zoom(1.6)} />
        <Button aria-label="Zoom in" icon="plus" onClick={() => vis?.zoom(0.6)} />
        {fit && (
          <Button href={link({ from: fit.start, to: addDays(fit.end, -1) })} title="Show all events">
            Fit
          </Button>
        )}
      </div>
    </div>
  );
}

function LaneChoice({ rule, link }: { rule: LaneRule; link: TimelineBarProps['link'] }) {
  const other = rule === 'kind' ? 'who' : 'kind';
  return (
    <Button
      aria-label={`Lanes by ${rule === 'kind' ? 'kind' : 'participant'}; change to ${other === 'kind' ? 'kind' : 'participant'}`}
      href={link({ lanes: other })}
    >
      Lanes: {rule === 'kind' ? 'kind' : 'participant'}
    </Button>
  );
}
