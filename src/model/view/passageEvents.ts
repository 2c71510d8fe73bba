import type { Dataset } from '@/model/record/dataset';
import type { AgendaItem } from '@/model/record/schema';
import type { Use } from '@/model/record/usages';
import { eventsOf, usesOf } from '@/model/record/usages';

/** By dataset, what was asked before: an article asks for each of its passages again and again. */
const answers = new WeakMap<Dataset, Map<string, readonly string[]>>();
const logs = new WeakMap<AgendaItem, Map<string, string[]>>();

/**
 * Lists the events that a passage leads to: first those that its words say happened, then those of which it
 * gives a field, a claim or a status; within each in order of time. None for a name or an office alone.
 */
export function passageEvents(dataset: Dataset, evidenceId: string): readonly string[] {
  const known = answers.get(dataset) ?? new Map<string, readonly string[]>();
  answers.set(dataset, known);
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

/** The events of the log entries that rest on a passage, where `use` is the status of an agenda item. */
export function statusEvents(dataset: Dataset, use: Use, evidenceId: string): string[] {
  const item = use.kind === 'status' ? dataset.agendaItems.get(use.id) : undefined;
  if (item === undefined) return [];
  const events = logs.get(item) ?? eventsByPassage(item);
  logs.set(item, events);
  return (events.get(evidenceId) ?? []).filter((event) => dataset.events.has(event));
}

/** Reads a log once: for each passage the events of the entries that rest on it, in the order of the log. */
function eventsByPassage({ log }: AgendaItem): Map<string, string[]> {
  const events = new Map<string, string[]>();
  for (const { event, evidence = [], inferred } of log) {
    if (event === undefined) continue;
    for (const id of new Set([...evidence, ...(inferred?.evidence ?? [])])) {
      const list = events.get(id);
      if (list === undefined) events.set(id, [event]);
      else list.push(event);
    }
  }
  return events;
}
