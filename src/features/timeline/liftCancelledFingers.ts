/**
 * Where a browser takes a finger over to scroll the page, it cancels the pointer at the corner of the page. The
 * gestures of vis-timeline take that for a leap, begin a pan that never ends, and the next finger moves nothing.
 */

interface Place {
  clientX: number;
  clientY: number;
}

/** Makes each cancelled pointer within an element one that is lifted where it last was; gives what undoes it. */
export function liftCancelledFingers(element: HTMLElement): () => void {
  const places = new Map<number, Place>();
  const onPlace = ({ pointerId, clientX, clientY }: PointerEvent): void => {
    places.set(pointerId, { clientX, clientY });
  };
  const onUp = ({ pointerId }: PointerEvent): void => {
    places.delete(pointerId);
  };
  const onCancel = (event: PointerEvent): void => {
    const { pointerId, pointerType, isPrimary, target } = event;
    const place = places.get(pointerId);
    if (place === undefined) return;
    event.stopPropagation();
    const lifted = { bubbles: true, pointerId, pointerType, isPrimary, ...place };
    target?.dispatchEvent(new PointerEvent('pointerup', lifted));
  };
  const listeners = { pointerdown: onPlace, pointermove: onPlace, pointerup: onUp, pointercancel: onCancel };
  const all = Object.entries(listeners) as [keyof typeof listeners, (event: PointerEvent) => void][];
  for (const [type, listener] of all) element.addEventListener(type, listener, true);
  return () => {
    for (const [type, listener] of all) element.removeEventListener(type, listener, true);
  };
}
