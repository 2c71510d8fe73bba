import type { PlannedMark } from '@/model/plan/planTimeline';
import { sayMarkNote } from '@/model/plan/sayMarkNote';
import { type EventTable, kindOfRow, modalityOfRow } from '@/model/record/eventTable';
import { inShort } from '@/model/view/inShort';
import { setVerbatim } from '@/ui/setVerbatim';
import { made } from './made';

/** A space at which no line ends. */
const NO_BREAK = '\u00a0';
/** No width, and no line ends at it: behind a dash one may. */
const JOINER = '\u2060';

/** Makes what is drawn for a mark: its disc, the title, and what one must know of its date. */
export function markElement(
  table: EventTable,
  { row, mark }: PlannedMark,
  disc: Element,
  isSelected: boolean,
  language: string,
): HTMLElement {
  const modality = modalityOfRow(table, row);
  const when = table.recordOf(row)?.when;
  const isInferred = when?.inferred !== undefined && when.evidence === undefined;
  const element = made('div', 'mark');
  element.dataset.shape = mark.shape;
  element.dataset.kind = kindOfRow(table, row);
  element.dataset.modality = modality;
  if (mark.start === null) element.dataset.openStart = '';
  if (mark.end === null) element.dataset.openEnd = '';
  if (mark.approximate) element.dataset.about = '';
  if (isInferred) element.dataset.inferred = '';
  if (isSelected) element.dataset.selected = '';
  const title = made('span', 'mark-title');
  setVerbatim(title, inShort(table.titleOf(row)), language);
  element.append(disc, title);
  const note = sayMarkNote({ modality, date: table.dateOf(row), shape: mark.shape, isInferred });
  if (note !== '') {
    // Where it has not room enough it breaks between two of its parts, and what is behind is not seen.
    const words = note
      .replaceAll(' ', NO_BREAK)
      .replaceAll('–', `–${JOINER}`)
      .replaceAll(`${NO_BREAK}·`, ' ·');
    element.append(made('span', 'mark-note', words));
  }
  return element;
}
