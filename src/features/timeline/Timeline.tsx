import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { addDays, type Day } from '@/model/day/day';
import type { Dataset } from '@/model/record/dataset';
import { allRows, type EventTable, spanOfRow } from '@/model/record/eventTable';
import { lanesOf } from '@/model/view/lanes';
import { OutsideWindow } from '@/model/view/OutsideWindow';
import { planTimeline } from '@/model/view/planTimeline';
import { busiestWindow, type TimeWindow, windowOf, windowShowing } from '@/model/view/timeWindow';
import type { LaneRule, View } from '@/model/view/view';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { DiscTemplates } from './DiscTemplates';
import { MarkLayer } from './MarkLayer';
import { Outside } from './Outside';
import { Overview } from './Overview';
import styles from './Timeline.module.css';
import { TimelineBar } from './TimelineBar';
import './timeline.css';
import { useVisTimeline } from './useVisTimeline';

interface TimelineProps {
  dataset: Dataset;
  /** The rows of the events that pass the filters, in order of time. */
  rows: Uint32Array;
  lanes: LaneRule;
  /** First and last day of the window, both inclusive; `null` where the timeline chooses. */
  from: Day | null;
  to: Day | null;
  selected: string | null;
  link: (change: Partial<View>) => string;
  /** A gesture came to rest: the days of the window, both inclusive. */
  onWindow: (from: Day, to: Day) => void;
  /** The first events are on the screen, or never will be. */
  onPainted: () => void;
  /** Stands at the left of the controls: how many events are shown, and by which filters. */
  children?: ReactNode;
}

/** The events of a dataset along time, in lanes. */
export function Timeline(props: TimelineProps) {
  const { dataset, rows, lanes: rule, selected, link, onWindow, onPainted, children } = props;
  const { table } = dataset;
  const lanes = useMemo(() => lanesOf(dataset, rows, rule), [dataset, rows, rule]);
  const marks = useMemo(() => planTimeline(table, lanes), [table, lanes]);
  const opening = useMemo(() => openingWindow(table), [table]);
  const window = useMemo(() => windowFrom(props.from, props.to) ?? opening, [props.from, props.to, opening]);
  const templates = useRef<HTMLDivElement>(null);
  const report = useCallback((to: TimeWindow) => onWindow(to.start, addDays(to.end, -1)), [onWindow]);
  const vis = useVisTimeline({ table, lanes, marks, selected, window, templates, onRest: report, onPainted });
  const fit = useMemo(() => windowOf(table, rows), [table, rows]);
  const outside = useMemo(() => new OutsideWindow(table, rows), [table, rows]);
  useReveal(table, selected, window, report);
  return (
    <section aria-label="Timeline" className={styles.timeline}>
      <TimelineBar fit={fit} lanes={rule} link={link} vis={vis.current} window={window}>
        {children}
      </TimelineBar>
      <DiscTemplates ref={templates} />
      {vis.failed ? (
        <Notice
          action={
            <>
              <Button onClick={() => location.reload()}>Load the page again</Button>{' '}
              <Button href={link({ view: 'list' })}>Open the list</Button>
            </>
          }
          title="The timeline could not be loaded."
          tone="alert"
        >
          A file of this page did not arrive. List, agreements and source work without it.
        </Notice>
      ) : (
        <div className={styles.drawing} ref={vis.container} />
      )}
      <MarkLayer
        boxes={vis.boxes}
        dataset={dataset}
        lanes={lanes}
        layer={vis.layer}
        link={link}
        marks={marks}
        onReveal={report}
        selected={selected}
        vis={vis.current}
        window={window}
      />
      <Outside link={link} outside={outside} table={table} window={window} />
      <Overview dataset={dataset} link={link} rows={rows} window={window} />
    </section>
  );
}

/** Brings an event into view when it is selected while its day lies outside of the window. */
function useReveal(
  table: EventTable,
  selected: string | null,
  window: TimeWindow,
  report: (to: TimeWindow) => void,
): void {
  const [revealed, setRevealed] = useState<string | null>(null);
  useEffect(() => {
    if (selected === revealed) return;
    setRevealed(selected);
    const row = table.rowOf(selected ?? '');
    if (row === undefined) return;
    const shown = windowShowing(window, spanOfRow(table, row));
    if (shown !== window) report(shown);
  }, [table, selected, revealed, window, report]);
}

function windowFrom(from: Day | null, to: Day | null): TimeWindow | null {
  return from === null || to === null ? null : { start: from, end: addDays(to, 1) };
}

/** The busiest stretch of the whole dataset: a filter does not move the reader. */
function openingWindow(table: EventTable): TimeWindow {
  const today = 0 as Day;
  return busiestWindow(table, allRows(table)) ?? { start: today, end: addDays(today, 30) };
}
