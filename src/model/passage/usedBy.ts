/** What the words of a passage are used for, told event by event: the way from the words to their events. */

import { addTo } from '@/lib/addTo';
import type { Dataset } from '@/model/record/dataset';
import type { ReadSource } from '@/model/record/readSource';
import type { DiplomaticEvent } from '@/model/record/schema';
import type { Use } from '@/model/record/usages';
import { usesOf } from '@/model/record/usages';
import { placeOf } from '@/model/text/placeOf';
import { inShort } from '@/model/view/inShort';
import { statusEvents } from './passageEvents';

/** What rests on a passage, for one event. */
export interface UsedBy {
  /** `null` for what belongs to no event: a name, an office, a status as of publication. */
  event: DiplomaticEvent | null;
  /** The passage: the one asked for, or a longer one around it. */
  quote: string;
  /** What rests on it, in words: 'date', 'participant Vladimir Putin'. Each once. */
  facts: string[];
}

/**
 * Lists what rests on a passage, and then what rests on the passages that enclose it, shorter ones first;
 * an event is named once, with the passage that is nearest.
 */
export function usedBy(dataset: Dataset, read: ReadSource, quote: string): UsedBy[] {
  const rows = new Map<string, UsedBy>();
  for (const id of [quote, ...enclosing(read, quote)]) {
    for (const [event, facts] of factsByEvent(dataset, id)) {
      const key = event?.id ?? `quote ${id}`;
      if (!rows.has(key)) rows.set(key, { event, quote: id, facts: [...new Set(facts)] });
    }
  }
  return [...rows.values()];
}

function factsByEvent(dataset: Dataset, id: string): Map<DiplomaticEvent | null, string[]> {
  const facts = new Map<DiplomaticEvent | null, string[]>();
  for (const use of usesOf(dataset).get(id) ?? []) {
    for (const event of eventsOfUse(dataset, use, id)) addTo(facts, event, sayUse(dataset, use));
  }
  return facts;
}

function eventsOfUse(dataset: Dataset, use: Use, id: string): (DiplomaticEvent | null)[] {
  const claimed = use.kind === 'claim' ? dataset.claims.get(use.id)?.event : undefined;
  const ids =
    use.kind === 'event' ? [use.id] : use.kind === 'claim' ? [claimed ?? ''] : statusEvents(dataset, use, id);
  const events = ids.flatMap((one) => dataset.events.get(one) ?? []);
  return events.length > 0 ? events : [null];
}

function sayUse(dataset: Dataset, use: Use): string {
  const basis = use.isBasis ? ', as the basis of an inference' : '';
  const other = use.isOtherwise ? ', reported otherwise' : '';
  return `${inShort(sayField(dataset, use))}${other}${basis}`;
}

function sayField(dataset: Dataset, { kind, id, field, label = '' }: Use): string {
  if (kind === 'status') {
    const title = dataset.agendaItems.get(id)?.title ?? id;
    return field === 'status' ? `status of “${title}”` : `the agenda item “${title}”`;
  }
  if (kind === 'actor' && field === 'office')
    return `office of ${dataset.actors.get(id)?.name ?? id}: ${label}`;
  if (kind === 'actor' || kind === 'place') return `the name ${label}`;
  if (field === 'claim') return `said by ${label}`;
  if (field === 'speaker') return `that ${label} said so`;
  if (field === 'summary') return 'that it happened';
  if (field === 'modality') return 'whether it happened';
  return label === '' || field === 'relation' ? field : `${field} ${label}`;
}

/** The passages, marked in the same text, whose words hold those of `quote` and more; shorter ones first. */
function enclosing(read: ReadSource, quote: string): string[] {
  const inner = placeOf(read.findings.get(quote));
  if (inner === undefined) return [];
  return [...read.findings]
    .flatMap(([id, finding]) => {
      const range = placeOf(finding);
      return id === quote || range === undefined ? [] : [{ id, range }];
    })
    .filter(({ range }) => range.start <= inner.start && inner.end <= range.end)
    .sort((a, b) => a.range.end - a.range.start - (b.range.end - b.range.start))
    .map(({ id }) => id);
}
