import { useEffect, useState } from 'react';

interface Chunk<T> {
  /** `null` until it has come. */
  value: T | null;
  /** A file of the page did not arrive. */
  failed: boolean;
}

/**
 * Loads a part of the page that not every visit needs, once it is wanted, and keeps it. `load` must be the
 * same function at every call.
 */
export function useChunk<T>(load: () => Promise<T>, isWanted = true): Chunk<T> {
  const [chunk, setChunk] = useState<Chunk<T>>({ value: null, failed: false });
  const isNeeded = isWanted && chunk.value === null;
  useEffect(() => {
    if (!isNeeded) return;
    let isGone = false;
    load().then(
      (value) => isGone || setChunk({ value, failed: false }),
      () => isGone || setChunk({ value: null, failed: true }),
    );
    return () => {
      isGone = true;
    };
  }, [load, isNeeded]);
  return chunk;
}
