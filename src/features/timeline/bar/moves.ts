import type { Step, Stepped } from '@/model/plan/steps';
import type { TimeWindow } from '@/model/view/timeWindow';

/** The ways of moving along time that the page offers, to its buttons as to its keys. */
export interface Moves {
  /** Where a step leads from here, or why it leads nowhere. */
  leads: (step: Step) => Stepped;
  /** Takes a step and says where it led; one that leads nowhere says why. */
  take: (step: Step) => void;
  /** Goes to a window that was asked for: an entry of its own in the history. */
  goTo: (window: TimeWindow) => void;
  /** The key of a step, as it is shown; `null` without one. */
  keyOf: (step: Step) => string | null;
}
