import type { Lane } from './lanes';

/** Puts the lanes of these ids first, in their order; the others follow in the order that they have. */
export function orderLanes(lanes: readonly Lane[], order: readonly string[]): Lane[] {
  const first = [...new Set(order)].flatMap((id) => lanes.find((lane) => lane.id === id) ?? []);
  return [...first, ...lanes.filter((lane) => !first.includes(lane))];
}

/**
 * Gives the order in which a lane stands one place higher: no more ids than it takes to say it, so that lanes which
 * come later stand where they would without it. The uppermost lane stays where it is.
 */
export function orderMovedUp(lanes: readonly Lane[], order: readonly string[], id: string): string[] {
  const ids = lanes.map((lane) => lane.id);
  const at = ids.indexOf(id);
  if (at <= 0) return [...order];
  const moved = [...ids.slice(0, at - 1), id, ids[at - 1] ?? ''];
  const rest = order.filter((one) => ids.includes(one) && !moved.includes(one));
  return [...moved, ...rest];
}
