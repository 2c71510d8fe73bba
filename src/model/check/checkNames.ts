import type { Actor, Claim, DiplomaticEvent, Place, Support } from '@/model/record/schema';
import { containsAny, containsWords } from '@/model/text/containsWords';
import { type CheckContext, passagesOf } from './checkContext';

/** Something that sources call by a name or an alias. */
type Named = Pick<Actor | Place, 'name' | 'aliases'>;

/** Proves that passages print the names that they are given for: of actors, places, participants and speakers. */
export function checkNames(context: CheckContext): void {
  const { actors, places, events, claims } = context.dataset;
  for (const actor of actors.values()) checkRecord(`actor ${actor.id}`, actor, context);
  for (const place of places.values()) {
    checkRecord(`place ${place.id}`, place, context);
    checkCountry(place, context);
  }
  for (const event of events.values()) checkNamesOfEvent(event, context);
  for (const claim of claims.values()) checkSpeaker(claim, context);
}

/** Proves it of the participants and places of one event. */
export function checkNamesOfEvent(event: DiplomaticEvent, context: CheckContext): void {
  checkParticipants(event, context);
  checkPlace(event, context);
}

function checkRecord(name: string, record: Named & Support, context: CheckContext): void {
  if (!isNamed(record, record, context)) {
    context.report('name', name, `no passage that it gives prints "${record.name}" or an alias. ${REMEDY}`);
  }
  // Without one of the texts, what stands in no other proves nothing.
  if (!context.isWhole || context.texts.size < context.dataset.sources.size) return;
  for (const alias of record.aliases ?? []) {
    const isPrinted = [...context.texts.values()].some(({ text }) => containsWords([text.text], alias));
    if (!isPrinted) {
      context.report(
        'alias',
        name,
        `its alias "${alias}" stands in no source. Spell it as a source does, or take it out.`,
      );
    }
  }
}

function checkCountry(place: Place, { dataset, report }: CheckContext): void {
  const { country } = place;
  if (country?.evidence === undefined || containsWords(passagesOf(dataset, country), country.name)) return;
  const sentence = `the passage for its country does not print "${country.name}". Give one that does, or none: then the country is reference.`;
  report('country', `place ${place.id}`, sentence);
}

function checkParticipants(event: DiplomaticEvent, context: CheckContext): void {
  const { dataset, report } = context;
  for (const participant of event.participants) {
    if ('actor' in participant) {
      const actor = dataset.actors.get(participant.actor);
      if (actor === undefined || isNamed(actor, participant, context)) continue;
      report(
        'participant',
        `event ${event.id}`,
        `no passage for the participant "${actor.name}" prints the name or an alias. ${REMEDY}`,
      );
    } else if (!containsWords(passagesOf(dataset, participant), participant.label)) {
      report(
        'label',
        `event ${event.id}`,
        `no passage for the participants "${participant.label}" prints these words. Copy them from a passage.`,
      );
    }
  }
}

function checkPlace({ id, place: held }: DiplomaticEvent, context: CheckContext): void {
  for (const fact of held === undefined ? [] : [held, ...(held.otherwise ?? [])]) {
    const place = context.dataset.places.get(fact.place);
    if (place === undefined || isNamed(place, fact, context)) continue;
    context.report(
      'place',
      `event ${id}`,
      `no passage for the place prints "${place.name}" or an alias. ${REMEDY}`,
    );
  }
}

function checkSpeaker(claim: Claim, context: CheckContext): void {
  const actor = context.dataset.actors.get(claim.speaker.actor);
  if (actor === undefined || isNamed(actor, claim.speaker, context)) return;
  context.report(
    'speaker',
    `claim ${claim.id}`,
    `no passage for the speaker prints "${actor.name}" or an alias. ${REMEDY}`,
  );
}

/**
 * Whether the passages of a fact print a name, or the inference that says how the fact is known without it
 * names whom it is about, in its own words or in the passages it rests on.
 */
function isNamed(named: Named, { inferred, ...fact }: Support, { dataset }: CheckContext): boolean {
  const basis = inferred && [inferred.what, inferred.basis, ...passagesOf(dataset, inferred)];
  return containsAny(
    [...passagesOf(dataset, fact), ...(basis ?? [])],
    [named.name, ...(named.aliases ?? [])],
  );
}

const REMEDY = 'Give one that does, declare the alias, or mark it as inferred.';
