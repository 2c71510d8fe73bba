/** How many values, and how many blocks of the level below, one block covers. */
const FAN = 32;

/** A list of numbers with the greatest one of each block, and of each block of blocks. */
export class MaxTree {
  private readonly levels: Float64Array[];

  constructor(values: Float64Array) {
    this.levels = [values];
    for (let top = values; top.length > FAN; ) {
      top = blockMaxima(top);
      this.levels.push(top);
    }
  }

  /**
   * Lists the places between `from` and `to` (half open) whose value is greater than `limit`, ascending.
   * It looks only into blocks that hold one.
   */
  above(limit: number, from: number, to: number): number[] {
    const found: number[] = [];
    this.collect(this.levels.length - 1, 0, this.levels.at(-1)?.length ?? 0, { limit, from, to, found });
    return found;
  }

  private collect(
    level: number,
    first: number,
    last: number,
    query: { limit: number; from: number; to: number; found: number[] },
  ): void {
    const maxima = this.levels[level];
    const size = FAN ** level;
    const end = Math.min(last, maxima?.length ?? 0);
    for (let block = first; block < end; block += 1) {
      if ((block + 1) * size <= query.from) continue;
      if (block * size >= query.to) return;
      if (!((maxima?.[block] ?? 0) > query.limit)) continue;
      if (level === 0) query.found.push(block);
      else this.collect(level - 1, block * FAN, (block + 1) * FAN, query);
    }
  }
}

function blockMaxima(values: Float64Array): Float64Array {
  const maxima = new Float64Array(Math.ceil(values.length / FAN)).fill(Number.NEGATIVE_INFINITY);
  for (let at = 0; at < values.length; at += 1) {
    const block = Math.floor(at / FAN);
    const value = values[at] ?? 0;
    if (value > (maxima[block] ?? 0)) maxima[block] = value;
  }
  return maxima;
}
