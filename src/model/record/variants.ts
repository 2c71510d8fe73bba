/** What sources give otherwise than the record of an event has it: another day, another place, another number. */
import type { DiplomaticEvent, Support } from './schema';

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
export function keepVariants(event: DiplomaticEvent, isKept: (support: Support) => boolean): DiplomaticEvent {
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
