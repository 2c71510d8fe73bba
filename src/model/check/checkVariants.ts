import type { DiplomaticEvent, Figure, Support } from '@/model/record/schema';
import { SCALE_FACTORS } from '@/model/record/words';
import type { CheckContext } from './checkContext';
import { minutesOfIso } from './numbersIn';

/** A field with the value that the record holds and those that are reported otherwise, each as text to compare. */
interface Field {
  name: string;
  values: { said: string; support: Support }[];
}

type FigureValue = Omit<Figure, 'id' | 'label' | 'otherwise'>;

/**
 * Proves that what is reported otherwise differs from what the record holds, and from other such values, and that
 * no passage is given for two values of one field. That it has a passage at all, the format demands.
 */
export function checkVariants(context: CheckContext): void {
  for (const event of context.dataset.events.values()) checkVariantsOfEvent(event, context);
}

/** Proves it of one event. */
export function checkVariantsOfEvent(event: DiplomaticEvent, { report }: CheckContext): void {
  for (const { name, values } of fieldsOf(event)) {
    const seen = new Set<string>();
    const taken = new Set<string>();
    for (const { said, support } of values) {
      if (seen.has(said)) {
        const sentence = `its ${name} is given as ${said} twice, once of them as reported otherwise. Put the passages together under one value.`;
        report('variant-same', `event ${event.id}`, sentence);
      }
      seen.add(said);
      const twice = support.evidence?.find((id) => taken.has(id));
      if (twice !== undefined) {
        const sentence = `the passage "${twice}" is given for two values of its ${name}. One passage prints one of them: narrow it, or take it from the other.`;
        report('variant-passage', `event ${event.id}`, sentence);
      }
      for (const id of support.evidence ?? []) taken.add(id);
    }
  }
}

function fieldsOf(event: DiplomaticEvent): Field[] {
  const { when, place, duration, figures = [] } = event;
  const field = <Value extends Support>(
    name: string,
    fact: Value | undefined,
    otherwise: readonly NoInfer<Value>[] | undefined,
    say: (value: Value) => string,
  ): Field[] => {
    if (fact === undefined || otherwise === undefined) return [];
    return [{ name, values: [fact, ...otherwise].map((one) => ({ said: say(one), support: one })) }];
  };
  const { modality, evidence, otherwise } = event;
  return [
    ...field('modality', { modality, evidence }, otherwise, (one) => one.modality),
    ...field('date', when, when.otherwise, ({ edtf, position }) => `${edtf} (${position})`),
    ...field('place', place, place?.otherwise, (one) => `"${one.place}"`),
    ...field('duration', duration, duration?.otherwise, ({ iso, qualifier }) =>
      sayParts([`${minutesOfIso(iso)} minutes`, qualifier]),
    ),
    ...figures.flatMap((figure) =>
      field<FigureValue>(
        `figure "${figure.id}"`,
        figure,
        figure.otherwise,
        ({ value, scale, unit, qualifier, period }) =>
          sayParts([`${value * SCALE_FACTORS[scale]}`, unit, qualifier, period]),
      ),
    ),
  ];
}

function sayParts(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(', ');
}
