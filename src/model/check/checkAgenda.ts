import { agendaWords } from '@/model/record/agendaWords';
import type { CheckContext } from './checkContext';

/** What was on the agenda of an event is a fact like any other: the event brought a status of it, or its words tell of it. */
export function checkAgenda({ dataset, isWhole, report }: CheckContext): void {
  if (!isWhole) return;
  for (const { id, agendaItems = [] } of dataset.events.values()) {
    for (const name of agendaItems) {
      const item = dataset.agendaItems.get(name);
      if (item === undefined || item.log.some(({ event }) => event === id)) continue;
      if (agendaWords(dataset, id, item).length > 0) continue;
      report(
        'agenda',
        `event ${id}`,
        `no words put "${name}" on its agenda. Name the event in a status of that item, let a claim made there be about it, let the item name a passage of the event, or take it off.`,
      );
    }
  }
}
