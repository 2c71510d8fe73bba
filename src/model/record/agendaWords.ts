import { onceFor } from '@/lib/onceFor';
import { containsWords } from '@/model/text/containsWords';
import type { Dataset } from './dataset';
import { restsOn } from './restsOn';
import type { AgendaItem, Support } from './schema';
import { evidenceOf, type Use, usesOf } from './usages';

/**
 * Lists the passages that put an item on the agenda of an event: the words of the statuses that the event brought,
 * and those of its passages that carry the item, a status of it or a claim about it, or that
 * print its title. None: nothing says so.
 */
export function agendaWords(dataset: Dataset, event: string, item: AgendaItem): string[] {
  const brought = item.log.filter((entry) => entry.event === event);
  const uses = usesOf(dataset);
  const isOnItem = (id: string) => itemsOf(dataset)(uses.get(id) ?? NONE).has(item.id);
  const isNamed = (id: string) => containsWords([dataset.evidence.get(id)?.exact ?? ''], item.title);
  return [
    ...new Set([
      ...brought.flatMap(restsOn),
      ...evidenceOf(dataset, event).filter((id) => isOnItem(id) || isNamed(id)),
    ]),
  ];
}

/** What an item rests on at an event: the words that put it on the agenda, or else what the item itself rests on. */
export function agendaSupport(dataset: Dataset, event: string, item: AgendaItem): Support {
  const evidence = agendaWords(dataset, event, item);
  return evidence.length > 0 ? { evidence } : item;
}

const NONE: readonly Use[] = [];

/** The items that a passage speaks of, by its uses. Found once: thousands of items may ask of a passage of thousands of uses. */
const itemsOf = onceFor(({ claims }: Dataset) =>
  onceFor(
    (uses: readonly Use[]): ReadonlySet<string> =>
      new Set(
        uses.flatMap(({ kind, id }) =>
          kind === 'status' ? [id] : kind === 'claim' ? (claims.get(id)?.about?.agendaItems ?? []) : [],
        ),
      ),
  ),
);
