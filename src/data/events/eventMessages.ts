import type { EventColumns } from '@/model/record/eventColumns';
import type { RowGroupSpan, Titles } from './parquetEvents';

/** What the page asks of the worker that reads a Parquet file; the answer bears the same `id`. */
export type EventRequest = { id: number } & (
  | { ask: 'open'; address: string; file: string }
  | { ask: 'titles'; group: number }
  | { ask: 'record'; row: number }
  | { ask: 'search'; query: string }
  | { ask: 'stop' }
);

/** Asks whether the worker still hears: one that is busy with a damaged file without end does not. */
export type Ping = 'ping';

/** What each question is answered with. */
export interface EventAnswers {
  open: { columns: EventColumns; groups: readonly RowGroupSpan[] };
  titles: Titles;
  record: string | null;
  /** The numbers in the file of the rows found, ascending; `null` where a later search took over. */
  search: Uint32Array<ArrayBuffer> | null;
  /** Nothing is searched any more; a search that was under way is answered with `null`. */
  stop: null;
}

/**
 * What the worker says: that it has started and hears or comes on with its work, an answer, a failure in a sentence, or how far it has come with
 * opening the file, or with the titles of its row groups: the bytes of each that have come.
 */
export type EventReply =
  | { isUp: true }
  | { id: number; answer: EventAnswers[keyof EventAnswers] }
  | { id: number; failure: { file: string; sentence: string; isPassing: boolean } }
  | { bytes: number; of: number }
  | { titleBytes: number[] };
