/** The agenda of a dataset as rows: what was agreed, what is open, in the sources' own words and dates. */
import { addTo } from '@/lib/addTo';
import type { Edtf } from '@/model/day/edtf';
import type { Dataset } from '@/model/record/dataset';
import type { Status } from '@/model/record/lists';
import type { AgendaItem, Claim, DiplomaticEvent } from '@/model/record/schema';
import { type DatedStatus, logInTime, sourceOf } from './logInTime';

/** How far a status goes: still open, agreed as a draft, its questions resolved, agreed, signed, in force, or given up. */
export type Phase = 'open' | 'draft' | 'resolved' | 'settled' | 'signed' | 'in-force' | 'abandoned';

/** Rows stand in this order. A draft that is agreed is not an agreement in force, and what is resolved is not agreed. */
export const PHASES: readonly Phase[] = [
  'open',
  'draft',
  'resolved',
  'settled',
  'signed',
  'in-force',
  'abandoned',
];

const PHASE_OF: Readonly<Record<Status, Phase>> = {
  'to-be-negotiated': 'open',
  expected: 'open',
  'progress-made': 'open',
  'approaches-found': 'open',
  pending: 'open',
  'partly-pending': 'open',
  'draft-agreed': 'draft',
  'draft-approved': 'draft',
  'issues-resolved': 'resolved',
  agreed: 'settled',
  signed: 'signed',
  'in-force': 'in-force',
  abandoned: 'abandoned',
};

/** How far a status goes. */
export function phaseOf(status: Status): Phase {
  return PHASE_OF[status];
}

/** One status in the log of an agenda item, with what it refers to. */
export interface AgendaEntry extends DatedStatus {
  phase: Phase;
  /** The event that brought the status; `null` where it holds as of publication. */
  event: DiplomaticEvent | null;
  /** Whose claim it is; `null` where the reporter asserts it. */
  claim: Claim | null;
  /** When it was said, by the date of the event at which the claim was made; `null` without a claim. */
  said: Edtf | null;
  /** The publisher of the source that carries it; `null` where no passage names one. */
  publisher: string | null;
}

/** An agenda item with what became of it, as far as the filters show the events that brought it. */
export interface AgendaRow {
  item: AgendaItem;
  /** In order of time, as `logInTime` tells it. */
  log: AgendaEntry[];
  /** The last entry of the log; `null` for an item without one. */
  now: AgendaEntry | null;
  phase: Phase;
  /** Shown events that have the item on their agenda and brought no status of it. */
  meetings: DiplomaticEvent[];
  /** How many statuses are left out because the filters hide their events. */
  hidden: number;
}

/**
 * Lists the agenda items of the events that are shown, open points first, else in the order of the dataset.
 * Statuses of hidden events are left out and counted. An item that no event of the dataset has is listed
 * while nothing is hidden.
 */
export function agendaRows(dataset: Dataset, shown: readonly DiplomaticEvent[]): AgendaRow[] {
  const ids = new Set(shown.map((event) => event.id));
  const isWhole = ids.size === dataset.events.size;
  const onAgenda = new Map<string, DiplomaticEvent[]>();
  for (const event of shown) for (const item of new Set(event.agendaItems)) addTo(onAgenda, item, event);
  const rows = [...dataset.agendaItems.values()].flatMap((item) => {
    const entries = logInTime(dataset, item).map((dated) => readEntry(dataset, dated));
    const log = entries.filter(({ event }) => event === null || ids.has(event.id));
    const bringers = new Set(entries.map(({ event }) => event?.id));
    const meetings = (onAgenda.get(item.id) ?? []).filter((event) => !bringers.has(event.id));
    if (!isWhole && meetings.length === 0 && log.every(({ event }) => event === null)) return [];
    const now = log.at(-1) ?? null;
    return [{ item, log, now, phase: now?.phase ?? 'open', meetings, hidden: entries.length - log.length }];
  });
  return rows.toSorted((a, b) => PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase));
}

/** How many of the shown events have no row: they bring no status and have no agenda item. */
export function countOffAgenda(rows: readonly AgendaRow[], shown: readonly DiplomaticEvent[]): number {
  const on = new Set(
    rows.flatMap((row) => [...row.meetings, ...row.log.map(({ event }) => event)]).map((e) => e?.id),
  );
  return shown.filter((event) => !on.has(event.id)).length;
}

function readEntry(dataset: Dataset, { entry, date }: DatedStatus): AgendaEntry {
  const event = dataset.events.get(entry.event ?? '') ?? null;
  const claim = dataset.claims.get(entry.claim ?? '') ?? null;
  return {
    entry,
    phase: phaseOf(entry.status),
    event,
    claim,
    date,
    said: claim === null ? null : (dataset.dates.get(claim.event) ?? null),
    publisher: sourceOf(dataset, entry)?.publisher ?? null,
  };
}
