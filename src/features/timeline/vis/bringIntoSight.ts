import { scrollerOf } from '@/ui/scrollerOf';
import type { VisInside } from './visInside';

/** What stays free above a mark and, for the hint that opens there, below it, in pixels. */
const AIR = { above: 8, below: 56 };

/**
 * Scrolls the lanes until one of some marks is in sight, and where all lanes are drawn, as on a phone, the page
 * around them, if that may be scrolled. Moves nothing where one is; else it is the first one that comes.
 */
export function bringIntoSight(marks: readonly Element[], inside: VisInside, mayScrollPage: boolean): void {
  if (marks.length === 0) return;
  const { dom } = inside;
  const lanes = dom.leftContainer;
  const page = scrollerOf(dom.root);
  const [panel, around] = [lanes.getBoundingClientRect(), page.getBoundingClientRect()];
  const top = Math.max(panel.top, around.top);
  // On a phone the axis stays in sight over the lanes.
  const bottom = Math.min(panel.bottom, around.bottom, dom.bottom.getBoundingClientRect().top);
  const boxes = marks.map((mark) => mark.getBoundingClientRect());
  const [first] = boxes;
  if (first === undefined || boxes.some((box) => box.top >= top && box.bottom <= bottom)) return;
  const by =
    first.top < top
      ? first.top - top - AIR.above
      : Math.min(first.bottom - bottom + AIR.below, first.top - top - AIR.above);
  const before = lanes.scrollTop;
  lanes.scrollTop += by;
  // It hears of it a frame later, and whatever has it draw until then would take the lanes back.
  inside._setScrollTop(-lanes.scrollTop);
  const moved = lanes.scrollTop - before;
  if (first.top - moved >= top && first.bottom - moved <= bottom) return;
  if (mayScrollPage) page.scrollBy({ top: by - moved, behavior: 'instant' });
}
