import { addTo } from '@/lib/addTo';
import { onceFor } from '@/lib/onceFor';
import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent, Support } from '@/model/record/schema';
import { variantsOf } from '@/model/record/variants';
import type { Layer } from '@/model/view/view';
import { type Voice, voiceOf } from '@/model/voice/voiceOf';

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
  const facts = factsOf(event);
  if (facts.some(({ evidence }) => evidence === undefined)) layers.add('inferred');
  // Each passage once: many facts may rest on one, and thousands may have said its words.
  for (const id of new Set(facts.flatMap(({ evidence = [] }) => evidence))) {
    const voice = voiceOf(dataset, id);
    layers.add(voice.length > 0 ? 'said' : 'asserted');
    for (const speaker of speakersIn(dataset)(voice)) speakers.add(speaker);
  }
  for (const claim of claimsAt(dataset).get(event.id) ?? []) {
    layers.add('said');
    speakers.add(claim);
  }
  return { layers, speakers };
}

/** Lists everything of an event that carries a support: itself and each of its fields. */
export function factsOf(event: DiplomaticEvent): Support[] {
  const { when, place, participants, duration, figures = [], relations = [] } = event;
  const single = [place, duration].filter((fact) => fact !== undefined);
  const otherwise = variantsOf(event).map(({ support }) => support);
  return [event, when, ...single, ...participants, ...figures, ...relations, ...otherwise];
}

/** Whose words a passage is. What had not been said yet on the day that the page shows has no speaker then. */
const speakersIn = onceFor(({ claims }: Dataset) =>
  onceFor(
    (voice: Voice) => new Set(voice.flatMap(({ id, speaker }) => (claims.has(id) ? [speaker.actor] : []))),
  ),
);

/** The speakers at each event, by its id. */
export const claimsAt = onceFor((dataset: Dataset) => {
  const speakers = new Map<string, string[]>();
  for (const { event, speaker } of dataset.claims.values()) addTo(speakers, event, speaker.actor);
  return speakers;
});
