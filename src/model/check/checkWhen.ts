import { addDays, type Day, isoOf } from '@/model/day/day';
import { type Edtf, parseEdtf } from '@/model/day/edtf';
import { publishedBy } from '@/model/record/published';
import type { DiplomaticEvent, When } from '@/model/record/schema';
import { evidenceOf } from '@/model/record/usages';
import { containsWords } from '@/model/text/containsWords';
import { type CheckContext, languagesOf, passagesOf } from './checkContext';
import { type DatePart, dateParts } from './dateParts';

/**
 * Proves that the words for a date are printed, that every year, month and day of it is printed or inferred,
 * that `at` is said only of a day, and that what was held lies before its sources were published.
 */
export function checkWhen(context: CheckContext): void {
  for (const event of context.dataset.events.values()) checkDates(event, context);
}

/** Proves it of one event. */
export function checkDates(event: DiplomaticEvent, context: CheckContext): void {
  const date = context.dataset.dates.get(event.id);
  if (date === undefined) return;
  checkDate({ id: event.id, when: event.when, date }, context);
  checkHeld(event, date, context);
  for (const when of event.when.otherwise ?? []) {
    const reading = parseEdtf(when.edtf);
    if ('edtf' in reading) checkDate({ id: event.id, when, date: reading.edtf }, context);
  }
}

/** A date of an event: the one that its record holds, or one that is reported otherwise. */
interface Dated {
  id: string;
  when: When;
  date: Edtf;
}

function checkDate(dated: Dated, context: CheckContext): void {
  checkWords(dated, context);
  checkParts(dated, context);
  checkPosition(dated, context);
}

function checkWords({ id, when }: Dated, { dataset, report }: CheckContext): void {
  if (when.words === undefined) {
    if (when.inferred !== undefined) return;
    report(
      'when-basis',
      `event ${id}`,
      'its date has no words of a source and is not inferred. Give one of the two.',
    );
  } else if (!containsWords(passagesOf(dataset, when), when.words)) {
    report(
      'when-words',
      `event ${id}`,
      `no passage for its date prints "${when.words}". Copy the words from one.`,
    );
  }
}

/** Each part of a date is printed or inferred by name; a date without words of a source is inferred whole. */
function checkParts({ id, when, date }: Dated, { dataset, report }: CheckContext): void {
  const printed = passagesOf(dataset, when);
  const { inferred } = when;
  if (when.words === undefined && inferred === undefined) return;
  const named = inferred === undefined ? [] : [inferred.what, inferred.basis];
  for (const part of knownParts(date, languagesOf(dataset, when))) {
    if ([...printed, ...named].some((text) => part.isIn(text))) continue;
    const sentence = `its date has the ${part.unit} ${part.said}, which no passage for it prints and no inference names. Give one that does, or infer it.`;
    report(`when-${part.unit}`, `event ${id}`, sentence);
  }
}

/** The known parts of both ends of a date, each once: the year of an interval is mostly that of both. */
function knownParts({ start, end }: Edtf, languages: readonly string[]): DatePart[] {
  const parts = [start, end].flatMap((bound) =>
    bound.kind === 'date' ? dateParts(bound.date.text, languages) : [],
  );
  return [...new Map(parts.map((part) => [`${part.unit} ${part.said}`, part])).values()];
}

function checkPosition({ id, when, date }: Dated, { report }: CheckContext): void {
  if (when.position !== 'at' || date.precision === 'day') return;
  report(
    'position',
    `event ${id}`,
    `it is "at" ${when.edtf}, which is no single day. Write "within" or "throughout".`,
  );
}

/** What was held was so by the latest publication among the sources that carry the event. */
function checkHeld(event: DiplomaticEvent, date: Edtf, { dataset, isWhole, report }: CheckContext): void {
  // A claim that is set aside may rest on a later source.
  if (event.modality !== 'held' || !isWhole) return;
  const published = evidenceOf(dataset, event.id)
    .flatMap((id) => dataset.sources.get(dataset.evidence.get(id)?.source ?? '') ?? [])
    .flatMap((source) => publishedBy(source) ?? [])
    .reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null);
  const end = date.span.end === null ? null : addDays(date.span.end, -1);
  if (published === null || (end !== null && end <= published)) return;
  const until = end === null ? 'has no end' : `ends on ${isoOf(end)}`;
  report(
    'held-late',
    `event ${event.id}`,
    `it was held but its date ${until}; its sources were published by ${isoOf(published)}. Correct date or modality.`,
  );
}
