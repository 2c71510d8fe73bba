import { addTo } from '@/lib/addTo';
import type { Dataset } from '@/model/record/dataset';
import type { Kind, Relation } from '@/model/record/lists';
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

/** Kinds of happenings between participants: one that is announced by one and held by two is still one. */
const ENCOUNTERS: readonly Kind[] = ['meeting', 'call', 'talks', 'summit'];

/** No id is empty. */
const NOWHERE = '';

/** Two events of the same kind, date and place are taken for one if nothing about who or what tells them apart. */
function checkTwins({ dataset, report }: CheckContext): void {
  // By place as well: only one without a place has to be compared with all that lie on its date.
  const earlier = new Map<string, DiplomaticEvent[]>();
  for (const event of dataset.events.values()) {
    const key = `${event.kind} ${event.when.edtf}`;
    const place = event.place?.place ?? NOWHERE;
    const isTwin = (other: DiplomaticEvent) => areTwins(other, event, dataset);
    const rooms = place === NOWHERE ? [key] : [`${key} ${place}`, `${key} ${NOWHERE}`];
    const twin = rooms.flatMap((room) => earlier.get(room)?.find(isTwin) ?? [])[0];
    addTo(earlier, key, event);
    addTo(earlier, `${key} ${place}`, event);
    if (twin === undefined) continue;
    const sentence = `it has kind, date, participants and place in common with the event "${twin.id}". Make one record of one happening.`;
    report('twin', `event ${event.id}`, sentence);
  }
}

/** `a` and `b` are of one kind and one date. */
function areTwins(a: DiplomaticEvent, b: DiplomaticEvent, dataset: Dataset): boolean {
  const places = new Set([a, b].flatMap(({ place }) => place?.place ?? []));
  if (places.size > 1) return false;
  if (ENCOUNTERS.includes(a.kind) && dataset.dates.get(a.id)?.precision === 'day') {
    const [few, many] = [who(a), who(b)].toSorted((one, other) => one.length - other.length);
    return few?.every((one) => many?.includes(one)) ?? false;
  }
  // Several agreements can come of one meeting, and several things can lie in one soft span: they differ by
  // what they are about, by the words that tell of them, or – 'the EAEU and CIS summits' – by their names.
  return signature(a) === signature(b);
}

function who(event: DiplomaticEvent): string[] {
  const labels = event.participants.flatMap((one) =>
    'label' in one && one.resolvesTo === undefined ? [one.label] : [],
  );
  return [...participantIds(event), ...labels].toSorted();
}

function signature(event: DiplomaticEvent): string {
  const { agendaItems, evidence, title } = event;
  return JSON.stringify([who(event), agendaItems?.toSorted() ?? [], evidence?.toSorted() ?? [], title]);
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
    for (const id of targets.get(event.id) ?? []) addTo(pointers, id, event.id);
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
