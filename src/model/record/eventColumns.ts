/**
 * The columns of a Parquet file of events. The row number, counted from 0, is the id of an event. Days count
 * from 1970-01-01; `end` is the first day that the event does not touch any more.
 */
import type { PrecisionWord } from '@/model/day/edtfOfSpan';
import type { Facet, FacetValues } from './eventTable';

/** What a column holds: days as INT32 or DATE, or text. */
export type ColumnType = 'days' | 'text';

interface ColumnRule {
  type: ColumnType;
  isRequired: boolean;
}

const required = (type: ColumnType): ColumnRule => ({ type, isRequired: true });
const optional = (type: ColumnType): ColumnRule => ({ type, isRequired: false });

/** The columns that are read. Others may stand in the file; they are not looked at. */
export const EVENT_COLUMNS = {
  /** `null` where no source opens the event. */
  start: required('days'),
  /** `null` where no source closes it. */
  end: required('days'),
  /** day, month, year, digits or interval; `~`, `?` or `%` after it as in EDTF. */
  precision: required('text'),
  kind: required('text'),
  modality: required('text'),
  /** Ids of actors, joined by commas; `null` or empty where nobody is named. */
  participants: required('text'),
  title: required('text'),
  /** `{"event": …, "evidence": […]}` as JSON, in the format of the dataset file. */
  record: required('text'),
  /** at, within or throughout; without it a day is `at`, anything else `within`. */
  position: optional('text'),
  /** The id of a place. */
  place: optional('text'),
  /** Ids of agenda items, joined by commas. */
  topics: optional('text'),
} as const satisfies Record<string, ColumnRule>;

/** The name of a column of a Parquet file of events. */
export type EventColumn = keyof typeof EVENT_COLUMNS;

/** The columns of text that are read before anything is drawn; titles and records come when needed. */
export const FIRST_TEXTS = [
  'precision',
  'kind',
  'modality',
  'participants',
  'position',
  'place',
  'topics',
] as const satisfies readonly EventColumn[];
/** One of `FIRST_TEXTS`. */
export type FirstText = (typeof FIRST_TEXTS)[number];

/** Every word that the column `precision` may hold; a row is stored as an index into this list. */
export const PRECISION_WORDS: readonly PrecisionWord[] = (
  ['day', 'month', 'year', 'digits', 'interval'] as const
).flatMap((precision) => (['', '~', '?', '%'] as const).map((mark): PrecisionWord => `${precision}${mark}`));

/** A column of text as numbers: row `r` holds `values[codes[r]]`. */
export interface CodedTexts {
  codes: Uint32Array;
  values: readonly (string | null)[];
}

/** What is wrong with rows of the file, told once for all that have it. */
export interface RowProblem {
  code: string;
  /** How many rows have it. */
  count: number;
  /** The numbers of the first of them. */
  rows: readonly number[];
  /** What is wrong with the very first one: a whole sentence that leaves its number to the caller. */
  sentence: string;
}

/** The sound rows of a file, in order of time: what an `EventTable` is made of, ready to go between threads. */
export interface EventColumns {
  inFile: number;
  /** The number in the file of each row. */
  rows: Uint32Array;
  /** As in `EventTable`. */
  start: Float64Array;
  end: Float64Array;
  /** Indices into `PRECISION_WORDS` and `POSITIONS`. */
  precision: Uint8Array;
  position: Uint8Array;
  facets: Record<Facet, FacetValues>;
  missing: Facet[];
  problems: RowProblem[];
}

/** A column as it stands in a file. */
export interface FoundColumn {
  /** What it holds, if that is one of ours. */
  type: ColumnType | null;
  /** The name of its type in the file, such as `INT64`. */
  name: string;
}

const WANTED: Readonly<Record<ColumnType, string>> = {
  days: 'days (INT32 or DATE)',
  text: 'text (BYTE_ARRAY, UTF8)',
};

/** Says what is wrong with the columns of a file, by their names, and what to do, a sentence or two each; none: it can be read. */
export function whyNotColumns(found: ReadonlyMap<string, FoundColumn>): string[] {
  return Object.entries(EVENT_COLUMNS).flatMap(([name, { type, isRequired }]) => {
    const is = found.get(name);
    if (is?.type === type || (is === undefined && !isRequired)) return [];
    return is === undefined
      ? [`The column "${name}" is missing; it must hold ${WANTED[type]}. Add it, and write the file again.`]
      : [
          `The column "${name}" holds ${is.name}; it must hold ${WANTED[type]}. Cast it, and write the file again.`,
        ];
  });
}
