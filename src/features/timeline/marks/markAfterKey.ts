import type { Lane } from '@/model/plan/lanes';
import { isGroup, type Planned } from '@/model/plan/planTimeline';

/** How far PageUp and PageDown go, in marks. */
const PAGE = 10;

/**
 * The mark that a key leads to from the one at `key`: Left and Right by time within the lane, Up and Down
 * to the nearest day in the next lane that has marks, Home and End to the first and last of the lane, PageUp and
 * PageDown by ten or as far as the lane goes. Where an arrow leads no further it is the mark itself, so that no page
 * scrolls away under it. `undefined` for any other key.
 */
export function markAfterKey(
  pressed: string,
  lanes: readonly Lane[],
  marks: readonly Planned[],
  key: string | undefined,
): Planned | undefined {
  const from = marks.find((mark) => mark.key === key) ?? marks[0];
  if (from === undefined) return undefined;
  const row = marks.filter((mark) => mark.lane === from.lane);
  const at = row.indexOf(from);
  switch (pressed) {
    case 'ArrowRight':
      return row[at + 1] ?? from;
    case 'ArrowLeft':
      return row[at - 1] ?? from;
    case 'Home':
      return row[0];
    case 'End':
      return row.at(-1);
    case 'PageDown':
      return row[Math.min(row.length - 1, at + PAGE)];
    case 'PageUp':
      return row[Math.max(0, at - PAGE)];
    case 'ArrowDown':
      return nearestInNext(lanes, marks, from);
    case 'ArrowUp':
      return nearestInNext(lanes.toReversed(), marks, from);
    default:
      return undefined;
  }
}

function nearestInNext(lanes: readonly Lane[], marks: readonly Planned[], from: Planned): Planned {
  const after = lanes.slice(lanes.findIndex(({ id }) => id === from.lane) + 1);
  const next = after.find(({ id }) => marks.some((mark) => mark.lane === id));
  if (next === undefined) return from;
  const distance = (mark: Planned): number => Math.abs(dayOf(mark) - dayOf(from));
  return marks
    .filter((mark) => mark.lane === next.id)
    .reduce((best, mark) => (distance(mark) < distance(best) ? mark : best));
}

/** The first day that is known; a mark's end is the day after its last one. */
function dayOf(planned: Planned): number {
  if (isGroup(planned)) return planned.start;
  const { mark } = planned;
  return mark.start ?? (mark.end === null ? 0 : mark.end - 1);
}
