/**
 * What a file may hold at most. Each limit is far beyond what a dataset needs, and below what would hold a
 * browser up; whatever is beyond is named, and the rest of the file is shown. The README lists them.
 */
/** The largest JSON file that is read, in bytes; fetching stops there. */
export const MOST_JSON_BYTES = 25_000_000;

/** The largest text of a source that is read, in bytes: a thousand pages. */
export const MOST_SOURCE_BYTES = 5_000_000;

/** The longest record of one row of a Parquet file, in bytes of JSON: hundreds of times what one needs. */
export const MOST_RECORD_BYTES = 1_000_000;

/** The longest text that one field may hold, in UTF-16 units. */
export const LONGEST_FIELD = 100_000;

/** The longest address that a source may name, in UTF-16 units. */
export const LONGEST_ADDRESS = 2_000;

/** The most events that a dataset file may hold itself; more belong into a Parquet file beside it. */
export const MOST_INLINE_EVENTS = 20_000;

/** The most records of any other list: some ten passages for each of the most events. */
export const MOST_OTHER_RECORDS = 200_000;

/** The most datasets that a catalogue may list: its menu holds them all. */
export const MOST_DATASETS = 1_000;

/** The deepest that a record may nest; the format itself needs six levels. */
export const DEEPEST = 64;

/** The most values, counting every field and list item, in one record: thousands of times what one needs. */
export const MOST_VALUES = 20_000;
