/**
 * The one door to vis-timeline. It takes a plan of marks and a window, draws them, and tells what happened
 * when a gesture rests. It knows nothing of React; `destroy` may be called more than once.
 *
 * Nothing of a dataset reaches vis-timeline but our own integers, our own Dates, and Elements whose text
 * was set with `textContent`: its filter lets through whatever is not a string (DESIGN.md section 3).
 */
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { type DataItemCollectionType, Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import { diffByKey } from '@/lib/diffByKey';
import { addDays, dayAt, midnightOf, noonOf } from '@/model/day/day';
import type { EventTable } from '@/model/record/eventTable';
import type { LooseWindow } from '@/model/view/brush';
import type { Lane } from '@/model/view/lanes';
import { drawnSpan } from '@/model/view/markOf';
import type { PlannedMark } from '@/model/view/planTimeline';
import type { TimeWindow } from '@/model/view/timeWindow';
import type { ZoomLimits } from '@/model/view/zoom';
import { flipAtTheEdge, type VisInside } from './flipAtTheEdge';
import { markElement } from './markElement';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What is drawn: it replaces whatever was drawn before, by its differences. */
export interface Drawing {
  table: EventTable;
  lanes: readonly Lane[];
  marks: readonly PlannedMark[];
  selected: string | null;
}

/** Where a mark stands in the layer over the drawing, in pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
  /** Its words stand at the left of its disc. */
  isFlipped: boolean;
  /** How far it reaches with its bar, which may be longer than its words. */
  reach: { left: number; right: number };
}

interface VisTimelineParts {
  window: TimeWindow;
  limits: ZoomLimits;
  drawing: Drawing;
  /** The heading of a lane, freshly made. */
  laneElement: (lane: Lane) => Element;
  /** A disc for a mark, freshly made. */
  discElement: (mark: PlannedMark) => Element;
  /** The window while one pans or zooms it: many times a second. */
  onMove: (window: LooseWindow) => void;
  /** The window after a gesture or a call, in whole days; not called for an equal one. */
  onRest: (window: TimeWindow) => void;
  /** After each drawing that is not within a gesture: where the marks stand, by key. */
  onPlaced: (boxes: ReadonlyMap<string, Box>) => void;
  onPainted: () => void;
}

interface Item {
  id: number;
  group: number;
  start: Date;
  end?: Date;
  type: 'point' | 'range';
  content: Element;
}

export class VisTimeline {
  /** A layer of ours that scrolls with the lanes: whatever stands in it gets pointer and focus first. */
  readonly layer: HTMLDivElement;
  private readonly timeline: Timeline;
  private readonly items = new DataSet<Item>();
  private readonly groups = new DataSet<{ id: number; content: Element; order: number }>();
  private readonly parts: VisTimelineParts;
  private readonly numbers = new Map<string, number>();
  private readonly container: HTMLElement;
  private readonly resized: ResizeObserver;
  private drawn = new Map<string, PlannedMark>();
  private drawnLanes = '';
  private selected: string | null = null;
  private rested: TimeWindow;
  private isPainted = false;
  private isGesture = false;
  /** A gesture elsewhere leads: the overview's brush. */
  private isLed = false;
  private isDestroyed = false;
  private placing = 0;

  constructor(container: HTMLElement, parts: VisTimelineParts) {
    this.container = container;
    this.parts = parts;
    this.rested = parts.window;
    // Empty at first: a timeline made with items fits itself to them a second later.
    // Its types know only strings as content; it takes Elements, and to us nothing else is safe.
    const items = this.items as unknown as DataItemCollectionType;
    this.timeline = new Timeline(container, items, this.groups as never, this.options());
    const inside = this.timeline as unknown as VisInside;
    flipAtTheEdge(inside);
    this.layer = container.ownerDocument.createElement('div');
    this.layer.className = 'mark-layer';
    inside.dom.center.append(this.layer);
    for (const part of Object.values(inside.dom)) hideDrawing(part, inside.dom.center);
    this.timeline.on('changed', this.onChanged);
    this.timeline.on('rangechange', this.onMoving);
    this.timeline.on('rangechanged', this.onMoved);
    this.resized = new ResizeObserver(() => this.timeline.setOptions({ height: this.height() }));
    this.resized.observe(container);
    void container.ownerDocument.fonts?.ready.then(() => this.isDestroyed || this.redrawAll());
  }

  /** Draws what differs from what is drawn. */
  draw(drawing: Drawing): void {
    this.parts.drawing = drawing;
    if (!this.isPainted) return;
    this.drawLanes(drawing.lanes);
    const after = new Map(drawing.marks.map((mark) => [mark.key, mark]));
    const was = this.selected;
    this.selected = drawing.selected;
    const isSame = (_: PlannedMark, { row }: PlannedMark): boolean => {
      const id = drawing.table.idOf(row);
      return was === drawing.selected || (id !== was && id !== drawing.selected);
    };
    const { added, changed, removed } = diffByKey(this.drawn, after, isSame);
    this.items.remove(removed.map((key) => this.numberOf(key)));
    this.items.update([...added, ...changed].map((mark) => this.itemOf(mark)));
    this.drawn = after;
  }

  /** Shows a window, at once or gliding there; an equal one moves nothing. */
  show(window: TimeWindow, isGliding: boolean): void {
    if (isSameWindow(window, this.rested)) return;
    this.rested = window;
    this.setWindow(window, isGliding);
  }

  /** Follows a gesture elsewhere, at once and without telling of it, until `settle`. */
  follow({ start, end }: LooseWindow): void {
    this.isLed = true;
    this.timeline.setWindow(start * DAY, end * DAY, { animation: false });
  }

  /** The gesture elsewhere came to rest here: shows these days and tells of them. */
  settle(window: TimeWindow): void {
    this.isLed = false;
    this.isGesture = false;
    this.setWindow(window, false);
    // A window that was reached exactly moves nothing, and tells nothing by itself.
    this.onMoved();
  }

  /** Takes everything down; a second call does nothing. */
  destroy(): void {
    if (this.isDestroyed) return;
    this.isDestroyed = true;
    cancelAnimationFrame(this.placing);
    this.resized.disconnect();
    this.timeline.destroy();
  }

  private options(): TimelineOptions {
    const { limits } = this.parts;
    return {
      height: this.height(),
      orientation: { axis: 'bottom', item: 'top' },
      // A day has no time zone: the whole drawing runs in UTC.
      moment: (date: moment.MomentInput) => moment(date).utc(),
      margin: { axis: 6, item: { horizontal: 8, vertical: 6 } },
      verticalScroll: true,
      zoomKey: 'ctrlKey',
      zoomMin: limits.least * DAY,
      zoomMax: limits.most * DAY,
      selectable: false,
      showCurrentTime: false,
      showTooltips: false,
      groupOrder: 'order',
      // Days are written with two figures, months with three or four letters: so more of them fit.
      maxMinorChars: 5,
      // A single day has no hours on the axis, because no source gives one; and the year is always said.
      format: {
        minorLabels: { minute: '', hour: '' },
        majorLabels: { minute: 'D MMMM YYYY', hour: 'D MMMM YYYY' },
      },
    };
  }

  /** Whole pixels: a fractional height makes vis-timeline redraw without end. */
  private height(): number {
    return Math.max(120, Math.floor(this.container.clientHeight));
  }

  private setWindow({ start, end }: TimeWindow, isGliding: boolean): void {
    const animation =
      isGliding && !isMotionReduced() ? { duration: 240, easingFunction: 'easeOutQuad' as const } : false;
    this.timeline.setWindow(midnightOf(start), midnightOf(end), { animation });
  }

  private readonly onChanged = (): void => {
    if (!this.isPainted) {
      this.isPainted = true;
      this.setWindow(this.rested, false);
      this.draw(this.parts.drawing);
      requestAnimationFrame(() => this.isDestroyed || this.parts.onPainted());
    }
    if (!this.isGesture) this.place();
  };

  private readonly onMoving = ({ byUser, start, end }: { byUser: boolean; start: Date; end: Date }): void => {
    this.isGesture = byUser || this.isLed;
    this.container.classList.add('is-moving');
    if (byUser) this.parts.onMove({ start: start.getTime() / DAY, end: end.getTime() / DAY });
  };

  private readonly onMoved = (): void => {
    if (this.isLed) return;
    this.isGesture = false;
    const { start, end } = this.timeline.getWindow();
    const window = roundToDays(start, end);
    if (!isSameWindow(window, this.rested)) {
      this.rested = window;
      this.parts.onRest(window);
    }
    this.place();
  };

  /** Tells where the marks stand, once a frame, after vis-timeline has stacked them. */
  private place(): void {
    cancelAnimationFrame(this.placing);
    this.placing = requestAnimationFrame(() => {
      if (this.isDestroyed) return;
      const origin = this.layer.getBoundingClientRect();
      const boxes = new Map<string, Box>();
      for (const key of this.drawn.keys()) {
        const content = this.items.get(this.numberOf(key))?.content;
        if (content?.isConnected) boxes.set(key, boxOf(content, origin));
      }
      this.parts.onPlaced(boxes);
      // A frame later, when what hangs on the places has been drawn anew.
      requestAnimationFrame(() => this.isGesture || this.container.classList.remove('is-moving'));
    });
  }

  private drawLanes(lanes: readonly Lane[]): void {
    const signature = lanes.map((lane) => `${lane.id} ${lane.rows.length} ${lane.isFolded ?? ''}`).join('|');
    if (signature === this.drawnLanes) return;
    this.drawnLanes = signature;
    const groups = lanes.map((lane, order) => ({
      id: this.numberOf(lane.id),
      content: this.parts.laneElement(lane),
      order,
    }));
    const kept = new Set(groups.map((group) => group.id));
    this.groups.remove(this.groups.getIds().filter((id) => !kept.has(id as number)));
    this.groups.update(groups);
  }

  private itemOf(planned: PlannedMark): Item {
    const { mark, key, lane } = planned;
    const span = drawnSpan(mark);
    const { table } = this.parts.drawing;
    const isSelected = table.idOf(planned.row) === this.selected;
    const content = markElement(table, planned, this.parts.discElement(planned), isSelected);
    const shared = { id: this.numberOf(key), group: this.numberOf(lane), content };
    return mark.shape === 'disc'
      ? { ...shared, type: 'point', start: noonOf(span.start) }
      : { ...shared, type: 'range', start: midnightOf(span.start), end: midnightOf(span.end) };
  }

  /** Our own integer for a key: no word of a dataset is ever an id in the drawing. */
  private numberOf(key: string): number {
    const number = this.numbers.get(key) ?? this.numbers.size + 1;
    this.numbers.set(key, number);
    return number;
  }

  private redrawAll(): void {
    this.items.update([...this.drawn.values()].map((mark) => this.itemOf(mark)));
  }
}

/** The whole days of a window in time, rounded at both ends, so that a day's half does not count. */
function roundToDays(start: Date, end: Date): TimeWindow {
  const first = dayAt(new Date(start.getTime() + 12 * HOUR));
  const last = dayAt(new Date(end.getTime() + 12 * HOUR));
  return { start: first, end: last > first ? last : addDays(first, 1) };
}

function isSameWindow(a: TimeWindow, b: TimeWindow): boolean {
  return a.start === b.start && a.end === b.end;
}

function boxOf(element: Element, origin: DOMRect): Box {
  const box = element.getBoundingClientRect();
  const item = (element.closest('.vis-item') ?? element).getBoundingClientRect();
  return {
    left: box.left - origin.left,
    top: box.top - origin.top,
    width: box.width,
    height: box.height,
    isFlipped: element.hasAttribute('data-flipped'),
    reach: {
      left: Math.min(box.left, item.left) - origin.left,
      right: Math.max(box.right, item.right) - origin.left,
    },
  };
}

/** The drawing is for the eye; the layer in its centre says the same in words. */
function hideDrawing(part: unknown, center: Element): void {
  if (!(part instanceof Element) || part === center || part.contains(center)) return;
  part.setAttribute('aria-hidden', 'true');
}

function isMotionReduced(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
