/** What changed from one list of keyed things to the next. */
export interface Difference<T> {
  added: T[];
  changed: T[];
  removed: string[];
}

/** Compares two keyed maps; `isSame` tells whether a thing that stayed looks as before. */
export function diffByKey<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  isSame: (a: T, b: T) => boolean,
): Difference<T> {
  const difference: Difference<T> = { added: [], changed: [], removed: [] };
  for (const [key, thing] of after) {
    const old = before.get(key);
    if (old === undefined) difference.added.push(thing);
    else if (!isSame(old, thing)) difference.changed.push(thing);
  }
  for (const key of before.keys()) if (!after.has(key)) difference.removed.push(key);
  return difference;
}
