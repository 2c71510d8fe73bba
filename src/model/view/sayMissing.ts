import { type EventTable, FACETS, type Facet } from '@/model/record/eventTable';
import type { View } from './view';

const FACET_WORDS: Readonly<Record<Facet, string>> = {
  who: 'participants',
  kind: 'kinds',
  modality: 'modalities',
  place: 'places',
  topic: 'agenda items',
};

/**
 * Says that a filter of the address asks for what the file does not carry, so that 'nothing' is not taken for
 * 'none': `null` where there is no such filter.
 */
export function sayMissing(table: Pick<EventTable, 'missing'>, view: View): string | null {
  const asked = FACETS.filter((facet) => table.missing.has(facet) && view[facet].length > 0);
  if (asked.length === 0) return null;
  const words = asked.map((facet) => FACET_WORDS[facet]).join(' and ');
  return `The file of this dataset has no column of ${words}. The filter by ${words} leaves out every event, whatever it was. Take it off to see them.`;
}
