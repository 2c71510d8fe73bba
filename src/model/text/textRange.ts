/** A stretch of a text in code points, half-open: `end` is the first one after it. */
export interface TextRange {
  start: number;
  end: number;
}
