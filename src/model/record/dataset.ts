import type { Edtf } from '@/model/day/edtf';
import type { EventTable } from './eventTable';
import type {
  Actor,
  AgendaItem,
  Claim,
  DatasetHead,
  DiplomaticEvent,
  Evidence,
  Place,
  Source,
} from './schema';

/** A dataset as read: sound records by id, in the order of the file. Made by `readDataset`. */
export interface Dataset extends DatasetHead {
  sources: ReadonlyMap<string, Source>;
  evidence: ReadonlyMap<string, Evidence>;
  actors: ReadonlyMap<string, Actor>;
  places: ReadonlyMap<string, Place>;
  agendaItems: ReadonlyMap<string, AgendaItem>;
  /** In order of time: see `compareDates`. */
  events: ReadonlyMap<string, DiplomaticEvent>;
  claims: ReadonlyMap<string, Claim>;
  /** The parsed date of each event, by the event's id. */
  dates: ReadonlyMap<string, Edtf>;
  /** The same events as columns: what filters, timeline and list work on. */
  table: EventTable;
}
