import type { AgendaItem, DiplomaticEvent, Figure } from '@/model/record/schema';
import { SCALE_FACTORS } from '@/model/record/words';
import { type CheckContext, passagesOf } from './checkContext';
import { containsWords } from './containsWords';
import { minutesIn, minutesOfIso, numbersIn } from './numbersIn';

/** Proves that figures, durations and statuses are printed as worded, and that the numbers agree with the words. */
export function checkFigures(context: CheckContext): void {
  for (const event of context.dataset.events.values()) {
    for (const figure of event.figures ?? []) checkFigure(figure, event, context);
    checkDuration(event, context);
  }
  for (const item of context.dataset.agendaItems.values()) checkStatuses(item, context);
}

function checkFigure(figure: Figure, event: DiplomaticEvent, { dataset, report }: CheckContext): void {
  const name = `event ${event.id}`;
  const passages = passagesOf(dataset, figure);
  if (!containsWords(passages, figure.words)) {
    report(
      'figure-words',
      name,
      `no passage for its figure "${figure.id}" prints "${figure.words}". Copy the words from one.`,
    );
  }
  const value = figure.value * SCALE_FACTORS[figure.scale];
  if (!numbersIn(figure.words).some((number) => isSame(number, value))) {
    const sentence = `its figure "${figure.id}" is ${figure.value} (${figure.scale}), which its words "${figure.words}" do not say. Correct one of them.`;
    report('figure-value', name, sentence);
  }
  const { period } = figure;
  if (period === undefined || figure.inferred !== undefined || containsWords(passages, period)) return;
  report(
    'figure-period',
    name,
    `no passage for its figure "${figure.id}" prints the period "${period}". Give one, or mark it as inferred.`,
  );
}

function checkDuration(event: DiplomaticEvent, { dataset, report }: CheckContext): void {
  const { duration } = event;
  if (duration === undefined) return;
  if (!containsWords(passagesOf(dataset, duration), duration.words)) {
    report(
      'duration-words',
      `event ${event.id}`,
      `no passage for its duration prints "${duration.words}". Copy the words from one.`,
    );
  }
  const printed = minutesIn(duration.words);
  if (printed !== null && isSame(printed, minutesOfIso(duration.iso))) return;
  report(
    'duration-value',
    `event ${event.id}`,
    `its duration is ${duration.iso}, which its words "${duration.words}" do not say. Correct one of them.`,
  );
}

function checkStatuses(item: AgendaItem, { dataset, report }: CheckContext): void {
  for (const { status, words, ...support } of item.log) {
    if (containsWords(passagesOf(dataset, support), words)) continue;
    report(
      'status-words',
      `agenda item ${item.id}`,
      `no passage for its status "${status}" prints "${words}". Copy the words from one.`,
    );
  }
}

/** Equal but for the rounding of 35.5 × 1,000,000,000. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
