/** What the name of a Parquet file of events looks like: no folder, no other origin. It has at most `MOST_LETTERS`. */
export const EVENT_FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*\.parquet$/;
/** The most letters of such a name. */
export const MOST_LETTERS = 80;
