/**
 * The sizes of what stands around the marks, held while one pans or zooms, when they stay as they are. By itself
 * vis-timeline asks the page for each of them in each frame, between one change and the next, and every question has
 * the browser lay the page out anew.
 */
import type { VisInside } from './visInside';

const SIZES = ['offsetWidth', 'offsetHeight', 'clientWidth', 'clientHeight'] as const;

/** Answers every question for these sizes with what they are now; gives how to let them go. */
export function holdSizes({ dom, timeAxis, itemSet }: VisInside): () => void {
  const { root, top, left, right, bottom, leftContainer, rightContainer, center } = dom;
  const { foreground, measureCharMinor, measureCharMajor } = timeAxis.dom;
  const groups = Object.values(itemSet.groups);
  const lanes = itemSet.groupIds.flatMap((id) => itemSet.groups[id] ?? []);
  const held = new Map<Element, PropertyDescriptorMap>();
  const hold = (element: HTMLElement, names: readonly (keyof HTMLElement)[]) =>
    held.set(element, Object.fromEntries(names.map((name) => [name, { value: element[name] }])));
  for (const part of [root, top, left, right, leftContainer, rightContainer]) hold(part, SIZES);
  for (const part of [itemSet.dom.frame, foreground, measureCharMinor, measureCharMajor]) hold(part, SIZES);
  for (const { dom: inLane } of groups)
    for (const part of [inLane.marker, inLane.inner, inLane.background]) hold(part, SIZES);
  hold(center, ['offsetHeight', 'clientWidth']);
  const box = bottom.getBoundingClientRect();
  held.set(bottom, { getBoundingClientRect: { value: () => box } });
  lanes.forEach(({ dom: inLane }, at) => {
    // A lane may grow: those below it go down.
    const offsetTop = () => lanes.slice(0, at).reduce((sum, { height }) => sum + height, 0);
    const { offsetLeft, offsetWidth } = inLane.foreground;
    held.set(inLane.foreground, {
      offsetLeft: { value: offsetLeft },
      offsetWidth: { value: offsetWidth },
      offsetTop: { get: offsetTop },
    });
  });
  for (const [element, sizes] of held)
    for (const [name, size] of Object.entries(sizes))
      Object.defineProperty(element, name, { ...size, configurable: true });
  return () => {
    for (const [element, sizes] of held)
      for (const name of Object.keys(sizes)) Reflect.deleteProperty(element, name);
  };
}
