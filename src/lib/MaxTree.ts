/** How many values, and how many blocks of the level below, one block covers. */
const FAN = 32;

/** Which values are meant: those between two places (half open) where a tree of as many values is above a limit. */
interface Wanted {
  from: number;
  to: number;
  and: { tree: MaxTree; above: number };
}

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

  /**
   * Lists the places of the `most` greatest values that are asked for, the greatest first, of equal ones the
   * first. It leaves out blocks that hold none as great as those found so far.
   */
  greatest(most: number, { from, to, and }: Wanted): number[] {
    const found: { place: number; value: number }[] = [];
    const visit = (level: number, first: number, last: number): void => {
      const [maxima, others] = [this.levels[level], and.tree.levels[level]];
      const size = FAN ** level;
      const end = Math.min(last, maxima?.length ?? 0, Math.ceil(to / size));
      for (let block = Math.max(first, Math.floor(from / size)); block < end; block += 1) {
        const value = maxima?.[block] ?? 0;
        const least =
          found.length < most ? Number.NEGATIVE_INFINITY : (found.at(-1)?.value ?? Number.POSITIVE_INFINITY);
        if (!(value > least)) continue;
        if (!((others?.[block] ?? 0) > and.above)) continue;
        if (level > 0) visit(level - 1, block * FAN, (block + 1) * FAN);
        else insert(found, { place: block, value }, most);
      }
    };
    visit(this.levels.length - 1, 0, Number.POSITIVE_INFINITY);
    return found.map(({ place }) => place);
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

/** Puts a value behind those that are as great, and drops the last of too many. */
function insert<T extends { value: number }>(found: T[], one: T, most: number): void {
  let at = found.length;
  while (at > 0 && (found[at - 1]?.value ?? 0) < one.value) at -= 1;
  found.splice(at, 0, one);
  if (found.length > most) found.pop();
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
