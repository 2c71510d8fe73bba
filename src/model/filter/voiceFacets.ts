import { onceFor } from '@/lib/onceFor';
import type { Dataset } from '@/model/record/dataset';
import type { FacetValues } from '@/model/record/eventTable';
import { facetValuesOf } from '@/model/record/facetValues';
import { LAYERS } from '@/model/view/view';
import { type EventVoices, layersOf } from './layersOf';

/** The two filters that ask who vouches for an event. */
export type VoiceField = 'speaker' | 'layer';

/**
 * Gives who vouches for each event as two columns: its speakers, and its layers. A row whose record is not here
 * has no values: its passages are not known.
 */
export const voiceFacets = onceFor((dataset: Dataset): Readonly<Record<VoiceField, FacetValues>> => {
  const { table } = dataset;
  const voices = Array.from({ length: table.size }, (_, row): EventVoices | null => {
    const event = table.recordOf(row);
    return event === undefined ? null : layersOf(dataset, event);
  });
  return {
    speaker: facetValuesOf(table.size, (row) => voices[row]?.speakers ?? []),
    layer: facetValuesOf(table.size, (row) => voices[row]?.layers ?? [], LAYERS),
  };
});
