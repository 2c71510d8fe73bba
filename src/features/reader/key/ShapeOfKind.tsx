import type { Kind } from '@/model/record/lists';
import { KIND_LOOKS } from '@/pieces/kindLooks';
import { KIND_SHAPES } from './kindShapes';

/** The small shape of a kind in its colour, for the eye. */
export function ShapeOfKind({ kind }: { kind: Kind }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      height="8"
      style={{ color: KIND_LOOKS[kind].colour }}
      viewBox="0 0 8 8"
      width="8"
    >
      <path d={KIND_SHAPES[kind]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
