import type { Dataset } from '@/model/record/dataset';
import { usesOf } from '@/model/record/usages';
import type { Layer } from '@/model/view/view';
import { layerOfWords } from '@/model/voice/voiceOf';

/**
 * Tells whether a passage is of the layers that the filters ask for: by whose words they are, or, as inferred, because
 * an inference rests on them. Where they ask for none, every passage is.
 */
export function isOfLayers(dataset: Dataset, evidenceId: string, layers: readonly Layer[]): boolean {
  if (layers.length === 0 || layers.includes(layerOfWords(dataset, evidenceId))) return true;
  const isBasis = () =>
    usesOf(dataset)
      .get(evidenceId)
      ?.some((use) => use.isBasis) === true;
  return layers.includes('inferred') && isBasis();
}
