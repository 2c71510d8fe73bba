import type { Span } from '@/model/day/day';
import type { Edtf } from '@/model/day/edtf';
import { parseEdtf } from '@/model/day/edtf';
import type { Actor, DiplomaticEvent, Office } from './schema';

/**
 * Lists the ids of all who took part in an event, named or resolved from a label, each once, in the
 * order of the record. Whether the ids exist is not asked.
 */
export function participantIds(event: DiplomaticEvent): string[] {
  const ids = event.participants.flatMap((participant) =>
    'actor' in participant ? [participant.actor] : (participant.resolvesTo ?? []),
  );
  return [...new Set(ids)];
}

/**
 * Finds the office of that exact title which the sources give the actor for a time that overlaps `date`;
 * `null` where they give none. The last one in the record wins, if several do.
 */
export function officeOf(actor: Actor, title: string, date: Edtf): Office | null {
  return officesOn(actor, date).findLast((office) => office.title === title) ?? null;
}

/** Lists the offices that the sources give the actor for a time that overlaps `date`. */
export function officesOn(actor: Actor, date: Edtf): Office[] {
  return (actor.offices ?? []).filter((office) => {
    const reading = parseEdtf(office.asOf);
    return 'edtf' in reading && overlap(reading.edtf.span, date.span);
  });
}

/** Half-open spans; an end that is `null` has no limit. */
function overlap(a: Span, b: Span): boolean {
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}

function startsBeforeEnd(a: Span, b: Span): boolean {
  return a.start === null || b.end === null || a.start < b.end;
}
