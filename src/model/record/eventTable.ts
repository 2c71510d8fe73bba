import { filled } from '@/lib/filled';
import type { Day } from '@/model/day/day';
import type { Edtf } from '@/model/day/edtf';
import type { Kind, Modality, Position } from './lists';
import type { DiplomaticEvent } from './schema';

/** A filter whose choices are values that an event has: none, one or several. */
export const FACETS = ['who', 'kind', 'modality', 'place', 'topic'] as const;
/** One of the facets. */
export type Facet = (typeof FACETS)[number];

/**
 * The values of one facet for every row, as numbers: row `r` has `values[offsets[r]]` up to, not including,
 * `values[offsets[r + 1]]`, each once. A number is an index into `ids`.
 */
export interface FacetValues {
  /** The id of each value: of an actor, place or agenda item, or a word of a closed list. */
  ids: readonly string[];
  /** Length `size + 1`, ascending. */
  offsets: Uint32Array;
  values: Uint32Array;
}

/** A question that is asked of every row of a table, such as whether a filter lets it pass. */
export type RowPredicate = (row: number) => boolean;

/**
 * The events of a dataset as columns, in order of time (see `compareDates`): whatever filters, lanes, timeline
 * and list need of an event that is not open. A row number is the only key they hand on, so twenty events and
 * a million take the same path. Made by `tableOf` from inline events, and by `src/data` from a Parquet file.
 */
export interface EventTable {
  readonly size: number;
  /** The first day that each event may touch, `-Infinity` where no source opens it; ascending. */
  readonly start: Float64Array;
  /** The first day that it does not touch any more, `Infinity` where no source closes it. */
  readonly end: Float64Array;
  readonly facets: Readonly<Record<Facet, FacetValues>>;
  /** Facets that the file does not carry: nothing can be said of them, which is not 'none'. */
  readonly missing: ReadonlySet<Facet>;
  idOf(row: number): string;
  /** The row of an id; `undefined` if there is none. */
  rowOf(id: string): number | undefined;
  titleOf(row: number): string;
  /** The parsed date, as far as the columns tell it. */
  dateOf(row: number): Edtf;
  positionOf(row: number): Position;
  /** The whole record, where it is here already: always for inline events, else once it was opened. */
  recordOf(row: number): DiplomaticEvent | undefined;
  /** Where text is searched elsewhere: tells the rows that were found for a query, none before it was searched for. */
  foundBy?(query: string): RowPredicate;
  /** Where titles come later: calls `listener` whenever some have come; gives what ends that. */
  onTitles?(listener: () => void): () => void;
}

/** The days of a row that are known, half open; `null` is a side that no source gives. */
export function spanOfRow(table: EventTable, row: number): { start: Day | null; end: Day | null } {
  const start = table.start[row] ?? Number.NEGATIVE_INFINITY;
  const end = table.end[row] ?? Number.POSITIVE_INFINITY;
  return {
    start: Number.isFinite(start) ? (start as Day) : null,
    end: Number.isFinite(end) ? (end as Day) : null,
  };
}

/** The kind of a row; each row of a sound table has one. */
export function kindOfRow({ facets: { kind } }: EventTable, row: number): Kind {
  return (kind.ids[kind.values[kind.offsets[row] ?? 0] ?? 0] ?? 'other') as Kind;
}

/** The modality of a row; each row of a sound table has one. */
export function modalityOfRow({ facets: { modality } }: EventTable, row: number): Modality {
  return (modality.ids[modality.values[modality.offsets[row] ?? 0] ?? 0] ?? 'held') as Modality;
}

/** Every row of a table, in order. */
export function allRows(table: EventTable): Uint32Array {
  return filled(new Uint32Array(table.size), (row) => row);
}
