import { type RefObject, useEffect, useRef, useState } from 'react';
import { groupDigits } from '@/lib/groupDigits';
import type { LooseWindow } from '@/model/plan/brush';
import type { Lane } from '@/model/plan/lanes';
import { isGroup, type Planned, type PlannedLane } from '@/model/plan/planTimeline';
import { type EventTable, kindOfRow, modalityOfRow } from '@/model/record/eventTable';
import type { TimeWindow } from '@/model/view/timeWindow';
import { wholeTime } from '@/model/view/wholeTime';
import { zoomLimits } from '@/model/view/zoom';
import { scrollerOf } from '@/ui/scrollerOf';
import { setVerbatim } from '@/ui/setVerbatim';
import { usePageSize } from '@/ui/usePageSize';
import type { Box } from './box';
import { made } from './made';
import { VisTimeline } from './visTimeline';

interface VisTimelineInputs {
  table: EventTable;
  /** That of the titles. */
  language: string;
  lanes: readonly Lane[];
  planned: readonly PlannedLane[];
  focused: number | null;
  selected: string | null;
  window: TimeWindow;
  /** The address leads to words of a source. */
  isLed: boolean;
  templates: RefObject<HTMLDivElement | null>;
  /** While one pans or zooms, many times a second. */
  onMove: (window: LooseWindow) => void;
  /** Gives whether that is the window now: the reader may have left for another address meanwhile. */
  onRest: (window: TimeWindow) => boolean;
  onPainted: () => void;
}

interface VisTimelineHandle {
  container: RefObject<HTMLDivElement | null>;
  current: VisTimeline | null;
  /** The layer over the drawing, once it stands. */
  layer: HTMLElement | null;
  /** What is drawn, and where it stands, by key. */
  drawn: readonly Planned[];
  boxes: ReadonlyMap<string, Box>;
}

/** Between the title of a lane and its count; a line may end there. */
const EN_SPACE = '\u2002';
const NOTHING: Pick<VisTimelineHandle, 'drawn' | 'boxes'> = { drawn: [], boxes: new Map() };

/** Makes the drawing when there is a place for it, keeps it in step with its inputs, and takes it down. */
export function useVisTimeline(inputs: VisTimelineInputs): VisTimelineHandle {
  const { table, language, lanes, planned, selected, focused, window } = inputs;
  const latest = useRef(inputs);
  const container = useRef<HTMLDivElement>(null);
  const [vis, setVis] = useState<VisTimeline | null>(null);
  const [placed, setPlaced] = useState(NOTHING);
  useEffect(() => {
    latest.current = inputs;
  });
  const drawing = useRef<VisTimeline | null>(null);
  const rem = usePageSize((size) => size.rem);
  // Before anything is drawn: titles that it asks for may be here sooner than the next effect.
  useEffect(() => table.onTitles?.(() => drawing.current?.retitle()), [table]);
  // Letters of another size: what was measured in the old ones is thrown away with the drawing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `rem` is what it is made anew for.
  useEffect(() => {
    if (container.current === null) return;
    const made = new VisTimeline(container.current, {
      window: latest.current.window,
      limits: zoomLimits(wholeTime(latest.current.table)),
      drawing: latest.current,
      laneElement: (lane) => laneElement(lane, latest.current.templates.current, latest.current.language),
      discElement: (row) =>
        discOf(
          latest.current.templates.current,
          kindOfRow(latest.current.table, row),
          modalityOfRow(latest.current.table, row),
        ),
      onMove: (to) => latest.current.onMove(to),
      onRest: (to) => {
        if (!latest.current.onRest(to)) made.show(latest.current.window, false);
      },
      onPlaced: (drawn, boxes) => setPlaced({ drawn, boxes }),
      onPainted: () => latest.current.onPainted(),
    });
    drawing.current = made;
    setVis(made);
    return () => {
      made.destroy();
      drawing.current = null;
      setVis(null);
    };
  }, [rem]);
  useEffect(
    () => vis?.draw({ table, language, lanes, planned, selected, focused }),
    [vis, table, language, lanes, planned, selected, focused],
  );
  useEffect(() => vis?.show(window, true), [vis, window]);
  const isFirst = useRef(true);
  useEffect(() => {
    const row = table.rowOf(selected ?? '');
    if (vis === null || container.current === null) return;
    // At first the drawing does not scroll to its mark where the reader is elsewhere already: led to words of the
    // article, or scrolled down while the drawing was on its way. Without a mark that is not asked: to find what scrolls
    // the page would be laid out.
    const mayScroll =
      !isFirst.current ||
      (row !== undefined && !latest.current.isLed && scrollerOf(container.current).scrollTop === 0);
    isFirst.current = false;
    if (row !== undefined) vis.keepInSight((mark) => !isGroup(mark) && mark.row === row, mayScroll);
  }, [vis, table, selected]);
  return { container, current: vis, layer: vis?.layer ?? null, ...placed };
}

function laneElement(lane: Lane, templates: HTMLElement | null, language: string): Element {
  const element = made('div', 'lane-heading');
  element.dataset.lane = lane.id;
  if (lane.isFolded) element.dataset.folded = '';
  if (lane.kind !== null) {
    element.dataset.kind = lane.kind;
    element.append(discOf(templates, lane.kind, 'held'));
  }
  const title = made('span', 'lane-title');
  setVerbatim(title, lane.title, language);
  element.append(title, EN_SPACE, made('span', 'lane-count', groupDigits(lane.rows.length)));
  return element;
}

/** A copy of the disc that React drew for this kind: one drawing of it serves everywhere. */
function discOf(templates: HTMLElement | null, kind: string, modality: string): Element {
  const disc = templates?.querySelector(`[data-kind="${kind}"][data-modality="${modality}"]`);
  return (disc?.cloneNode(true) as Element | undefined) ?? made('span', '');
}
