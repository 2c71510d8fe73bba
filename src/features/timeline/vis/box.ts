/** Where marks stand in the layer over the drawing. */

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

/** The box of an element of the drawing; `origin` is that of the layer. */
export function boxOf(element: Element, origin: DOMRect): Box {
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
