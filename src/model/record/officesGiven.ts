import { type Edtf, parseEdtf } from '@/model/day/edtf';
import type { Dataset } from './dataset';
import { officesOn } from './participants';
import type { Actor, DiplomaticEvent, Office } from './schema';
import { sourceIdsOf } from './sourceIdsOf';

/**
 * Lists the offices that the sources which name a participant give for the time of an event, as any of them dates it;
 * each with the passages of those sources alone.
 */
export function officesGiven(dataset: Dataset, event: DiplomaticEvent, actor: Actor): Office[] {
  const naming = sourcesNaming(dataset, event, actor);
  const offices = new Set(datesOf(dataset, event).flatMap((date) => officesOn(actor, date)));
  return [...offices].flatMap((office) => inSources(dataset, office, (source) => naming.includes(source)));
}

/**
 * Lists the offices by which other sources name a participant than those that print the office of the record, or, where
 * it gives none, than the first that names the participant. Two titles may be two words for one office, or two offices
 * of one person: that they differ is not concluded.
 */
export function officesElsewhere(
  dataset: Dataset,
  event: DiplomaticEvent,
  actor: Actor,
  title: string | undefined,
): Office[] {
  const given = officesGiven(dataset, event, actor);
  const same = given.filter((office) => office.title === title);
  const printing =
    title === undefined
      ? sourcesNaming(dataset, event, actor).slice(0, 1)
      : same.flatMap(({ evidence }) => sourceIdsOf(dataset, evidence));
  return given.flatMap((office) => inSources(dataset, office, (source) => !printing.includes(source)));
}

function sourcesNaming(dataset: Dataset, event: DiplomaticEvent, actor: Actor): string[] {
  return event.participants.flatMap((one) =>
    'actor' in one && one.actor === actor.id ? sourceIdsOf(dataset, one.evidence) : [],
  );
}

/** The office with its passages from some sources; none where it has none from them. */
function inSources(dataset: Dataset, office: Office, isIn: (source: string) => boolean): Office[] {
  const evidence = office.evidence?.filter((id) => sourceIdsOf(dataset, [id]).some(isIn)) ?? [];
  return evidence.length === 0 ? [] : [{ ...office, evidence }];
}

function datesOf({ dates }: Dataset, { id, when }: DiplomaticEvent): Edtf[] {
  const date = dates.get(id);
  const otherwise = (when.otherwise ?? []).flatMap(({ edtf }) => {
    const reading = parseEdtf(edtf);
    return 'edtf' in reading ? [reading.edtf] : [];
  });
  return date === undefined ? otherwise : [date, ...otherwise];
}
