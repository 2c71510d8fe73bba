import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Moves } from '@/features/timeline/bar/moves';
import { TimelineBar } from '@/features/timeline/bar/TimelineBar';
import { MarkLayer } from '@/features/timeline/marks/MarkLayer';
import { Overview } from '@/features/timeline/overview/Overview';
import type { BrushHandle } from '@/features/timeline/overview/OverviewBrush';
import { DiscTemplates } from '@/features/timeline/vis/DiscTemplates';
import { toggled } from '@/lib/toggled';
import { addDays, type Day } from '@/model/day/day';
import type { LooseWindow } from '@/model/plan/brush';
import { foldedAround, foldLanes } from '@/model/plan/foldLanes';
import { LaneIndex } from '@/model/plan/LaneIndex';
import { lanesOf } from '@/model/plan/lanes';
import { orderLanes } from '@/model/plan/orderLanes';
import { isGroup } from '@/model/plan/planTimeline';
import type { Dataset } from '@/model/record/dataset';
import { type EventTable, spanOfRow } from '@/model/record/eventTable';
import { shownWindow } from '@/model/view/shownWindow';
import { type TimeWindow, windowShowing } from '@/model/view/timeWindow';
import type { LaneRule, View } from '@/model/view/view';
import { Legend } from './Legend';
import { Outside } from './Outside';
import styles from './Timeline.module.css';
import '@/features/timeline/vis/timeline.css';
import { useVisTimeline } from '@/features/timeline/vis/useVisTimeline';

export type { Moves } from '@/features/timeline/bar/moves';

interface TimelineProps {
  dataset: Dataset;
  /** The rows of the events that pass the filters, in order of time. */
  rows: Uint32Array;
  lanes: LaneRule;
  /** The ids of the lanes that stand first. */
  order: readonly string[];
  /** The ids of the lanes that are folded. */
  fold: readonly string[];
  /** First and last day of the window, both inclusive; `null` where the timeline chooses. */
  from: Day | null;
  to: Day | null;
  /** The day as whose knowledge everything is shown; `null`: all that is known. */
  known: Day | null;
  selected: string | null;
  /** The address leads to words of a source: what shows them is not scrolled away for a mark. */
  isLed: boolean;
  link: (change: Partial<View>) => string;
  /** The ways of moving along time, for the controls. */
  moves: Moves;
  /** Goes to the view with a change: an entry of its own in the history. */
  onChange: (change: Partial<View>) => void;
  /** A gesture came to rest: the days of the window, both inclusive. Gives whether the address has them now. */
  onWindow: (from: Day, to: Day) => boolean;
  /** The first events are on the screen, or never will be. */
  onPainted: () => void;
  /** How many events are shown: stands before the days of the window. */
  status?: ReactNode;
  /** Stands at the left of the controls. */
  tool?: ReactNode;
  /** The filters that are on: a line of their own. */
  children?: ReactNode;
}

/** The events of a dataset along time, in lanes. */
export function Timeline(props: TimelineProps) {
  const {
    dataset,
    rows,
    lanes: rule,
    order,
    fold,
    known,
    selected,
    link,
    moves,
    onChange,
    onWindow,
    onPainted,
  } = props;
  const { table } = dataset;
  const all = useMemo(() => lanesOf(dataset, rows, rule), [dataset, rows, rule]);
  const folded = useMemo(
    () => foldLanes(orderLanes(all, order), fold, table.size),
    [all, order, fold, table],
  );
  const { lanes, open } = folded;
  const indexed = useMemo(
    () => open.map((lane) => ({ id: lane.id, index: new LaneIndex(table, lane.rows) })),
    [table, open],
  );
  const around = useMemo(() => foldedAround(lanes, table.rowOf(selected ?? '')), [lanes, table, selected]);
  const planned = useMemo(() => {
    const row = Uint32Array.from(around.length > 0 ? [table.rowOf(selected ?? '') ?? 0] : []);
    return [...indexed, ...around.map(({ id }) => ({ id, index: new LaneIndex(table, row) }))];
  }, [indexed, around, table, selected]);
  // Without one selected in a folded lane these are the open ones themselves: nothing is drawn anew.
  const drawnLanes = useMemo(
    () => (around.length === 0 ? open : lanes.filter((lane) => !lane.isFolded || around.includes(lane))),
    [lanes, open, around],
  );
  const [focused, setFocused] = useState<number | null>(null);
  const { from, to } = props;
  const window = useMemo(() => shownWindow(table, { from, to, known }), [table, from, to, known]);
  const brush = useRef<BrushHandle>(null);
  const templates = useRef<HTMLDivElement>(null);
  const report = useCallback((to: TimeWindow) => onWindow(to.start, addDays(to.end, -1)), [onWindow]);
  const onMove = useCallback((loose: LooseWindow) => brush.current?.follow(loose), []);
  const vis = useVisTimeline({
    table,
    language: dataset.language,
    lanes,
    planned,
    selected,
    focused,
    window,
    isLed: props.isLed,
    templates,
    onMove,
    onRest: report,
    onPainted,
  });
  useReveal(table, selected, window, report);
  return (
    <section aria-label="Timeline" className={styles.timeline}>
      <TimelineBar
        fold={fold}
        order={order}
        folded={folded}
        missing={table.missing}
        moves={moves}
        onChange={onChange}
        rule={rule}
        status={props.status}
        tool={props.tool}
        window={window}
      >
        {props.children}
      </TimelineBar>
      <DiscTemplates ref={templates} />
      <div className={styles.stage}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a second way to fold, for the pointer; the menu of lanes is the first. */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above. */}
        <div
          className={styles.drawing}
          data-empty={rows.length === 0 || undefined}
          onClick={({ target }) => {
            const id = laneOfHeading(target);
            if (id !== null) onChange({ fold: toggled(fold, id) });
          }}
          ref={vis.container}
        />
        <div className={styles.legend}>
          <Legend />
        </div>
      </div>
      <MarkLayer
        boxes={vis.boxes}
        dataset={dataset}
        lanes={drawnLanes}
        layer={vis.layer}
        link={link}
        marks={vis.drawn}
        onFocus={(mark, isByKeys) => {
          setFocused(isGroup(mark) ? null : mark.row);
          if (isByKeys) vis.current?.keepInSight(({ key }) => key === mark.key, true);
        }}
        onReveal={report}
        selected={selected}
        window={window}
      />
      <Outside link={link} rows={rows} table={table} window={window} />
      <Overview
        link={link}
        onFollow={(loose) => vis.current?.follow(loose)}
        onRest={(to) => (vis.current === null ? report(to) : vis.current.settle(to))}
        ref={brush}
        rows={rows}
        table={table}
        window={window}
      />
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

/** The id of the lane whose heading was pressed; `null` for anything else. */
function laneOfHeading(target: EventTarget): string | null {
  const heading = target instanceof Element ? target.closest<HTMLElement>('.lane-heading') : null;
  return heading?.dataset.lane ?? null;
}
