import { officeOf, officesOn } from '@/model/record/participants';
import type { Actor, DiplomaticEvent, Participant } from '@/model/record/schema';
import { containsAny, containsWords } from '@/model/text/containsWords';
import { type CheckContext, passagesOf } from './checkContext';

/**
 * Proves that offices are printed as titled or inferred, that a participant's office is given for the time
 * of the event, and that a label resolves only to persons with an office that fits that time.
 */
export function checkOffices(context: CheckContext): void {
  for (const actor of context.dataset.actors.values()) checkTitles(actor, context);
  for (const event of context.dataset.events.values()) checkOfficesOfEvent(event, context);
}

/** Proves it of the participants of one event. */
export function checkOfficesOfEvent(event: DiplomaticEvent, context: CheckContext): void {
  for (const participant of event.participants) {
    if ('actor' in participant) checkOffice(participant, event, context);
    else checkResolution(participant, event, context);
  }
}

function checkTitles(actor: Actor, { dataset, report }: CheckContext): void {
  for (const office of actor.offices ?? []) {
    if (office.inferred !== undefined || containsWords(passagesOf(dataset, office), office.title)) continue;
    const sentence = `no passage for its office prints "${office.title}". Word it as the source does, or mark it as inferred.`;
    report('office', `actor ${actor.id}`, sentence);
  }
}

type Named = Extract<Participant, { actor: string }>;
type Labelled = Extract<Participant, { label: string }>;

function checkOffice(participant: Named, event: DiplomaticEvent, { dataset, report }: CheckContext): void {
  const actor = dataset.actors.get(participant.actor);
  const date = dataset.dates.get(event.id);
  if (participant.office === undefined || actor === undefined || date === undefined) return;
  if (officeOf(actor, participant.office, date) !== null) return;
  const sentence = `its participant "${actor.name}" has no office "${participant.office}" for that time. Leave the office out, or give the actor that office as of then.`;
  report('office-time', `event ${event.id}`, sentence);
}

function checkResolution(label: Labelled, event: DiplomaticEvent, { dataset, report }: CheckContext): void {
  const date = dataset.dates.get(event.id);
  for (const id of label.resolvesTo ?? []) {
    const actor = dataset.actors.get(id);
    if (actor === undefined || date === undefined) continue;
    const isPrinted = containsAny(passagesOf(dataset, label), [actor.name, ...(actor.aliases ?? [])]);
    if (label.inferred === undefined && !isPrinted) {
      const sentence = `that "${label.label}" means "${actor.name}" is not printed in its passages. Mark it as inferred, with the basis.`;
      report('label-basis', `event ${event.id}`, sentence);
    }
    if (actor.kind !== 'person' || officesOn(actor, date).length > 0) continue;
    const sentence = `"${label.label}" resolves to "${actor.name}", for whom no office is given at that time. Give the actor one as of then, or leave the label unresolved.`;
    report('label-office', `event ${event.id}`, sentence);
  }
}
