/**
 * The one door to vis-timeline. It takes a plan of marks and a window, draws them, and tells what happened
 * when a gesture rests. It knows nothing of React; `destroy` twice throws.
 *
 * Nothing of a dataset reaches vis-timeline but our own integers, our own Dates, and Elements whose text
 * was set with `textContent`: its filter lets through whatever is not a string (DESIGN.md section 3).
 */
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { DataSet } from 'vis-data/esnext';
import { type DataItemCollectionType, Timeline } from 'vis-timeline/esnext';
import { hasSameValues } from '@/lib/hasSameValues';
import { DAY_MS, midnightOf } from '@/model/day/day';
import type { LooseWindow } from '@/model/plan/brush';
import type { Lane } from '@/model/plan/lanes';
import { isGroup, type Planned } from '@/model/plan/planTimeline';
import type { TimeWindow } from '@/model/view/timeWindow';
import type { ZoomLimits } from '@/model/view/zoom';
import { whenTypefaceComes } from '@/ui/whenTypefaceComes';
import { Anchor } from './Anchor';
import { type Box, boxOf } from './box';
import { bringIntoSight } from './bringIntoSight';
import { type Drawing, DrawnItems } from './DrawnItems';
import { fitLanes } from './fitLanes';
import { flipAtTheEdge } from './flipAtTheEdge';
import { holdSizes } from './holdSizes';
import { keepAxis } from './keepAxis';
import { liftCancelledFingers } from './liftCancelledFingers';
import { made } from './made';
import { pinchOnTrackpad } from './pinchOnTrackpad';
import { roundToDays } from './roundToDays';
import { timelineOptions } from './timelineOptions';
import type { VisInside } from './visInside';

/** What vis-timeline's borders take of its height, in pixels. */
const BORDERS = 2;
/** A new plan is made at most so often while one pans, and while one zooms, in milliseconds. */
const PAN_PLAN = 60;
const ZOOM_PLAN = 120;
/** A wheel turns in steps: a gesture has come to rest when none has come for so long, in milliseconds. */
const REST = 160;

/** After any of these, anywhere, whoever reads may have gone elsewhere. */
const INPUT = ['wheel', 'pointerdown', 'keydown'];

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

export class VisTimeline {
  /** A layer of ours that scrolls with the lanes: whatever stands in it gets pointer and focus first. */
  readonly layer: HTMLElement;
  private readonly timeline: Timeline;
  private readonly inside: VisInside;
  private readonly drawnItems: DrawnItems;
  private readonly groups = new DataSet<{ id: number; content: Element; order: number }>();
  private readonly parts: VisTimelineParts;
  private readonly container: HTMLElement;
  private readonly resized: ResizeObserver;
  private readonly listening = new AbortController();
  private drawnLanes = '';
  private rested: TimeWindow;
  private isPainted = false;
  private isGesture = false;
  /** The window is on its way to another, without a hand. */
  private isGliding = false;
  /** A gesture elsewhere leads: the overview's brush. */
  private isLed = false;
  private isDestroyed = false;
  private hasNewTitles = false;
  /** What is kept in sight, until whoever reads does something else. */
  private sought: { isMeant: (mark: Planned) => boolean; mayScrollPage: boolean } | null = null;
  private placing = 0;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private isPlanDue = false;
  private plannedAt = 0;
  private plannedLength = 0;
  private plannedWidth = 0;
  private plannedHeight = 0;
  private drawnHeight = 0;
  private letSizesGo = () => {};

  constructor(container: HTMLElement, parts: VisTimelineParts) {
    this.container = container;
    this.parts = parts;
    this.rested = parts.window;
    this.drawnItems = new DrawnItems(parts.discElement);
    this.drawLanes(parts.drawing.lanes);
    this.drawnHeight = this.height();
    const options = timelineOptions(parts.limits, this.drawnHeight);
    // While it is made it would draw itself three times, in a window of its own choice: out of sight it does not.
    container.hidden = true;
    this.timeline = new Timeline(container, null as never, this.groups as never, options);
    container.hidden = false;
    const inside = this.timeline as unknown as VisInside;
    this.inside = inside;
    inside.initialFitDone = true;
    const anchor = new Anchor();
    flipAtTheEdge(inside, anchor);
    const isMoving = () => this.isGesture || this.isGliding;
    keepAxis(inside, anchor, isMoving);
    fitLanes(inside, isMoving);
    this.drawnItems.items.standIn(inside, isMoving);
    this.layer = made('div', 'mark-layer');
    inside.dom.center.append(this.layer);
    for (const part of Object.values(inside.dom)) hideDrawing(part, inside.dom.center);
    // A part that scrolls would be a stop of Tab.
    inside.dom.leftContainer.tabIndex = -1;
    // Drawn by the first frame; what has no room in it comes after it.
    this.setWindow(this.rested, false);
    // So that it is known how wide the lanes' headings leave it. It shows itself once it has items.
    inside.emit('_change', {});
    // Its types know only strings as content; it takes Elements, and to us nothing else is safe.
    this.timeline.setItems(this.drawnItems.items.data as unknown as DataItemCollectionType);
    this.plan();
    this.drawnItems.drawFirst();
    this.timeline.on('changed', this.onChanged);
    this.timeline.on('rangechange', this.onMoving);
    this.timeline.on('rangechanged', this.onMoved);
    this.resized = new ResizeObserver(this.onResized);
    this.resized.observe(container);
    const { signal } = this.listening;
    liftCancelledFingers(container, signal);
    pinchOnTrackpad(container, signal, (type, event) => inside.emit(type, event));
    for (const type of INPUT)
      document.addEventListener(type, this.onInput, { capture: true, passive: true, signal });
    // Words were measured in another one until then.
    whenTypefaceComes(this.onFonts, signal);
  }

  /** Draws what differs from what is drawn. */
  draw(drawing: Drawing): void {
    if (hasSameValues(drawing, this.parts.drawing)) return;
    this.parts.drawing = drawing;
    this.drawLanes(drawing.lanes);
    this.drawPlan();
  }

  /** Shows a window, at once or gliding there; an equal one moves nothing. */
  show(window: TimeWindow, isGliding: boolean): void {
    if (hasSameValues(window, this.rested)) return;
    this.rested = window;
    this.setWindow(window, isGliding);
  }

  /** Follows a gesture elsewhere, at once and without telling of it, until `settle`. */
  follow({ start, end }: LooseWindow): void {
    this.isLed = true;
    this.timeline.setWindow(start * DAY_MS, end * DAY_MS, { animation: false });
  }

  /** The gesture elsewhere came to rest here: shows these days and tells of them. */
  settle(window: TimeWindow): void {
    this.isLed = false;
    this.setWindow(window, false);
    // A window that was reached exactly moves nothing, and tells nothing by itself.
    this.onRested();
  }

  /**
   * Scrolls the lanes, and the page around them if it may, until one of the marks that are meant is in sight, and keeps it
   * there until the next input.
   */
  keepInSight(isMeant: (mark: Planned) => boolean, mayScrollPage: boolean): void {
    this.sought = { isMeant, mayScrollPage };
    if (!this.isGesture) this.place();
  }

  /** Titles have come that were not here before: draws the events with them, after a gesture if there is one. */
  retitle(): void {
    this.hasNewTitles = true;
    if (!this.isGesture && !this.isDestroyed) this.drawTitles();
  }

  /** Takes everything down; a second call is an error of the caller, and throws. */
  destroy(): void {
    if (this.isDestroyed) throw new Error('The timeline was taken down twice.');
    this.isDestroyed = true;
    this.isPlanDue = false;
    cancelAnimationFrame(this.placing);
    this.drawnItems.stop();
    clearTimeout(this.resting);
    this.resized.disconnect();
    this.listening.abort();
    const { leftContainer, rightContainer } = this.inside.dom;
    // A scroll is told a frame later, and vis-timeline would read then what it throws away now.
    for (const lanes of [leftContainer, rightContainer])
      lanes.addEventListener('scroll', (event) => event.stopImmediatePropagation(), { capture: true });
    this.timeline.destroy();
  }

  /** Whole pixels: a fractional height makes vis-timeline redraw without end. */
  private height(): number {
    return Math.max(120, Math.floor(this.container.clientHeight));
  }

  private setWindow({ start, end }: TimeWindow, isGliding: boolean): void {
    this.isGliding = isGliding && !isMotionReduced();
    const animation = this.isGliding && { duration: 240, easingFunction: 'easeOutQuad' as const };
    this.timeline.setWindow(midnightOf(start), midnightOf(end), { animation });
  }

  private readonly onChanged = (): void => {
    if (!this.isPainted) {
      this.isPainted = true;
      this.parts.onPainted();
      // With this frame, not after it.
      this.tellHeight();
      this.drawnItems.drawAfterFrame();
    }
    if (this.isGesture) return;
    // Larger or smaller than it was, there is room for more or for fewer.
    if (this.width() !== this.plannedWidth || this.drawnHeight !== this.plannedHeight) this.drawPlan();
    this.place();
  };

  private readonly onMoving = ({ byUser, start, end }: { byUser: boolean; start: Date; end: Date }): void => {
    if (!this.isGesture && (byUser || this.isLed)) this.letSizesGo = holdSizes(this.inside);
    this.isGesture ||= byUser || this.isLed;
    // Places of the gesture before would be told in the middle of this one.
    if (this.isGesture) cancelAnimationFrame(this.placing);
    clearTimeout(this.resting);
    this.container.classList.add('is-moving');
    if (byUser) this.parts.onMove({ start: start.getTime() / DAY_MS, end: end.getTime() / DAY_MS });
    const isZoom = end.getTime() - start.getTime() !== this.plannedLength;
    if (this.isPlanDue || performance.now() - this.plannedAt < (isZoom ? ZOOM_PLAN : PAN_PLAN)) return;
    this.isPlanDue = true;
    // In the pause after this frame, which has enough to do; what is new is drawn from the next one on.
    requestAnimationFrame(() => setTimeout(this.onPause));
  };

  private readonly onPause = (): void => {
    if (!this.isPlanDue) return;
    this.plan();
    this.drawnItems.drawLater();
  };

  private readonly onMoved = ({ byUser }: { byUser: boolean }): void => {
    clearTimeout(this.resting);
    if (this.isLed) return;
    if (byUser) this.resting = setTimeout(this.onRested, REST);
    else this.onRested();
  };

  private readonly onRested = (): void => {
    if (this.isDestroyed) return;
    const wasMoving = this.isGesture || this.isGliding;
    this.isGesture = false;
    this.isGliding = false;
    this.letSizesGo();
    // Lanes that grew or shrank in its last frame wait for one more.
    if (wasMoving) this.inside._redraw();
    this.drawPlan();
    if (this.hasNewTitles) this.drawTitles();
    const { start, end } = this.timeline.getWindow();
    const window = roundToDays(start, end);
    if (!hasSameValues(window, this.rested)) {
      this.rested = window;
      this.parts.onRest(window);
    }
    this.place();
  };

  /** Plans for the window as it is, and draws all of it. */
  private drawPlan(): void {
    this.plan();
    this.drawnItems.drawWaiting();
  }

  private plan(): void {
    const { start, end } = this.timeline.getWindow();
    this.isPlanDue = false;
    this.plannedAt = performance.now();
    this.plannedLength = end.getTime() - start.getTime();
    this.plannedWidth = this.width();
    this.plannedHeight = this.drawnHeight;
    const [width, height] = [this.plannedWidth, this.plannedHeight];
    const window = { start: start.getTime() / DAY_MS, end: end.getTime() / DAY_MS, width, height };
    this.drawnItems.plan(this.parts.drawing, window);
  }

  private drawTitles(): void {
    this.hasNewTitles = false;
    this.drawnItems.redraw((planned) => !isGroup(planned));
    this.place();
  }

  /** Options that are set again cost as much as new ones. */
  private readonly onResized = (): void => {
    const height = this.height();
    if (height === this.drawnHeight) return;
    this.drawnHeight = height;
    this.timeline.setOptions({ height });
  };

  private readonly onInput = (): void => {
    this.sought = null;
  };

  private readonly onFonts = (): void => {
    this.drawnItems.items.forgetSizes();
    this.drawnItems.redraw();
  };

  /** Of the lanes, beside their headings; 0 as long as they are out of sight. */
  private width(): number {
    return this.inside.itemSet.body.domProps.center.width || 0;
  }

  /** Tells where the marks stand, once a frame, after vis-timeline has stacked them. */
  private place(): void {
    cancelAnimationFrame(this.placing);
    this.placing = requestAnimationFrame(() => {
      if (this.isDestroyed) return;
      this.tellHeight();
      const origin = this.layer.getBoundingClientRect();
      const boxes = new Map<string, Box>();
      const drawn = this.drawnItems.all();
      const found: Element[] = [];
      for (const planned of drawn) {
        const { key, lane } = planned;
        const content = this.drawnItems.contentOf(key);
        const stands = content?.isConnected === true;
        // What lies in a lane that is scrolled out of sight is not drawn; the heading is.
        if (this.sought?.isMeant(planned))
          found.push(
            ...(stands
              ? [content]
              : this.container.querySelectorAll(`.lane-heading[data-lane="${CSS.escape(lane)}"]`)),
          );
        if (!stands) continue;
        const box = boxOf(content, origin);
        // It keeps things drawn a little way out of the window: nothing to press there.
        if (box.reach.right > 0 && box.reach.left < origin.width) boxes.set(key, box);
      }
      if (this.sought) bringIntoSight(found, this.inside, this.sought.mayScrollPage);
      this.parts.onPlaced(drawn, boxes);
      // A frame later, when what hangs on the places has been drawn anew.
      requestAnimationFrame(() => this.isGesture || this.container.classList.remove('is-moving'));
    });
  }

  /** Says in its style how high it would be with every lane in sight; a screen that scrolls as a whole follows it. */
  private tellHeight(): void {
    const { itemSet, dom } = this.inside;
    const height = itemSet.dom.frame.offsetHeight + dom.bottom.offsetHeight + BORDERS;
    this.container.style.setProperty('--drawn-height', `${height}px`);
  }

  private drawLanes(lanes: readonly Lane[]): void {
    const signature = lanes.map((lane) => `${lane.id} ${lane.rows.length} ${lane.isFolded ?? ''}`).join('|');
    if (signature === this.drawnLanes) return;
    this.drawnLanes = signature;
    const groups = lanes.map((lane, order) => ({
      id: this.drawnItems.laneNumber(lane.id),
      content: this.parts.laneElement(lane),
      order,
    }));
    const kept = new Set(groups.map((group) => group.id));
    this.groups.remove(this.groups.getIds().filter((id) => !kept.has(id as number)));
    this.groups.update(groups);
  }
}

/** The drawing is for the eye; the layer in its centre says the same in words. */
function hideDrawing(part: unknown, center: Element): void {
  if (!(part instanceof Element) || part === center || part.contains(center)) return;
  part.setAttribute('aria-hidden', 'true');
}

function isMotionReduced(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
