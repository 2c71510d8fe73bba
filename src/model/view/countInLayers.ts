import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent, Support } from '@/model/record/schema';
import { claimsAt, factsOf } from './layersOf';
import type { Layer } from './view';
import { layerOfWords } from './voiceOf';

/** Counts the facts of an event, what was said at it among them, and those of these layers. */
export function countInLayers(
  dataset: Dataset,
  event: DiplomaticEvent,
  layers: readonly Layer[],
): { within: number; all: number } {
  const claims = (claimsAt(dataset).get(event.id) ?? []).map((): Layer[] => ['said']);
  const facts = [...factsOf(event).map((fact) => layersOfFact(dataset, fact)), ...claims];
  const within = facts.filter((some) => some.some((one) => layers.includes(one)));
  return { within: within.length, all: facts.length };
}

/** The layers of a fact: of the words that print it, or else inferred. */
function layersOfFact(dataset: Dataset, { evidence }: Support): Layer[] {
  return evidence === undefined ? ['inferred'] : evidence.map((id) => layerOfWords(dataset, id));
}
