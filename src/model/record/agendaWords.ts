import { containsWords } from '@/model/text/containsWords';
import type { Dataset } from './dataset';
import { restsOn } from './restsOn';
import type { AgendaItem } from './schema';
import { evidenceOf, type Use, usesOf } from './usages';

/**
 * Lists the passages that put an item on the agenda of an event: the words of the statuses that the event brought,
 * and those of its passages that carry the item, a status of it or a claim about it, or that
 * print its title. None: nothing says so.
 */
export function agendaWords(dataset: Dataset, event: string, item: AgendaItem): string[] {
  const brought = item.log.filter((entry) => entry.event === event);
  const isOnItem = ({ kind, id }: Use) =>
    kind === 'status'
      ? id === item.id
      : kind === 'claim' && dataset.claims.get(id)?.about?.agendaItems?.includes(item.id) === true;
  const uses = usesOf(dataset);
  const isNamed = (id: string) => containsWords([dataset.evidence.get(id)?.exact ?? ''], item.title);
  return [
    ...new Set([
      ...brought.flatMap(restsOn),
      ...evidenceOf(dataset, event).filter((id) => uses.get(id)?.some(isOnItem) || isNamed(id)),
    ]),
  ];
}
