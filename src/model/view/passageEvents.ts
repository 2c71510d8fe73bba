import type { Dataset } from '@/model/record/dataset';
import type { Use } from '@/model/record/usages';
import { eventsOf, usesOf } from '@/model/record/usages';

/**
 * Lists the events that a passage leads to: first those that its words say happened, then those of which it
 * gives a field, a claim or a status; within each in order of time. None for a name or an office alone.
 */
export function passageEvents(dataset: Dataset, evidenceId: string): string[] {
  const uses = usesOf(dataset).get(evidenceId) ?? [];
  const told = uses.flatMap((use) => (use.kind === 'event' && use.field === 'summary' ? [use.id] : []));
  const carried = eventsOf(dataset, evidenceId);
  const brought = uses.flatMap((use) => statusEvents(dataset, use, evidenceId));
  return [...new Set([...told, ...carried, ...brought])];
}

/** The events of the log entries that rest on a passage, where `use` is the status of an agenda item. */
export function statusEvents(dataset: Dataset, use: Use, evidenceId: string): string[] {
  if (use.kind !== 'status') return [];
  const log = dataset.agendaItems.get(use.id)?.log ?? [];
  return log.flatMap(({ event, evidence, inferred }) => {
    const rests = evidence?.includes(evidenceId) || inferred?.evidence?.includes(evidenceId);
    return rests && event !== undefined && dataset.events.has(event) ? [event] : [];
  });
}
