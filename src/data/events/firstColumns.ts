import { TextCoder } from '@/data/files/textCoder';
import type { RawColumns } from '@/model/read/readEventColumns';
import { FIRST_TEXTS } from '@/model/record/eventColumns';

/** Room for the first columns of a file, filled piece by piece in whatever order they come. */
export class FirstColumns {
  private readonly start: Float64Array;
  private readonly end: Float64Array;
  private readonly coders: ReadonlyMap<string, TextCoder>;

  /** Room for `size` rows of the columns named; a row that is never filled is null in all of them. */
  constructor(size: number, names: readonly string[]) {
    this.start = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
    this.end = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    this.coders = new Map(
      FIRST_TEXTS.filter((name) => names.includes(name)).map((name) => [name, new TextCoder(size)]),
    );
  }

  /** Takes the values of one column for the rows from `row` on. */
  fill(name: string, values: ArrayLike<unknown>, row: number): void {
    if (name === 'start') fillDays(this.start, values as ArrayLike<number | null>, row);
    else if (name === 'end') fillDays(this.end, values as ArrayLike<number | null>, row);
    else this.coders.get(name)?.fill(values as ArrayLike<string | null>, row);
  }

  /** All that was filled in. Throws where a text is none, which only damage makes of it. */
  read(): RawColumns {
    const texts = Object.fromEntries([...this.coders].map(([name, coder]) => [name, coder.read()]));
    return { start: this.start, end: this.end, texts };
  }
}

/** A null leaves the infinity that stands there: that side is open. */
function fillDays(column: Float64Array, days: ArrayLike<number | null | undefined>, row: number): void {
  for (let at = 0; at < days.length; at += 1) {
    const day = days[at];
    if (day !== null && day !== undefined) column[row + at] = day;
  }
}
