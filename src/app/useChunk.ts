import { useEffect, useMemo, useState } from 'react';
import type { Chunk } from './Chunk';
import { reloadOnce } from './reloadOnce';

/** A file of the page that has not come by then is told as missing, in milliseconds; should it come, it is shown. */
const PATIENCE = 8_000;

interface ChunkState<T> {
  /** `null` until it has come. */
  value: T | null;
  /** A file of the page did not arrive. */
  failed: boolean;
}

/** Loads a chunk once it is wanted; one that is here already is here at the first drawing. */
export function useChunk<T>(chunk: Chunk<T>, isWanted = true): ChunkState<T> {
  const [told, setTold] = useState({ of: chunk, failed: false });
  // The same component may be drawn for another chunk next: what was told of one is not true of the other.
  const failed = told.of === chunk && told.failed;
  const isNeeded = isWanted && chunk.value === null;
  useEffect(() => {
    if (!isNeeded) return;
    let isGone = false;
    const tell = (failed: boolean) => isGone || setTold({ of: chunk, failed });
    const patience = setTimeout(() => tell(true), PATIENCE);
    chunk
      .load()
      .then(
        () => tell(false),
        async () => (await reloadOnce()) || tell(true),
      )
      .finally(() => clearTimeout(patience));
    return () => {
      isGone = true;
      clearTimeout(patience);
    };
  }, [chunk, isNeeded]);
  return useMemo(() => ({ value: chunk.value, failed }), [chunk.value, failed]);
}
