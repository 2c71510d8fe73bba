import { useEffect, useState } from 'react';
import { sayMissingFile } from '@/app/first/sayMissingFile';
import type { Chunk } from './Chunk';
import { reloadOnce } from './reloadOnce';

/**
 * So long a part of the page is waited for, in milliseconds. Then it is asked which of its files does not come, and it
 * is told as missing; should it come after all, it is shown.
 */
export const PATIENCE = 6_000;

interface ChunkState<T> {
  /** `null` until it has come. */
  value: T | null;
  /** Which file of the page did not arrive, and why, a sentence; `null` while it may. */
  failed: string | null;
}

/** Loads a chunk once it is wanted; one that is here already is here at the first drawing. */
export function useChunk<T>(chunk: Chunk<T>, isWanted = true): ChunkState<T> {
  const [told, setTold] = useState<{ of: Chunk<T>; failed: string | null }>({ of: chunk, failed: null });
  // The same component may be drawn for another chunk next: what was told of one is not true of the other.
  const failed = told.of === chunk && chunk.value === null ? told.failed : null;
  const isNeeded = isWanted && chunk.value === null;
  useEffect(() => {
    if (!isNeeded) return;
    let isGone = false;
    const tell = (failed: string | null) => isGone || setTold({ of: chunk, failed });
    const complain = async () => tell(await sayMissingFile());
    const patience = setTimeout(complain, PATIENCE);
    chunk
      .load()
      .then(
        () => tell(null),
        async () => (await reloadOnce()) || complain(),
      )
      .finally(() => clearTimeout(patience));
    return () => {
      isGone = true;
      clearTimeout(patience);
    };
  }, [chunk, isNeeded]);
  return { value: chunk.value, failed };
}
