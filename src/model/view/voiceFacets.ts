import type { Dataset } from '@/model/record/dataset';
import type { FacetValues } from '@/model/record/eventTable';
import { facetValuesOf } from '@/model/record/facetValues';
import { type EventVoices, layersOf } from './layersOf';
import { LAYERS } from './view';

/** The two filters that ask who vouches for an event. */
export type VoiceField = 'speaker' | 'layer';

const columns = new WeakMap<Dataset, Readonly<Record<VoiceField, FacetValues>>>();

/**
 * Gives who vouches for each event as two columns: its speakers, and its layers. A row whose record is not here
 * has no values: its passages are not known.
 */
export function voiceFacets(dataset: Dataset): Readonly<Record<VoiceField, FacetValues>> {
  const known = columns.get(dataset);
  if (known !== undefined) return known;
  const { table } = dataset;
  const voices = Array.from({ length: table.size }, (_, row): EventVoices | null => {
    const event = table.recordOf(row);
    return event === undefined ? null : layersOf(dataset, event);
  });
  const made = {
    speaker: facetValuesOf(table.size, (row) => voices[row]?.speakers ?? []),
    layer: facetValuesOf(table.size, (row) => voices[row]?.layers ?? [], LAYERS),
  };
  columns.set(dataset, made);
  return made;
}
