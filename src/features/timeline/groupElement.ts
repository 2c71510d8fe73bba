import { groupDigits } from '@/lib/groupDigits';
import type { PlannedGroup } from '@/model/view/planTimeline';

/** Makes what is drawn for a counted group: a plain ring with its number, long ones on a bar. */
export function groupElement({ unit, count }: PlannedGroup): HTMLElement {
  const element = document.createElement('div');
  element.className = 'mark mark-group';
  element.dataset.group = unit;
  const ring = document.createElement('span');
  ring.className = 'mark-ring';
  ring.textContent = groupDigits(count);
  element.append(ring);
  if (unit === 'long') {
    const note = document.createElement('span');
    note.className = 'mark-note';
    note.textContent = 'long events, going on';
    element.append(note);
  }
  return element;
}
