import { useEffect, useState } from 'react';

/** A part of the page in a file of its own, fetched once however many want it. */
export class Chunk<T> {
  /** `null` until it has come. */
  value: T | null = null;
  private readonly importFile: () => Promise<T>;
  private coming: Promise<T> | null = null;

  /** `importFile` imports it. */
  constructor(importFile: () => Promise<T>) {
    this.importFile = importFile;
  }

  /** Gives the part; where its file did not arrive it rejects, and the next call tries again. */
  load(): Promise<T> {
    this.coming ??= this.importFile().then(
      (value) => {
        this.value = value;
        return value;
      },
      (error: unknown) => {
        this.coming = null;
        throw error;
      },
    );
    return this.coming;
  }

  /** Fetches the part before it is needed; whoever needs it tells if it does not arrive. */
  preload(): void {
    this.load().catch(() => undefined);
  }
}

interface ChunkState<T> {
  /** `null` until it has come. */
  value: T | null;
  /** A file of the page did not arrive. */
  failed: boolean;
}

/** Loads a chunk once it is wanted; one that is here already is here at the first drawing. */
export function useChunk<T>(chunk: Chunk<T>, isWanted = true): ChunkState<T> {
  const [state, setState] = useState<ChunkState<T>>(() => ({ value: chunk.value, failed: false }));
  const isNeeded = isWanted && state.value === null;
  useEffect(() => {
    if (!isNeeded) return;
    let isGone = false;
    chunk.load().then(
      (value) => isGone || setState({ value, failed: false }),
      () => isGone || setState({ value: null, failed: true }),
    );
    return () => {
      isGone = true;
    };
  }, [chunk, isNeeded]);
  return state;
}
