import type { Dataset } from '@/model/record/dataset';
import type { Use } from '@/model/record/usages';
import { eventsOf, usesOf } from '@/model/record/usages';

/**
 * Lists the events that a passage leads to, in order of time: those that it carries, and those that
 * brought a status whose words it is. None for a passage that only gives a name or an office.
 */
export function passageEvents(dataset: Dataset, evidenceId: string): string[] {
  const carried = eventsOf(dataset, evidenceId);
  const brought = (usesOf(dataset).get(evidenceId) ?? []).flatMap((use) =>
    statusEvents(dataset, use, evidenceId),
  );
  if (brought.every((id) => carried.includes(id))) return carried;
  const all = new Set([...carried, ...brought]);
  return [...dataset.events.keys()].filter((id) => all.has(id));
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
