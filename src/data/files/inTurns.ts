import type { InSteps } from '@/lib/inSteps';
import { nextTurn } from '@/lib/nextTurn';

/** Does work step by step, and gives the page a turn where that takes long. */
export type InTurns = <Result>(work: InSteps<Result>) => Promise<Result>;

/** So many milliseconds the page may wait for its turn. */
const LONG = 30;

/** Makes what does one piece of work after another in turns with the page, until `signal` says that nobody wants it. */
export function inTurnsUntil(signal: AbortSignal): InTurns {
  let begun = performance.now();
  return async (work) => {
    for (;;) {
      if (performance.now() - begun > LONG) {
        await nextTurn();
        signal.throwIfAborted();
        begun = performance.now();
      }
      const { done, value } = work.next();
      if (done) return value;
    }
  };
}
