import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent } from '@/model/record/schema';
import { sayDate } from './sayWhen';

/** The date of an event as it stands behind its title: '7 December 2019'; one that cannot be read as it is written. */
export function sayEventDate(dataset: Dataset, event: DiplomaticEvent): string {
  const date = dataset.dates.get(event.id);
  return date === undefined ? event.when.edtf : sayDate(event.when.position, date);
}
