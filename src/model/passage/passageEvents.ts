import { addTo } from '@/lib/addTo';
import { onceFor } from '@/lib/onceFor';
import type { Dataset } from '@/model/record/dataset';
import type { AgendaItem, StatusEntry } from '@/model/record/schema';
import type { Use } from '@/model/record/usages';
import { eventsOf, usesOf } from '@/model/record/usages';

/** By dataset, what was asked before: an article asks for each of its passages again and again. */
const answers = onceFor((_: Dataset) => new Map<string, readonly string[]>());

/**
 * Lists the events that a passage leads to: first those that its words say happened, then those of which it
 * gives a field, a claim or a status; within each in order of time. None for a name or an office alone.
 */
export function passageEvents(dataset: Dataset, evidenceId: string): readonly string[] {
  const known = answers(dataset);
  const events = known.get(evidenceId) ?? findEvents(dataset, evidenceId);
  known.set(evidenceId, events);
  return events;
}

function findEvents(dataset: Dataset, evidenceId: string): string[] {
  const uses = usesOf(dataset).get(evidenceId) ?? [];
  const told = uses.flatMap((use) =>
    use.kind === 'event' && use.field === 'summary' && !use.isBasis ? [use.id] : [],
  );
  const carried = eventsOf(dataset, evidenceId);
  const brought = uses.flatMap((use) => statusEvents(dataset, use, evidenceId));
  return [...new Set([...told, ...carried, ...brought])];
}

/** An entry of a log that an event brought. */
type Brought = StatusEntry & { event: string };

/** The events of the log entries that rest on a passage, where `use` is a status of an agenda item, or its name. */
export function statusEvents(dataset: Dataset, use: Use, evidenceId: string): string[] {
  const item = use.kind === 'status' ? dataset.agendaItems.get(use.id) : undefined;
  if (item === undefined) return [];
  return (broughtByPassage(item).get(evidenceId) ?? [])
    .filter(({ words, event }) => (use.field === 'name' || words === use.label) && dataset.events.has(event))
    .map(({ event }) => event);
}

/** Reads a log once: for each passage the entries that rest on it and that an event brought, in the order of the log. */
const broughtByPassage = onceFor(({ log }: AgendaItem) => {
  const entries = new Map<string, Brought[]>();
  for (const entry of log) {
    const { event, evidence = [], inferred } = entry;
    if (event === undefined) continue;
    for (const id of new Set([...evidence, ...(inferred?.evidence ?? [])])) {
      addTo(entries, id, { ...entry, event });
    }
  }
  return entries;
});
