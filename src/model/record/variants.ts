/** What sources give otherwise than the record of an event has it: another day, another place, another number. */
import type { DiplomaticEvent, Support } from './schema';

/** Tells whether to keep what rests on something. */
type IsKept = (support: Support) => boolean;

/** A value that differs from the one the record holds. */
export interface Variant {
  field: 'modality' | 'date' | 'place' | 'duration' | 'figure';
  /** Which figure; absent for a field of which there is one. */
  label?: string;
  support: Support;
}

/** Lists what sources give otherwise of an event, in the order of its fields. */
export function variantsOf(event: DiplomaticEvent): Variant[] {
  const { when, place, duration, figures = [] } = event;
  const of = (field: Variant['field'], fact: Differing | undefined, label?: string): Variant[] =>
    (fact?.otherwise ?? []).map((support) => ({ field, support, ...(label !== undefined && { label }) }));
  return [
    ...of('modality', event),
    ...of('date', when),
    ...of('place', place),
    ...of('duration', duration),
    ...figures.flatMap((figure) => of('figure', figure, figure.label)),
  ];
}

interface Differing<Value extends Support = Support> {
  otherwise?: Value[] | undefined;
}

/** The event with those alone of its variants that pass a test. */
export function keepVariants(event: DiplomaticEvent, isKept: IsKept): DiplomaticEvent {
  if (variantsOf(event).every(({ support }) => isKept(support))) return event;
  const keep = <Value extends Support, Fact extends Differing<Value>>(fact: Fact): Fact => {
    const kept = fact.otherwise?.filter(isKept) ?? [];
    return { ...fact, otherwise: kept.length > 0 ? kept : undefined };
  };
  const { when, place, duration, figures } = event;
  return {
    ...keep(event),
    when: keep(when),
    place: place && keep(place),
    duration: duration && keep(duration),
    figures: figures?.map((figure) => keep(figure)),
  };
}

/**
 * The event with those of its facts alone that pass a test. One that does not gives way to the first of its variants
 * that does; a date that has none stays. Of whether it came to pass a denial alone is asked.
 */
export function keepFacts(event: DiplomaticEvent, isKept: IsKept): DiplomaticEvent {
  const { modality, evidence, inferred, otherwise, ...facts } = event;
  const { when, place, participants, duration, figures, relations } = facts;
  const whether = { modality, evidence, inferred, otherwise };
  return {
    ...facts,
    ...(modality === 'denied' ? (keptValue(whether, isKept) ?? whether) : whether),
    when: keptValue(when, isKept) ?? when,
    place: place && keptValue(place, isKept),
    participants: participants.filter(isKept),
    duration: duration && keptValue(duration, isKept),
    figures: figures?.flatMap((figure) => {
      const value = keptValue(figure, isKept);
      return value === undefined ? [] : [{ ...value, id: figure.id, label: figure.label }];
    }),
    relations: relations?.filter(isKept),
  };
}

/**
 * The value of a fact, or where that does not pass a test, the first of its variants that does. A variant has every
 * field of its fact but the names of it.
 */
export function keptValue<Fact extends Support & Differing>(fact: Fact, isKept: IsKept): Fact | undefined {
  if (isKept(fact)) return fact;
  const [first, ...rest] = fact.otherwise?.filter(isKept) ?? [];
  return first && ({ ...first, otherwise: rest.length > 0 ? rest : undefined } as Fact);
}
