/** What a choice of a filter would show: one number per value. */
export interface FacetCounts {
  /** How many records are shown with the choices as they are. */
  shown: number;
  /** By value: how many would be shown if that value were toggled. Absent: what no record has and is not ticked. */
  toggled: ReadonlyMap<string, number>;
}

/**
 * Counts, in one pass, what every toggle of one filter would show. `records` have passed all *other*
 * filters; `chosen` are the values ticked now; nothing ticked lets every record pass.
 *
 *     facetCounts([['a'], ['a', 'b']], (r) => r, ['a'], 'any').toggled.get('a') //=> 2, all of them
 */
export function facetCounts<T>(
  records: Iterable<T>,
  valuesOf: (record: T) => readonly string[],
  chosen: readonly string[],
  match: 'any' | 'all',
): FacetCounts {
  const ticked = new Set(chosen);
  const gain = new Map<string, number>(chosen.map((value) => [value, 0]));
  let total = 0;
  let shown = 0;
  for (const record of records) {
    total += 1;
    // A record may name a value twice; it still counts once.
    const values = [...new Set(valuesOf(record))];
    const hits = values.filter((value) => ticked.has(value));
    const passes = ticked.size === 0 || (match === 'any' ? hits.length > 0 : hits.length === ticked.size);
    if (passes) shown += 1;
    for (const value of values) {
      if (!ticked.has(value)) add(gain, value, gainOfTicking(passes, hits.length, ticked.size, match));
    }
    for (const value of lossOnly(hits, chosen, passes, match)) add(gain, value, match === 'any' ? -1 : 1);
  }
  const toggled = new Map<string, number>();
  for (const [value, change] of gain) {
    if (ticked.has(value)) toggled.set(value, ticked.size === 1 ? total : shown + change);
    else toggled.set(value, ticked.size > 0 && match === 'any' ? shown + change : change);
  }
  return { shown, toggled };
}

/** Ticking one more value: with 'any' it adds what was hidden, with 'all' only what passes now remains. */
function gainOfTicking(passes: boolean, hits: number, ticked: number, match: 'any' | 'all'): number {
  if (ticked === 0) return 1;
  return match === 'any' ? (hits === 0 ? 1 : 0) : passes ? 1 : 0;
}

/** The ticked values whose removal alone changes whether this record is shown. */
function lossOnly(
  hits: string[],
  chosen: readonly string[],
  passes: boolean,
  match: 'any' | 'all',
): string[] {
  if (match === 'any') return hits.length === 1 ? hits : [];
  if (passes || hits.length !== chosen.length - 1) return [];
  return chosen.filter((value) => !hits.includes(value));
}

function add(counts: Map<string, number>, value: string, change: number): void {
  counts.set(value, (counts.get(value) ?? 0) + change);
}
