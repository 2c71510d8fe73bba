/**
 * All of vis-timeline's inside that we touch, declared by no type of its own: `flipAtTheEdge` places points and
 * ranges, `MarkRuler` tells them their sizes, `VisItems` holds redraws back, `writeAxisAsText` writes the axis, and
 * the adapter reads where its parts stand. Another version of it is to be tried by `e2e/upstream.spec.ts` and `e2e/marks.spec.ts`.
 */

/** A point or a range. */
export interface ItemInside {
  conversion: { toScreen: (date: Date) => number };
  data: { start: Date; end: Date; content: HTMLElement };
  props: { content: { width: number } };
  dom: { box: HTMLElement; content: HTMLElement };
  width: number;
  left: number;
  pointX: number;
  repositionX: () => void;
  repositionXY: () => void;
  _getDomComponentsSizes: () => unknown;
}

type Texts = Record<'minorTexts' | 'majorTexts', HTMLElement[]>;
type WriteText = (
  this: AxisInside,
  x: number,
  text: string,
  orientation: string,
  name: string,
) => HTMLElement;

/** The axis of days, months and years. */
export interface AxisInside {
  props: { minorCharWidth: number; minorLabelHeight: number };
  dom: { foreground: HTMLElement; redundant: Texts } & Texts;
  _repaintMinorText: WriteText;
  _repaintMajorText: WriteText;
  _setXY: (label: HTMLElement, x: number, y: number) => void;
  setOptions: (options: { showWeekScale: boolean }) => void;
}

/** The parts of a vis-timeline that no type of its own declares. */
export interface VisInside {
  /** Whether it has chosen a window for the items that it was made with. */
  initialFitDone: boolean;
  /** Draws it again with the next frame, without measuring its marks anew. */
  _redraw: () => void;
  dom: Record<'root' | 'bottom' | 'center' | 'leftContainer' | 'rightContainer', HTMLElement> &
    Record<string, unknown>;
  timeAxis: AxisInside;
  itemSet: {
    dom: { frame: HTMLElement };
    redraw: () => boolean;
    _isResized: () => boolean;
    body: { domProps: { center: { width: number } } };
    constructor: { types: Record<'point' | 'range', { prototype: ItemInside }> };
  };
}
