/**
 * The one door to vis-timeline. It takes a plan of marks and a window, draws them, and tells what happened
 * when a gesture rests. It knows nothing of React; `destroy` twice throws.
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
import { isGroup, type Planned, type PlannedLane, planTimeline } from '@/model/view/planTimeline';
import type { TimeWindow } from '@/model/view/timeWindow';
import type { ZoomLimits } from '@/model/view/zoom';
import { flipAtTheEdge, type VisInside } from './flipAtTheEdge';
import { groupElement } from './groupElement';
import { markElement } from './markElement';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A new plan is made at most so often while one pans, and while one zooms, in milliseconds. */
const PAN_PLAN = 60;
const ZOOM_PLAN = 120;
/** Each added item costs a layout of its own; during a gesture only so many come in one frame. */
const ADDED_A_FRAME = 8;
/** A wheel turns in steps: a gesture has come to rest when none has come for so long, in milliseconds. */
const REST = 160;

/** What is drawn: it replaces whatever was drawn before, by its differences. */
export interface Drawing {
  table: EventTable;
  lanes: readonly Lane[];
  /** The lanes that are not folded, ready to be planned. */
  planned: readonly PlannedLane[];
  selected: string | null;
  /** The row that has the focus: it stays itself. */
  focused: number | null;
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
  discElement: (row: number) => Element;
  /** The window while one pans or zooms it: many times a second. */
  onMove: (window: LooseWindow) => void;
  /** The window after a gesture or a call, in whole days; not called for an equal one. */
  onRest: (window: TimeWindow) => void;
  /** After each drawing that is not within a gesture: what is drawn, and where it stands, by key. */
  onPlaced: (drawn: readonly Planned[], boxes: ReadonlyMap<string, Box>) => void;
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
  private drawn = new Map<string, Planned>();
  /** What is planned and still waits for its frame. */
  private waiting: Planned[] = [];
  private drawnTable: EventTable | null = null;
  private drawnLanes = '';
  private selected: string | null = null;
  private rested: TimeWindow;
  private isPainted = false;
  private isGesture = false;
  /** A gesture elsewhere leads: the overview's brush. */
  private isLed = false;
  private isDestroyed = false;
  private hasNewTitles = false;
  private placing = 0;
  private adding = 0;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private plannedAt = 0;
  private plannedLength = 0;
  /** How many elements were made so far. */
  private made = 0;

  constructor(container: HTMLElement, parts: VisTimelineParts) {
    this.container = container;
    this.parts = parts;
    this.rested = parts.window;
    // Until its window is set it would show the present week.
    container.classList.add('is-starting');
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
    // A typeface comes when its first letter is drawn: words were measured in another one until then.
    container.ownerDocument.fonts?.addEventListener('loadingdone', this.onFonts);
  }

  /** Draws what differs from what is drawn. */
  draw(drawing: Drawing): void {
    this.parts.drawing = drawing;
    if (!this.isPainted) return;
    this.drawLanes(drawing.lanes);
    this.plan();
    this.addWaiting(Number.POSITIVE_INFINITY);
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
    this.onRested();
  }

  /** Titles have come that were not here before: draws the events with them, after a gesture if there is one. */
  retitle(): void {
    this.hasNewTitles = true;
    if (this.isPainted && !this.isGesture && !this.isDestroyed) this.drawTitles();
  }

  /** Takes everything down; a second call is an error of the caller, and throws. */
  destroy(): void {
    if (this.isDestroyed) throw new Error('The timeline was taken down twice.');
    this.isDestroyed = true;
    cancelAnimationFrame(this.placing);
    cancelAnimationFrame(this.adding);
    clearTimeout(this.resting);
    this.resized.disconnect();
    this.container.ownerDocument.fonts?.removeEventListener('loadingdone', this.onFonts);
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
      requestAnimationFrame(() => {
        if (this.isDestroyed) return;
        this.container.classList.remove('is-starting');
        this.parts.onPainted();
      });
    }
    if (!this.isGesture) this.place();
  };

  private readonly onMoving = ({ byUser, start, end }: { byUser: boolean; start: Date; end: Date }): void => {
    this.isGesture ||= byUser || this.isLed;
    clearTimeout(this.resting);
    this.container.classList.add('is-moving');
    if (byUser) this.parts.onMove({ start: start.getTime() / DAY, end: end.getTime() / DAY });
    const isZoom = end.getTime() - start.getTime() !== this.plannedLength;
    if (performance.now() - this.plannedAt < (isZoom ? ZOOM_PLAN : PAN_PLAN)) return;
    this.plan();
    this.addWaiting(ADDED_A_FRAME);
  };

  private readonly onMoved = ({ byUser }: { byUser: boolean }): void => {
    clearTimeout(this.resting);
    if (this.isLed) return;
    if (byUser) this.resting = setTimeout(this.onRested, REST);
    else this.onRested();
  };

  private readonly onRested = (): void => {
    if (this.isDestroyed) return;
    this.isGesture = false;
    this.plan();
    this.addWaiting(Number.POSITIVE_INFINITY);
    if (this.hasNewTitles) this.drawTitles();
    const { start, end } = this.timeline.getWindow();
    const window = roundToDays(start, end);
    if (!isSameWindow(window, this.rested)) {
      this.rested = window;
      this.parts.onRest(window);
    }
    this.place();
  };

  /** Plans the present window: takes away what is not in the plan any more; what is new waits to be added. */
  private plan(): void {
    const { table, planned, selected, focused } = this.parts.drawing;
    const { start, end } = this.timeline.getWindow();
    this.plannedAt = performance.now();
    this.plannedLength = end.getTime() - start.getTime();
    const window = { start: start.getTime() / DAY, end: end.getTime() / DAY, width: this.width() };
    const pinned = [table.rowOf(selected ?? ''), focused].filter((row) => row !== undefined && row !== null);
    const after = new Map(planTimeline(table, planned, window, pinned).map((one) => [one.key, one]));
    const was = this.selected;
    this.selected = selected;
    const isSelection = (row: number) => [was, selected].includes(table.idOf(row));
    const isSame = (a: Planned, b: Planned): boolean => {
      if (table !== this.drawnTable) return false;
      if (isGroup(a) || isGroup(b))
        return isGroup(a) && isGroup(b) && a.count === b.count && a.index === b.index && a.end === b.end;
      return was === selected || !isSelection(b.row);
    };
    const { added, changed, removed } = diffByKey(this.drawn, after, isSame);
    this.items.remove(removed.map((key) => this.numberOf(key)));
    for (const key of removed) this.numbers.delete(key);
    this.items.update(changed.map((one) => this.itemOf(one)));
    const isNew = new Set(added);
    this.drawn = new Map([...after].filter(([, one]) => !isNew.has(one)));
    this.drawnTable = table;
    this.waiting = added;
  }

  /** Adds what waits, so many in each frame. */
  private addWaiting(most: number): void {
    cancelAnimationFrame(this.adding);
    const now = this.waiting.splice(0, most);
    this.items.update(now.map((one) => this.itemOf(one)));
    for (const one of now) this.drawn.set(one.key, one);
    if (this.waiting.length > 0)
      this.adding = requestAnimationFrame(() => this.isDestroyed || this.addWaiting(most));
  }

  private drawTitles(): void {
    this.hasNewTitles = false;
    const singles = [...this.drawn.values()].filter((one) => !isGroup(one));
    this.items.update(singles.map((one) => this.itemOf(one)));
    this.place();
  }

  private width(): number {
    return (
      (this.timeline as unknown as VisInside).itemSet.body.domProps.center.width || this.container.clientWidth
    );
  }

  /** Tells where the marks stand, once a frame, after vis-timeline has stacked them. */
  private place(): void {
    cancelAnimationFrame(this.placing);
    this.placing = requestAnimationFrame(() => {
      if (this.isDestroyed) return;
      const origin = this.layer.getBoundingClientRect();
      const boxes = new Map<string, Box>();
      for (const key of this.drawn.keys()) {
        const content = this.items.get(this.numberOf(key))?.content;
        if (!content?.isConnected) continue;
        const box = boxOf(content, origin);
        // It keeps things drawn a little way out of the window: nothing to press there.
        if (box.reach.right > 0 && box.reach.left < origin.width) boxes.set(key, box);
      }
      this.parts.onPlaced([...this.drawn.values()], boxes);
      // A frame later, when what hangs on the places has been drawn anew.
      requestAnimationFrame(() => this.isGesture || this.container.classList.remove('is-moving'));
    });
  }

  private drawLanes(lanes: readonly Lane[]): void {
    const signature = lanes.map((lane) => `${lane.id} ${lane.rows.length} ${lane.isFolded ?? ''}`).join('|');
    if (signature === this.drawnLanes) return;
    this.drawnLanes = signature;
    const groups = lanes.map((lane, order) => ({
      id: this.numberOf(laneKey(lane.id)),
      content: this.parts.laneElement(lane),
      order,
    }));
    const kept = new Set(groups.map((group) => group.id));
    this.groups.remove(this.groups.getIds().filter((id) => !kept.has(id as number)));
    this.groups.update(groups);
  }

  private itemOf(planned: Planned): Item {
    const item = this.madeItem(planned);
    // vis-timeline keeps the element that it has where the HTML of the new one is the same, and the new one
    // would stand nowhere: each has a number of its own, so that the last one made is the one that is drawn.
    this.made += 1;
    item.content.setAttribute('data-made', String(this.made));
    return item;
  }

  private madeItem(planned: Planned): Item {
    const shared = { id: this.numberOf(planned.key), group: this.numberOf(laneKey(planned.lane)) };
    if (isGroup(planned)) {
      const content = groupElement(planned);
      const [start, end] = [midnightOf(planned.start), midnightOf(planned.end)];
      if (planned.unit === 'long') return { ...shared, content, type: 'range', start, end };
      const middle = new Date((start.getTime() + end.getTime()) / 2);
      return { ...shared, content, type: 'point', start: middle };
    }
    const { table } = this.parts.drawing;
    const { mark, row } = planned;
    const isSelected = table.idOf(row) === this.selected;
    const content = markElement(table, planned, this.parts.discElement(row), isSelected);
    const span = drawnSpan(mark);
    return mark.shape === 'disc'
      ? { ...shared, content, type: 'point', start: noonOf(span.start) }
      : { ...shared, content, type: 'range', start: midnightOf(span.start), end: midnightOf(span.end) };
  }

  /** Our own integer for a key: no word of a dataset is ever an id in the drawing. */
  private numberOf(key: string): number {
    const number = this.numbers.get(key) ?? this.numbers.size + 1;
    this.numbers.set(key, number);
    return number;
  }

  private readonly onFonts = (): void => {
    this.items.update([...this.drawn.values()].map((mark) => this.itemOf(mark)));
  };
}

/** The whole days of a window in time, rounded at both ends, so that a day's half does not count. */
function roundToDays(start: Date, end: Date): TimeWindow {
  const first = dayAt(new Date(start.getTime() + 12 * HOUR));
  const last = dayAt(new Date(end.getTime() + 12 * HOUR));
  return { start: first, end: last > first ? last : addDays(first, 1) };
}

/** A lane's key among those of the drawn things. */
function laneKey(id: string): string {
  return `lane ${id}`;
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
