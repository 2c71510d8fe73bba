import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent } from '@/model/record/schema';
import { inShort } from '@/model/view/inShort';
import { sayEventDate } from './sayEventDate';

/** Names an event for who cannot see where its link leads: 'Lukashenko and Putin meet in Sochi – 7 December 2019'. */
export function sayEventLink(dataset: Dataset, event: DiplomaticEvent): string {
  return `${inShort(event.title)} – ${sayEventDate(dataset, event)}`;
}
