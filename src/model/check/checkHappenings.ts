import type { Relation } from '@/model/record/lists';
import { participantIds } from '@/model/record/participants';
import type { DiplomaticEvent } from '@/model/record/schema';
import type { CheckContext } from './checkContext';

/** The relations that order events, so that a circle of them is a contradiction. */
const ORDERING: readonly Relation[] = ['follows', 'part-of', 'ahead-of'];

/** Proves that one happening is one record, and that relations do not lead in circles. */
export function checkHappenings(context: CheckContext): void {
  checkTwins(context);
  checkSelfRelations(context);
  for (const type of ORDERING) checkCircles(type, context);
}

/** Two events of the same kind, on the same day, with the same participants and place, are taken for one. */
function checkTwins({ dataset, report }: CheckContext): void {
  const first = new Map<string, string>();
  for (const event of dataset.events.values()) {
    if (dataset.dates.get(event.id)?.precision !== 'day') continue;
    const key = signature(event);
    const twin = first.get(key);
    if (twin === undefined) first.set(key, event.id);
    else
      report(
        'twin',
        `event ${event.id}`,
        `it has kind, day, participants and place in common with the event "${twin}". Make one record of one happening.`,
      );
  }
}

/** Several agreements can come of one meeting: those differ by what they are about. */
function signature(event: DiplomaticEvent): string {
  const labels = event.participants.flatMap((one) =>
    'label' in one && one.resolvesTo === undefined ? [one.label] : [],
  );
  const topics = event.kind === 'agreement' ? (event.agendaItems ?? []) : [];
  const who = [...participantIds(event), ...labels].toSorted();
  return JSON.stringify([event.kind, event.when.edtf, event.place?.place ?? null, who, topics.toSorted()]);
}

function checkSelfRelations({ dataset, report }: CheckContext): void {
  for (const event of dataset.events.values()) {
    for (const relation of event.relations ?? []) {
      if (relation.event !== event.id) continue;
      report(
        'relation-self',
        `event ${event.id}`,
        `it has the relation "${relation.type}" to itself. Take it out.`,
      );
    }
  }
}

/**
 * Takes away, again and again, the events that point to none of the rest; what remains points in a circle
 * or to one. Runs in time linear in the relations.
 */
function checkCircles(type: Relation, { dataset, report }: CheckContext): void {
  const targets = new Map<string, Set<string>>();
  const pointers = new Map<string, string[]>();
  for (const event of dataset.events.values()) {
    const to = (event.relations ?? []).filter((one) => one.type === type && one.event !== event.id);
    targets.set(event.id, new Set(to.map((one) => one.event).filter((id) => dataset.events.has(id))));
    for (const id of targets.get(event.id) ?? []) pointers.set(id, [...(pointers.get(id) ?? []), event.id]);
  }
  const free = [...targets].flatMap(([id, to]) => (to.size === 0 ? [id] : []));
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    targets.delete(id);
    for (const pointer of pointers.get(id) ?? []) {
      targets.get(pointer)?.delete(id);
      if (targets.get(pointer)?.size === 0) free.push(pointer);
    }
  }
  if (targets.size === 0) return;
  const ids = [...targets.keys()].slice(0, 5).join(', ');
  report(
    'relation-circle',
    null,
    `The relations "${type}" lead in a circle among these events: ${ids}. Correct one of them.`,
  );
}
