import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent, Support } from '@/model/record/schema';
import type { Layer } from '@/model/view/view';
import { layerOfWords } from '@/model/voice/voiceOf';
import { claimsAt, factsOf } from './layersOf';

/** How many facts of an event are of some layers. */
interface LayerCount {
  within: number;
  /** Of the others: how many have words of their own, but something of them is inferred, a year for instance. */
  inPart: number;
  all: number;
}

/** Counts the facts of an event, what was said at it among them, and those of these layers. */
export function countInLayers(
  dataset: Dataset,
  event: DiplomaticEvent,
  layers: readonly Layer[],
): LayerCount {
  const asked = (some: readonly Layer[]) => some.some((one) => layers.includes(one));
  const facts = factsOf(event);
  const others = facts.filter((fact) => !asked(layersOfFact(dataset, fact)));
  const claims = claimsAt(dataset).get(event.id)?.length ?? 0;
  return {
    within: facts.length - others.length + (asked(['said']) ? claims : 0),
    inPart: asked(['inferred']) ? others.filter(({ inferred }) => inferred !== undefined).length : 0,
    all: facts.length + claims,
  };
}

/** The layers of a fact: of the words that print it, or else inferred. */
function layersOfFact(dataset: Dataset, { evidence }: Support): Layer[] {
  return evidence === undefined ? ['inferred'] : evidence.map((id) => layerOfWords(dataset, id));
}
