import type { Edtf } from '@/model/day/edtf';
import type { Dataset } from '@/model/record/dataset';
import type { AgendaItem, DiplomaticEvent } from '@/model/record/schema';
import type { AgendaEntry, AgendaRow } from './agendaRows';
import { compareKnown } from './logInTime';

/** An occasion and what became of the agenda at it. */
export interface AgendaChange {
  /** Where a speaker told of the statuses, or else the event that brought them; `null` as of publication. */
  event: DiplomaticEvent | null;
  date: Edtf | null;
  /** At least one, in the order of the rows. */
  changes: { item: AgendaItem; entry: AgendaEntry }[];
}

/** Gathers the statuses of the rows by the occasion at which they came or were told, in order of time. */
export function agendaChanges(dataset: Dataset, rows: readonly AgendaRow[]): AgendaChange[] {
  const byOccasion = new Map<string, AgendaChange>();
  for (const { item, log } of rows) {
    for (const entry of log) {
      const told = entry.claim === null ? undefined : dataset.events.get(entry.claim.event);
      const event = told ?? entry.event;
      const key = event?.id ?? `published ${entry.date?.text}`;
      const date = told === undefined ? entry.date : entry.said;
      const change = byOccasion.get(key) ?? { event, date, changes: [] };
      change.changes.push({ item, entry });
      byOccasion.set(key, change);
    }
  }
  return [...byOccasion.values()].sort((a, b) => compareKnown(a.date, b.date));
}
