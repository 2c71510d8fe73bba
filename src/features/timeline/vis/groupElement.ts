import { groupDigits } from '@/lib/groupDigits';
import type { PlannedGroup } from '@/model/plan/planTimeline';
import { made } from './made';

/** Makes what is drawn for a counted group: a plain ring with its number, long ones on a bar. */
export function groupElement({ unit, count }: PlannedGroup): HTMLElement {
  const element = made('div', 'mark mark-group');
  element.dataset.group = unit;
  element.append(made('span', 'mark-ring', groupDigits(count)));
  if (unit === 'long') element.append(made('span', 'mark-note', 'long events, going on'));
  return element;
}
