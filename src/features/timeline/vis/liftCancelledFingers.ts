/**
 * Where a browser takes a finger over to scroll the page, it cancels the pointer at the corner of the page. The
 * gestures of vis-timeline take that for a leap, begin a pan that never ends, and the next finger moves nothing.
 */

interface Place {
  clientX: number;
  clientY: number;
}

/** Makes each cancelled pointer within an element one that is lifted where it last was, until the signal. */
export function liftCancelledFingers(element: HTMLElement, signal: AbortSignal): void {
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
  const options = { capture: true, signal };
  element.addEventListener('pointerdown', onPlace, options);
  element.addEventListener('pointermove', onPlace, options);
  element.addEventListener('pointerup', onUp, options);
  element.addEventListener('pointercancel', onCancel, options);
}
