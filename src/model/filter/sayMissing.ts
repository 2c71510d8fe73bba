import { type EventTable, FACETS, type Facet } from '@/model/record/eventTable';
import type { View } from '@/model/view/view';

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
export function sayMissing(table: Pick<EventTable, 'missing' | 'onTitles'>, view: View): string | null {
  const columns = FACETS.filter((facet) => table.missing.has(facet) && view[facet].length > 0);
  if (columns.length > 0) {
    const words = columns.map((facet) => FACET_WORDS[facet]).join(' and ');
    return `The file of this dataset has no column of ${words}. ${sayLeftOut(words)}`;
  }
  const voices = (['speaker', 'layer'] as const).filter((field) => view[field].length > 0);
  // Titles that come later are those of events whose records do too.
  if (table.onTitles === undefined || voices.length === 0) return null;
  const words = voices.map((field) => `${field}s`).join(' and ');
  return `Whose words an event rests on stands in its record, and the records of this dataset are read one by one, when their events are opened. ${sayLeftOut(words)}`;
}

function sayLeftOut(words: string): string {
  return `The filter by ${words} leaves out every event, whatever it was. Take it off to see them.`;
}
