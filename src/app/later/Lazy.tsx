import { type ReactNode, useEffect } from 'react';
import type { Chunk } from './Chunk';
import { MissingChunk } from './MissingChunk';
import { useChunk } from './useChunk';
import { Waiting } from './Waiting';

interface LazyProps<T> {
  chunk: Chunk<T>;
  /** What it is, within a sentence: 'the article'. */
  what: string;
  /** Its place stays empty while it is coming. */
  isQuiet?: boolean | undefined;
  /** A class that keeps, until it comes, the room that it takes then: what stands below stays where it is. */
  room?: string | undefined;
  /** What works without it, a sentence, if not the rest of the page. */
  rest?: string;
  /** Where else one may go when it does not arrive. */
  otherwise?: ReactNode;
  /** Called when the chunk will not come. */
  onMissing?: () => void;
  children: (value: T) => ReactNode;
}

/** A part of the page that is loaded when it is shown: the part, that it is coming, or that it did not arrive. */
export function Lazy<T>({ chunk, what, isQuiet, room, rest, otherwise, onMissing, children }: LazyProps<T>) {
  const { value, failed } = useChunk(chunk);
  useEffect(() => {
    if (failed) onMissing?.();
  }, [failed, onMissing]);
  if (value !== null) return children(value);
  if (failed)
    return (
      <MissingChunk rest={rest} what={what} why={failed}>
        {otherwise}
      </MissingChunk>
    );
  if (isQuiet && !room) return null;
  return <div className={room}>{!isQuiet && <Waiting text={`Loading ${what} …`} />}</div>;
}
