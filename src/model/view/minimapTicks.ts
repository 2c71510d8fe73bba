import type { TextRange } from '@/model/text/textRange';

/** A tick beside a text: where along it, from 0 at its top to 1 at its end, and what it stands for. */
export interface Tick<Name extends string> {
  at: number;
  name: Name;
}

/** More ticks than this cannot be told apart in a strip as high as a screen. */
const STEPS = 150;

/**
 * Places a tick for each passage of a text `length` code points long, in order. Ticks that would lie on each
 * other are one: it stands for the passage that begins first.
 */
export function minimapTicks<Name extends string>(
  passages: readonly (TextRange & { name: Name })[],
  length: number,
): Tick<Name>[] {
  const taken = new Map<number, Name>();
  for (const { start, name } of [...passages].sort((a, b) => a.start - b.start)) {
    const step = Math.floor((start / Math.max(length, 1)) * STEPS);
    if (!taken.has(step)) taken.set(step, name);
  }
  return [...taken].map(([step, name]) => ({ at: step / STEPS, name }));
}
