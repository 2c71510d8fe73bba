import { type Day, dayOf } from '@/model/day/day';
import { type Step, type Stepped, stepFrom } from '@/model/plan/steps';
import type { Dataset } from '@/model/record/dataset';
import { shownWindow } from '@/model/view/shownWindow';
import type { View } from '@/model/view/view';

/** Where a step leads from the present view, whose filters leave these rows, or why it leads nowhere. */
export function stepHere(step: Step, dataset: Dataset, rows: Uint32Array, view: View): Stepped {
  const { table } = dataset;
  const selected = view.event === null ? undefined : table.rowOf(view.event);
  return stepFrom(step, { table, rows, window: shownWindow(table, view), selected, today: today() });
}

/** The day on the reader's own calendar. */
function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? (0 as Day);
}
