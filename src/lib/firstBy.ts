/** Lists the first `most` of some items in the order of `compare`, without sorting them all. */
export function firstBy<T>(items: Iterable<T>, most: number, compare: (a: T, b: T) => number): T[] {
  const first: T[] = [];
  for (const item of items) {
    const last = first.at(-1);
    if (first.length === most && last !== undefined && compare(item, last) >= 0) continue;
    let at = first.length;
    while (at > 0 && compare(item, first[at - 1] as T) < 0) at -= 1;
    first.splice(at, 0, item);
    if (first.length > most) first.pop();
  }
  return first;
}
