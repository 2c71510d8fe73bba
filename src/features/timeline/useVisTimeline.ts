import { type RefCallback, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type EventTable, kindOfRow, modalityOfRow } from '@/model/record/eventTable';
import type { LooseWindow } from '@/model/view/brush';
import type { Lane } from '@/model/view/lanes';
import type { PlannedMark } from '@/model/view/planTimeline';
import type { TimeWindow } from '@/model/view/timeWindow';
import { wholeTime } from '@/model/view/wholeTime';
import { zoomLimits } from '@/model/view/zoom';
import type { Box, VisTimeline } from './visTimeline';

interface VisTimelineInputs {
  table: EventTable;
  lanes: readonly Lane[];
  marks: readonly PlannedMark[];
  selected: string | null;
  window: TimeWindow;
  templates: RefObject<HTMLDivElement | null>;
  /** While one pans or zooms, many times a second. */
  onMove: (window: LooseWindow) => void;
  onRest: (window: TimeWindow) => void;
  onPainted: () => void;
}

interface VisTimelineHandle {
  container: RefCallback<HTMLDivElement>;
  current: VisTimeline | null;
  /** The layer over the drawing, once it stands. */
  layer: HTMLElement | null;
  boxes: ReadonlyMap<string, Box>;
  failed: boolean;
}

const NO_BOXES: ReadonlyMap<string, Box> = new Map();

/** Loads the drawing when there is a place for it, keeps it in step with its inputs, and takes it down. */
export function useVisTimeline(inputs: VisTimelineInputs): VisTimelineHandle {
  const { table, lanes, marks, selected, window } = inputs;
  const latest = useRef(inputs);
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  const [vis, setVis] = useState<VisTimeline | null>(null);
  const [boxes, setBoxes] = useState(NO_BOXES);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    latest.current = inputs;
  });
  useEffect(() => {
    if (place === null) return;
    let made: VisTimeline | null = null;
    let isGone = false;
    import('./visTimeline').then(
      (door) => {
        if (isGone) return;
        made = new door.VisTimeline(place, {
          window: latest.current.window,
          limits: zoomLimits(wholeTime(latest.current.table)),
          drawing: latest.current,
          laneElement: (lane) => laneElement(lane, latest.current.templates.current),
          discElement: (mark) =>
            discOf(
              latest.current.templates.current,
              kindOfRow(latest.current.table, mark.row),
              modalityOfRow(latest.current.table, mark.row),
            ),
          onMove: (to) => latest.current.onMove(to),
          onRest: (to) => latest.current.onRest(to),
          onPlaced: setBoxes,
          onPainted: () => latest.current.onPainted(),
        });
        setVis(made);
      },
      () => {
        if (isGone) return;
        setFailed(true);
        latest.current.onPainted();
      },
    );
    return () => {
      isGone = true;
      made?.destroy();
      setVis(null);
    };
  }, [place]);
  useEffect(() => vis?.draw({ table, lanes, marks, selected }), [vis, table, lanes, marks, selected]);
  useEffect(() => vis?.show(window, true), [vis, window]);
  const container = useCallback((element: HTMLDivElement | null) => setPlace(element), []);
  return { container, current: vis, layer: vis?.layer ?? null, boxes, failed };
}

function laneElement(lane: Lane, templates: HTMLElement | null): Element {
  const element = document.createElement('div');
  element.className = 'lane-heading';
  element.dataset.lane = lane.id;
  if (lane.isFolded) element.dataset.folded = '';
  if (lane.kind !== null) element.append(discOf(templates, lane.kind, 'held'));
  const title = document.createElement('span');
  title.className = 'lane-title';
  title.textContent = lane.title;
  const count = document.createElement('span');
  count.className = 'lane-count';
  count.textContent = lane.rows.length.toLocaleString('en-GB');
  element.append(title, count);
  return element;
}

/** A copy of the disc that React drew for this kind: one drawing of it serves everywhere. */
function discOf(templates: HTMLElement | null, kind: string, modality: string): Element {
  const disc = templates?.querySelector(`[data-kind="${kind}"][data-modality="${modality}"]`);
  return (disc?.cloneNode(true) as Element | undefined) ?? document.createElement('span');
}
