import type { Dataset } from '@/model/record/dataset';
import { KINDS } from '@/model/record/lists';
import { evidenceOf } from '@/model/record/usages';
import type { Mark } from '@/model/text/segments';
import { passageEvents } from '@/model/view/passageEvents';

/** How the passages of one paragraph stand out. Ids joined by spaces: equal texts draw nothing again. */
export interface ParagraphState {
  /** The selected passages. */
  now: string;
  /** Those of the selected event. */
  strong: string;
  /** Those whose events are all filtered away. */
  quiet: string;
  hasEvent: boolean;
  /** The kinds of the shown events that its passages carry, each with the first of them: 'meeting:p1 call:p4'. */
  kinds: string;
}

interface Looking {
  shownEvents: Pick<ReadonlySet<string>, 'has'>;
  event: string | null;
  quote: string | null;
}

/** Tells for each paragraph which of its passages are selected, of the selected event, or filtered away. */
export function paragraphStates(
  dataset: Dataset,
  marks: readonly (readonly Mark[])[],
  { shownEvents, event, quote }: Looking,
): ParagraphState[] {
  const now = new Set(quote === null ? ownPassages(dataset, event) : [quote]);
  const strong = new Set(event === null ? [] : evidenceOf(dataset, event));
  const isQuiet = (id: string) => {
    const events = passageEvents(dataset, id);
    return events.length > 0 && !events.some((one) => shownEvents.has(one));
  };
  return marks.map((list) => {
    const pick = (test: (id: string) => boolean) =>
      list.flatMap(({ id }) => (test(id) ? [id] : [])).join(' ');
    const strongIds = pick((id) => strong.has(id));
    return {
      now: pick((id) => now.has(id)),
      strong: strongIds,
      quiet: pick(isQuiet),
      hasEvent: strongIds !== '',
      kinds: kindsOf(dataset, list, shownEvents),
    };
  });
}

function kindsOf(
  dataset: Dataset,
  list: readonly Mark[],
  shownEvents: Pick<ReadonlySet<string>, 'has'>,
): string {
  const first = new Map<string, string>();
  for (const { id } of list) {
    for (const one of passageEvents(dataset, id)) {
      const kind = shownEvents.has(one) ? dataset.events.get(one)?.kind : undefined;
      if (kind !== undefined && !first.has(kind)) first.set(kind, id);
    }
  }
  return KINDS.flatMap((kind) => (first.has(kind) ? [`${kind}:${first.get(kind)}`] : [])).join(' ');
}

/** The passages that carry the event itself, without those of its fields. */
export function ownPassages(dataset: Dataset, event: string | null): readonly string[] {
  return (event === null ? undefined : dataset.events.get(event)?.evidence) ?? [];
}
