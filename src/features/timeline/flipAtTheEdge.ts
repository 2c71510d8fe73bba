/**
 * vis-timeline puts a point's words at its right, and cuts them at the right edge. Here they change sides.
 * This is the only place that reaches into vis-timeline: one method of its point items, overridden in one
 * instance of the timeline. A journey shows that it still works.
 */

interface PointInside {
  conversion: { toScreen: (date: Date) => number };
  data: { start: Date; content: Element };
  parent: { width?: number; itemSet?: { props?: { width: number } } } | null;
  width: number;
  left: number;
  pointX: number;
  repositionX: () => void;
  repositionXY: () => void;
}

/** The parts of a vis-timeline that no type of its own declares. */
export interface VisInside {
  dom: { center: HTMLElement } & Record<string, unknown>;
  itemSet: {
    body: { domProps: { center: { width: number } } };
    constructor: { types: { point: { prototype: PointInside } } };
  };
}

/** Half of a disc, in pixels: a disc stands with its middle on its day. */
const HALF_DISC = 11;

/** Makes the points of a timeline write to the left of their disc where there is no room at its right. */
export function flipAtTheEdge(timeline: VisInside): void {
  const { itemSet } = timeline;
  const point = itemSet.constructor.types.point.prototype;
  point.repositionX = function (this: PointInside) {
    const middle = this.conversion.toScreen(this.data.start);
    if (this.data.content.hasAttribute('data-group')) {
      // A group's number stands in the middle of its days.
      this.pointX = middle - this.width / 2;
      this.left = this.pointX;
      this.repositionXY();
      return;
    }
    const room = itemSet.body.domProps.center.width;
    const atRight = middle - HALF_DISC;
    const atLeft = middle + HALF_DISC - this.width;
    const isFlipped = middle <= room && atRight + this.width > room && atLeft >= 0;
    this.data.content.toggleAttribute('data-flipped', isFlipped);
    this.pointX = isFlipped ? atLeft : atRight;
    // Stacking reads `left`, drawing reads `pointX`.
    this.left = this.pointX;
    this.repositionXY();
  };
}
