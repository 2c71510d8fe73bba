import { addTo } from '@/lib/addTo';
import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent, Support } from '@/model/record/schema';
import { variantsOf } from '@/model/record/variants';
import type { Layer } from './view';
import { voiceOf } from './voiceOf';

/** What vouches for an event. */
export interface EventVoices {
  /** The layers that at least one of its facts belongs to, each once. */
  layers: ReadonlySet<Layer>;
  /** The actors who spoke at it, or whose words give at least one of its facts. */
  speakers: ReadonlySet<string>;
}

/**
 * Gathers who vouches for the facts of an event. A fact is asserted where the reporter's own words print it, said
 * where a speaker's do, and inferred where no words do. What was said at the event itself counts as said.
 */
export function layersOf(dataset: Dataset, event: DiplomaticEvent): EventVoices {
  const layers = new Set<Layer>();
  const speakers = new Set<string>();
  for (const fact of factsOf(event)) {
    if (fact.evidence === undefined) layers.add('inferred');
    for (const id of fact.evidence ?? []) {
      const voice = voiceOf(dataset, id);
      layers.add(voice.length > 0 ? 'said' : 'asserted');
      // What had not been said yet on the day that the page shows has no speaker then.
      for (const { id: claim, speaker } of voice) if (dataset.claims.has(claim)) speakers.add(speaker.actor);
    }
  }
  for (const claim of claimsAt(dataset).get(event.id) ?? []) {
    layers.add('said');
    speakers.add(claim);
  }
  return { layers, speakers };
}

/** Lists everything of an event that carries a support: itself and each of its fields. */
function factsOf(event: DiplomaticEvent): Support[] {
  const { when, place, participants, duration, figures = [], relations = [] } = event;
  const single = [place, duration].filter((fact) => fact !== undefined);
  const otherwise = variantsOf(event).map(({ support }) => support);
  return [event, when, ...single, ...participants, ...figures, ...relations, ...otherwise];
}

const indexes = new WeakMap<Dataset, ReadonlyMap<string, string[]>>();

/** The speakers at each event, by its id. */
function claimsAt(dataset: Dataset): ReadonlyMap<string, string[]> {
  const known = indexes.get(dataset);
  if (known !== undefined) return known;
  const speakers = new Map<string, string[]>();
  for (const { event, speaker } of dataset.claims.values()) {
    addTo(speakers, event, speaker.actor);
  }
  indexes.set(dataset, speakers);
  return speakers;
}
