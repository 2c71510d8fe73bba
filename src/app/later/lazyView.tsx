import { type ComponentType, createElement } from 'react';
import type { Chunk } from './Chunk';
import { Lazy } from './Lazy';

/**
 * A view that lies in a file of its own, as a component with the view's own props. `what` is how it is called within
 * a sentence while it is coming, 'the article'; a quiet one keeps its place empty until then, or the room of a class.
 */
export function lazyView<File, Props extends object>(
  chunk: Chunk<File>,
  what: string,
  viewOf: (file: File) => ComponentType<Props>,
  isQuiet?: boolean,
  room?: string,
) {
  return (props: Props) => (
    <Lazy chunk={chunk} isQuiet={isQuiet} room={room} what={what}>
      {(file) => createElement(viewOf(file), props)}
    </Lazy>
  );
}
