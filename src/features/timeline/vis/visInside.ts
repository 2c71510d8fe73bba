/**
 * All of vis-timeline's inside that we touch, declared by no type of its own: `flipAtTheEdge` places points and
 * ranges, `fitLanes` says how high lanes are, `MarkRuler` tells them their sizes, `holdSizes` those around them, `VisItems` holds redraws back,
 * `keepAxis` keeps the axis, `pinchOnTrackpad` tells of a pinch, `bringIntoSight` scrolls the lanes, and the adapter reads where its parts stand. Another
 * version of it is to be tried by `e2e/upstream.spec.ts` and `e2e/marks.spec.ts`.
 */

/** A point or a range. */
export interface ItemInside {
  conversion: { toScreen: (date: Date) => number };
  /** A day has no end. */
  data: { start: Date; end?: Date; content: HTMLElement };
  props: { content: { width: number } };
  dom: { box: HTMLElement; content: HTMLElement; dot?: HTMLElement };
  width: number;
  left: number;
  pointX: number;
  repositionX: () => void;
  repositionXY: () => void;
  /** Whether it is drawn in a window, given as moments. */
  isVisible: (range: { start: number; end: number }) => boolean;
  _getDomComponentsSizes: () => unknown;
}

/** A range has one. */
export interface RangeInside extends ItemInside {
  data: ItemInside['data'] & { end: Date };
}

/** A lane. */
export interface LaneInside {
  height: number;
  dom: Record<'foreground' | 'background' | 'marker' | 'inner', HTMLElement>;
  props: { label: { height: number } };
  itemSet: { body: { range: { start: number; end: number } } };
  /** Whether it is not scrolled away. */
  isVisible: boolean;
  /** What is drawn of it, beyond the ends of the window too. */
  visibleItems: (ItemInside & { top: number; height: number })[];
  _calculateHeight: (margin: { item: { vertical: number } }) => number;
}

type Drawn = Record<'minorTexts' | 'majorTexts' | 'lines', HTMLElement[]>;
type Draw<What, Made> = (x: number, what: What, orientation: string, name: string) => Made;

/** The axis of days, months and years. */
export interface AxisInside {
  body: {
    domProps: { top: { height: number }; center: { width: number } };
    range: { start: number; end: number };
    util: { toScreen: (time: Date) => number };
  };
  props: {
    minorCharWidth: number;
    minorLabelHeight: number;
    minorLineHeight: number;
    majorLineHeight: number;
  };
  dom: Drawn & { redundant: Drawn } & Record<
      'foreground' | 'background' | 'measureCharMinor' | 'measureCharMajor',
      HTMLElement
    >;
  /** Goes through the days, months or years of the axis. */
  step: { scale: string; step: number; current: { day: () => number }; getClassName: () => string };
  redraw: () => boolean;
  _repaintLabels: () => void;
  /** Of what these give back nothing but the width of its style is set. */
  _repaintMinorText: Draw<string, { style: { width: string } }>;
  _repaintMajorText: Draw<string, HTMLElement>;
  _repaintMinorLine: Draw<number, HTMLElement>;
  _repaintMajorLine: Draw<number, HTMLElement>;
  options: { showWeekScale: boolean; timeAxis: { scale: 'year'; step: number } | null };
}

/** The parts of a vis-timeline that no type of its own declares. */
export interface VisInside {
  /** Whether it has chosen a window for the items that it was made with. */
  initialFitDone: boolean;
  /** Tells its parts of what a hand does. */
  emit: (type: string, event: object) => void;
  /** Draws it again with the next frame, without measuring its marks anew. */
  _redraw: () => void;
  /** How often it has drawn itself in a row, because its parts had other sizes each time. */
  redrawCount: number;
  /** How far its lanes are scrolled, negative, in pixels: limited to what there is. */
  _setScrollTop: (scrollTop: number) => number;
  dom: Record<
    'root' | 'top' | 'left' | 'right' | 'bottom' | 'center' | 'leftContainer' | 'rightContainer',
    HTMLElement
  > &
    Record<string, unknown>;
  timeAxis: AxisInside;
  itemSet: {
    dom: Record<'frame' | 'foreground', HTMLElement>;
    /** The numbers of the lanes, from above; `groups` has one more, for what stands behind all of them. */
    groupIds: number[];
    groups: Record<string, LaneInside>;
    redraw: () => boolean;
    _isResized: () => boolean;
    body: { domProps: { center: { width: number } } };
    constructor: { types: { point: { prototype: ItemInside }; range: { prototype: RangeInside } } };
  };
}
