import type { LaneInside, VisInside } from './visInside';

/**
 * Makes a lane as high as what it shows in the window; while it moves a lane only grows. By itself vis-timeline counts
 * what it has drawn beyond both ends, too, for a pan to find: rows in which nothing is seen.
 */
export function fitLanes(inside: VisInside, isMoving: () => boolean): void {
  const { itemSet } = inside;
  const inSight = new WeakSet<LaneInside>();
  // Behind the lanes stands a special one, and it is always there.
  const lane: LaneInside = Object.getPrototypeOf(Object.getPrototypeOf(itemSet.groups.__background__));
  lane._calculateHeight = function ({ item }) {
    // Where lanes shrink those below come into sight one by one, each by a redraw of its own. After five in a row
    // vis-timeline takes them for an endless loop; this ends, since no lane comes into sight twice in it.
    if (!this.isVisible) inSight.delete(this);
    else if (!inSight.has(this)) {
      inSight.add(this);
      inside.redrawCount = 0;
    }
    const { start, end } = this.itemSet.body.range;
    const feet = this.visibleItems
      .filter(({ data }) => +data.start < end && +(data.end ?? data.start) > start)
      .map(({ top, height }) => Math.ceil(top + height + item.vertical / 2));
    return Math.max(this.props.label.height, ...feet, this.isVisible && !isMoving() ? 0 : this.height);
  };
}
