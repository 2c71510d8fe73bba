/**
 * Two fingers on the trackpad of a Mac: Safari tells of them by events of its own, and zooms the whole page unless
 * they are taken. Elsewhere they come as a wheel with Ctrl, and fingers on a screen as pointers.
 */

/** How vis-timeline's inside is told of a pinch: `touch` where it begins, then `pinch` with the scale since then. */
type Tell = (type: 'touch' | 'pinch', event: object) => void;

/** Tells of each such pinch over an element, until the signal. */
export function pinchOnTrackpad(element: HTMLElement, signal: AbortSignal, tell: Tell): void {
  const onGesture = (event: Event): void => {
    event.preventDefault();
    const { type, scale, clientX: x, clientY: y } = event as MouseEvent & { scale: number };
    if (type === 'gesturestart') tell('touch', event);
    if (type === 'gesturechange') tell('pinch', { scale, center: { x, y } });
  };
  // A touched screen sends them beside its pointers.
  if (navigator.maxTouchPoints === 0)
    for (const type of ['gesturestart', 'gesturechange', 'gestureend'])
      element.addEventListener(type, onGesture, { signal });
}
