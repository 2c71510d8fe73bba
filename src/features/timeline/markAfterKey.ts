import type { Lane } from '@/model/view/lanes';
import { isGroup, type Planned } from '@/model/view/planTimeline';

/** How far PageUp and PageDown go, in marks. */
const PAGE = 10;

/**
 * The mark that a key leads to from the one at `key`: Left and Right by time within the lane, Up and Down
 * to the nearest day in the next lane, Home and End to the first and last of the lane, PageUp and PageDown
 * by ten or as far as the lane goes. `undefined` for any other key, and where an arrow leads no further.
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
      return row[at + 1];
    case 'ArrowLeft':
      return row[at - 1];
    case 'Home':
      return row[0];
    case 'End':
      return row.at(-1);
    case 'PageDown':
      return row[Math.min(row.length - 1, at + PAGE)];
    case 'PageUp':
      return row[Math.max(0, at - PAGE)];
    case 'ArrowDown':
      return nearestIn(lanes[laneIndex(lanes, from) + 1], marks, from);
    case 'ArrowUp':
      return nearestIn(lanes[laneIndex(lanes, from) - 1], marks, from);
    default:
      return undefined;
  }
}

function laneIndex(lanes: readonly Lane[], mark: Planned): number {
  return lanes.findIndex((lane) => lane.id === mark.lane);
}

function nearestIn(lane: Lane | undefined, marks: readonly Planned[], from: Planned): Planned | undefined {
  const distance = (mark: Planned): number => Math.abs(dayOf(mark) - dayOf(from));
  return marks
    .filter((mark) => mark.lane === lane?.id)
    .reduce<Planned | undefined>(
      (best, mark) => (best === undefined || distance(mark) < distance(best) ? mark : best),
      undefined,
    );
}

/** The first day that is known; a mark's end is the day after its last one. */
function dayOf(planned: Planned): number {
  if (isGroup(planned)) return planned.start;
  const { mark } = planned;
  return mark.start ?? (mark.end === null ? 0 : mark.end - 1);
}
