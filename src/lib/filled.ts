/**
 * Fills a typed array place by place and gives it back. Not its own `from`: that walks an iterator, which takes ten
 * times as long.
 */
export function filled<T extends Float64Array | Uint32Array | Uint8Array>(
  values: T,
  valueAt: (place: number) => number,
): T {
  for (let place = 0; place < values.length; place += 1) values[place] = valueAt(place);
  return values;
}
