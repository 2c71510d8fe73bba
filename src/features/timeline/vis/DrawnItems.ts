/** One list of vis-timeline items for life, changed by its differences. */
import { diffByKey } from '@/lib/diffByKey';
import { hasSameValues } from '@/lib/hasSameValues';
import { Numbering } from '@/lib/Numbering';
import { midnightOf, noonOf } from '@/model/day/day';
import type { Lane } from '@/model/plan/lanes';
import { drawnSpan } from '@/model/plan/markOf';
import {
  isGroup,
  type Planned,
  type PlannedLane,
  type PlannedStretch,
  type PlannedWindow,
  planTimeline,
  stretchOf,
} from '@/model/plan/planTimeline';
import type { EventTable } from '@/model/record/eventTable';
import { groupElement } from './groupElement';
import { markElement } from './markElement';
import { type VisItem, VisItems } from './VisItems';

/** What is drawn: it replaces whatever was drawn before, by its differences. */
export interface Drawing {
  table: EventTable;
  /** That of the titles. */
  language: string;
  lanes: readonly Lane[];
  /** The lanes that are not folded, ready to be planned. */
  planned: readonly PlannedLane[];
  selected: string | null;
  /** The row that has the focus: it stays itself. */
  focused: number | null;
}

/** So many are drawn in a frame of a gesture: with twice as many one frame in fifteen of a zoom comes late, not one in twenty. */
const AT_ONCE = 2;
/** So many are drawn before the first frame, from the first lane on: more have no room in it. */
const AT_FIRST = 32;

/** The things that are drawn, kept in step with the plan for a window. */
export class DrawnItems {
  readonly items = new VisItems();
  private readonly discElement: (row: number) => Element;
  /** Our own integers: no word of a dataset is ever an id in the drawing. */
  private readonly numbers = new Numbering();
  private readonly drawn = new Map<string, Planned>();
  /** The keys of the last plan. */
  private planned: readonly string[] = [];
  /** What is planned and still waits for its frame. */
  private waiting: Planned[] = [];
  private table: EventTable | null = null;
  private selected: string | null = null;
  private language = '';
  /** What the last plan was made of: while one pans, many in a row are the same. */
  private last: { drawing: Drawing; stretch: PlannedStretch } | null = null;
  private adding = 0;
  /** How many elements were made so far. */
  private made = 0;

  /** `discElement` makes a disc for a mark, fresh each time. */
  constructor(discElement: (row: number) => Element) {
    this.discElement = discElement;
  }

  /** Everything that is drawn, without what waits, in the order of the plan: lane by lane, in order of time. */
  all(): Planned[] {
    return this.planned.flatMap((key) => this.drawn.get(key) ?? []);
  }

  /** The element of a drawn thing; `undefined` where there is none. */
  contentOf(key: string): Element | undefined {
    return this.items.data.get(this.numbers.of(key))?.content;
  }

  /** Plans a window: takes away what is not in the plan any more; what is new or has changed waits for its frame. */
  plan(drawing: Drawing, window: PlannedWindow): void {
    const stretch = stretchOf(window);
    const { last } = this;
    if (last !== null && hasSameValues(last.drawing, drawing) && hasSameValues(last.stretch, stretch)) return;
    this.last = { drawing, stretch };
    const { table, planned, selected, focused } = drawing;
    const pinned = [table.rowOf(selected ?? ''), focused].filter((row) => row !== undefined && row !== null);
    const after = new Map(planTimeline(table, planned, window, pinned).map((one) => [one.key, one]));
    const was = this.selected;
    const isSelection = (row: number) => [was, selected].includes(table.idOf(row));
    const isDrawnSo = (a: Planned, b: Planned): boolean => {
      if (table !== this.table) return false;
      if (isGroup(a)) return isGroup(b) && a.count === b.count && a.index === b.index && a.end === b.end;
      return !isGroup(b) && (was === selected || !isSelection(b.row));
    };
    const { added, changed, removed } = diffByKey(this.drawn, after, isDrawnSo);
    this.table = table;
    this.selected = selected;
    this.language = drawing.language;
    this.planned = [...after.keys()];
    this.items.remove(removed.map((key) => this.numbers.of(key)));
    for (const key of removed) {
      this.numbers.forget(key);
      this.drawn.delete(key);
    }
    this.waiting = withinFirst([...changed, ...added], window);
    const late = new Set(this.waiting);
    for (const [key, one] of after) if (!late.has(one)) this.drawn.set(key, one);
  }

  /** Draws as much of what waits as the first frame has room for. */
  drawFirst(): void {
    this.drawSome(AT_FIRST);
  }

  /** Draws all that waits, at once. */
  drawWaiting(): void {
    this.drawSome(this.waiting.length);
  }

  /** Draws what waits from the next frame on, in each as much as a frame of a gesture has room for. */
  drawLater(): void {
    cancelAnimationFrame(this.adding);
    this.adding = requestAnimationFrame(() => {
      this.drawSome(AT_ONCE);
      if (this.waiting.length > 0) this.drawLater();
    });
  }

  /** Draws everything anew, or the single events alone: their titles came, or their typeface. */
  redraw(isMeant: (planned: Planned) => boolean = () => true): void {
    const { table } = this;
    if (table === null) return;
    this.put(this.all().filter(isMeant), table);
  }

  /** Draws all that waits, after the next frame. */
  drawAfterFrame(): void {
    cancelAnimationFrame(this.adding);
    this.adding = requestAnimationFrame(() => this.drawWaiting());
  }

  private drawSome(most: number): void {
    cancelAnimationFrame(this.adding);
    const { table } = this;
    if (table === null) return;
    const now = this.waiting.splice(0, most);
    this.put(now, table);
    for (const one of now) this.drawn.set(one.key, one);
  }

  private put(some: readonly Planned[], table: EventTable): void {
    this.items.put(some.map((one) => this.itemOf(one, table)));
  }

  /** Adds nothing more. */
  stop(): void {
    cancelAnimationFrame(this.adding);
  }

  /** The number of a lane in the drawing. */
  laneNumber(id: string): number {
    return this.numbers.of(`lane ${id}`);
  }

  private itemOf(planned: Planned, table: EventTable): VisItem {
    const item = this.madeItem(planned, table);
    // vis-timeline keeps the element that it has where the HTML of the new one is the same, and the new one
    // would stand nowhere: each has a number of its own, so that the last one made is the one that is drawn.
    this.made += 1;
    item.content.setAttribute('data-made', String(this.made));
    return item;
  }

  private madeItem(planned: Planned, table: EventTable): VisItem {
    const shared = { id: this.numbers.of(planned.key), group: this.laneNumber(planned.lane) };
    if (isGroup(planned)) {
      const content = groupElement(planned);
      const [start, end] = [midnightOf(planned.start), midnightOf(planned.end)];
      return { ...shared, content, type: planned.unit === 'long' ? 'range' : 'point', start, end };
    }
    const { mark, row } = planned;
    const isSelected = table.idOf(row) === this.selected;
    const content = markElement(table, planned, this.discElement(row), isSelected, this.language);
    const span = drawnSpan(mark);
    return mark.shape === 'disc'
      ? { ...shared, content, type: 'point', start: noonOf(span.start) }
      : { ...shared, content, type: 'range', start: midnightOf(span.start), end: midnightOf(span.end) };
  }
}

/** The same, with those first that touch the window: the others lie beyond its ends, for a pan to find. */
function withinFirst(some: readonly Planned[], window: PlannedWindow): Planned[] {
  const isWithin = (one: Planned) => {
    const { start, end } = isGroup(one) ? one : drawnSpan(one.mark);
    return start < window.end && end > window.start;
  };
  return [...some.filter(isWithin), ...some.filter((one) => !isWithin(one))];
}
