/**
 * Finds by halving the first place between `from` and `to` (half open) of an ascending list whose value is
 * at least `value`; `to` where none is.
 */
export function firstAtLeast(
  ascending: ArrayLike<number>,
  value: number,
  from = 0,
  to = ascending.length,
): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
