import type { LaneInside, VisInside } from './visInside';

/**
 * Makes a lane as high as what it shows in the window; while it moves a lane only grows. By itself vis-timeline counts
 * what it has drawn beyond both ends, too, for a pan to find: rows in which nothing is seen.
 */
export function fitLanes({ itemSet }: VisInside, isMoving: () => boolean): void {
  // Behind the lanes stands a special one, and it is always there.
  const lane: LaneInside = Object.getPrototypeOf(Object.getPrototypeOf(itemSet.groups.__background__));
  lane._calculateHeight = function ({ item }) {
    const { start, end } = this.itemSet.body.range;
    const feet = this.visibleItems
      .filter(({ data }) => +data.start < end && +(data.end ?? data.start) > start)
      .map(({ top, height }) => Math.ceil(top + height + item.vertical / 2));
    return Math.max(this.props.label.height, ...feet, this.isVisible && !isMoving() ? 0 : this.height);
  };
}
