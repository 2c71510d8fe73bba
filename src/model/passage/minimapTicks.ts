import type { TextRange } from '@/model/text/textRange';

/** What a tick beside a text stands for. */
export interface TickOf<Shape extends string> extends TextRange {
  id: string;
  shape: Shape;
}

/** A tick beside a text: where along it, from 0 at its top to 1 at its end, and which of those side by side, from 0. */
export interface Tick<Shape extends string> {
  at: number;
  column: number;
  /** The passage it leads to. */
  id: string;
  shape: Shape;
}

/** More ticks above each other than this, and more side by side, cannot be told apart in a strip as high as a screen. */
const STEPS = 90;
const COLUMNS = 3;

/**
 * Places a tick for each passage of a text `length` code points long, in order. Of those that would lie on
 * each other, one of each shape is drawn, side by side: it leads to the passage that begins first.
 */
export function minimapTicks<Shape extends string>(
  passages: readonly TickOf<Shape>[],
  length: number,
): Tick<Shape>[] {
  const steps = new Map<number, Map<Shape, string>>();
  for (const { start, id, shape } of passages.toSorted((a, b) => a.start - b.start)) {
    const step = Math.floor((start / Math.max(length, 1)) * STEPS);
    const shapes = steps.get(step) ?? new Map<Shape, string>();
    steps.set(step, shapes);
    if (!shapes.has(shape) && shapes.size < COLUMNS) shapes.set(shape, id);
  }
  return [...steps].flatMap(([step, shapes]) =>
    [...shapes].map(([shape, id], column) => ({ at: step / STEPS, column, id, shape })),
  );
}
