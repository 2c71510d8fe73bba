import { passageEvents } from '@/model/passage/passageEvents';
import type { Dataset } from '@/model/record/dataset';
import { KINDS } from '@/model/record/lists';
import type { Mark } from '@/model/text/segments';

/** How one paragraph looks under the filters, whatever is selected. Ids joined by spaces: equal texts draw nothing again. */
export interface ParagraphLook {
  /** The passages whose events are all filtered away. */
  quiet: string;
  /** The passages of which nothing was known on the day; quiet as well. */
  unknown: string;
  /** The passages of no layer that the filters ask for; quiet as well. */
  unasked: string;
  /** The events of its passages that are filtered away. */
  hidden: string;
  /**
   * The kinds of the shown events that its passages carry, each with the first passage and event:
   * 'meeting:p1:sochi call:p4:may-call'.
   */
  kinds: string;
}

/**
 * Tells for each paragraph which of its passages are filtered away or were not known, and which kinds of events the
 * others carry. `asked` are the passages of the layers that the filters ask for.
 */
export function paragraphLooks(
  dataset: Dataset,
  marks: readonly (readonly Mark[])[],
  shownEvents: Pick<ReadonlySet<string>, 'has'>,
  asked: Pick<ReadonlySet<string>, 'has'>,
  unknown: ReadonlySet<string>,
): ParagraphLook[] {
  const isQuiet = ({ id }: Mark) => {
    if (unknown.has(id) || !asked.has(id)) return true;
    const events = passageEvents(dataset, id);
    return events.length > 0 && !events.some((one) => shownEvents.has(one));
  };
  return marks.map((list) => ({
    quiet: list.flatMap((mark) => (isQuiet(mark) ? [mark.id] : [])).join(' '),
    unknown: list.flatMap(({ id }) => (unknown.has(id) ? [id] : [])).join(' '),
    unasked: list.flatMap(({ id }) => (asked.has(id) ? [] : [id])).join(' '),
    hidden: hiddenEvents(dataset, list, shownEvents).join(' '),
    kinds: kindsOf(
      dataset,
      list.filter(({ id }) => asked.has(id) && !unknown.has(id)),
      shownEvents,
    ),
  }));
}

function hiddenEvents(
  dataset: Dataset,
  list: readonly Mark[],
  shownEvents: Pick<ReadonlySet<string>, 'has'>,
): string[] {
  const events = new Set(list.flatMap(({ id }) => passageEvents(dataset, id)));
  return [...events].filter((one) => !shownEvents.has(one));
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
      if (kind !== undefined && !first.has(kind)) first.set(kind, `${id}:${one}`);
    }
  }
  return KINDS.flatMap((kind) => (first.has(kind) ? [`${kind}:${first.get(kind)}`] : [])).join(' ');
}
