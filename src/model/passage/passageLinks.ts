import type { Dataset } from '@/model/record/dataset';
import type { Segment } from '@/model/text/segments';
import { passageEvents } from './passageEvents';

/** Where a marked stretch of an article leads. */
export interface PassageLink {
  /** The passage it selects: the shortest of those that cover it. */
  quote: string;
  /** The events that it leads to, as `passageEvents` lists them; empty for words that only give a name or an office. */
  events: readonly string[];
  /** Whether no stretch just before it, without a gap, leads to the same events: one tab stop is enough. */
  isStop: boolean;
}

/**
 * Tells for each segment of a paragraph where it leads; `null` for words that no passage covers. Where the
 * shortest passage leads to no event, or to none but `hidden` ones, the next longer one that does gives the events. A
 * stretch that `says` nothing, a comma between two passages, is no stop: as a link it would have no name.
 */
export function passageLinks(
  dataset: Dataset,
  cut: readonly Segment[],
  says: (segment: Segment) => boolean = () => true,
  hidden: ReadonlySet<string> = new Set(),
): (PassageLink | null)[] {
  const seen = new Set<string>();
  return cut.map((segment) => {
    const { ids } = segment;
    if (ids.length === 0) {
      seen.clear();
      return null;
    }
    const byLength = [...ids].sort((a, b) => lengthOf(dataset, a) - lengthOf(dataset, b));
    const lists = byLength.map((id) => passageEvents(dataset, id));
    const events =
      lists.find((list) => list.some((one) => !hidden.has(one))) ??
      lists.find((list) => list.length > 0) ??
      [];
    const key = events.length > 0 ? events.join(' ') : `quote ${byLength[0]}`;
    const isStop = says(segment) && !seen.has(key);
    if (isStop) seen.add(key);
    return { quote: byLength[0] ?? '', events, isStop };
  });
}

/** The event to open: the one that is open already if it is among them, else the first that is not `hidden`, else the first. */
export function linkedEvent(
  { events }: PassageLink,
  open: string | null,
  hidden: ReadonlySet<string> = new Set(),
): string | null {
  if (open !== null && events.includes(open)) return open;
  return events.find((one) => !hidden.has(one)) ?? events[0] ?? null;
}

function lengthOf(dataset: Dataset, id: string): number {
  const evidence = dataset.evidence.get(id);
  return evidence === undefined ? 0 : evidence.end - evidence.start;
}
