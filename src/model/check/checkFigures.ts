import { QUALIFIERS, type Qualifier, type Status } from '@/model/record/lists';
import type { Report } from '@/model/record/reportProblem';
import type { AgendaItem, DiplomaticEvent, Figure, Support } from '@/model/record/schema';
import { SCALE_FACTORS } from '@/model/record/words';
import { containsWords } from '@/model/text/containsWords';
import { type CheckContext, isInEnglish, passagesOf } from './checkContext';
import { minutesIn, minutesOfIso, numbersIn } from './numbersIn';
import { meansStatus } from './statusWords';

interface Qualified {
  what: string;
  words: string;
  qualifier?: Qualifier | undefined;
}

/**
 * Proves that figures, durations and statuses are printed as worded, and that the numbers agree with the words. What
 * words of other languages than English mean is not asked.
 */
export function checkFigures(context: CheckContext): void {
  for (const event of context.dataset.events.values()) {
    for (const figure of event.figures ?? []) {
      checkFigure(figure, event, context);
      const { id, label } = figure;
      for (const other of figure.otherwise ?? []) checkFigure({ ...other, id, label }, event, context);
    }
    const { duration } = event;
    if (duration === undefined) continue;
    for (const one of [duration, ...(duration.otherwise ?? [])]) checkDuration(one, event, context);
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
  const isRead = isInEnglish(dataset, figure);
  if (isRead && !numbersIn(figure.words).some((number) => isSame(number, value))) {
    const sentence = `its figure "${figure.id}" is ${figure.value} (${figure.scale}), which its words "${figure.words}" do not say. Correct one of them.`;
    report('figure-value', name, sentence);
  }
  checkUnit(figure, name, report);
  if (isRead) checkQualifier({ ...figure, what: `figure "${figure.id}"` }, name, passages, report);
  const { period } = figure;
  if (period === undefined || figure.inferred !== undefined || containsWords(passages, period)) return;
  report(
    'figure-period',
    name,
    `no passage for its figure "${figure.id}" prints the period "${period}". Give one, or mark it as inferred.`,
  );
}

/** What each sign of a currency allows as the unit: `$70 million` are dollars, of which country it does not say. */
const CURRENCIES: Readonly<Record<string, RegExp>> = {
  $: /dollar|USD/iu,
  '€': /euro|EUR/iu,
  '£': /pound|GBP/iu,
  '¥': /yen|yuan|JPY|CNY/iu,
  '₽': /rouble|ruble|RUB/iu,
};

function checkUnit({ id, unit, words }: Figure, name: string, report: Report): void {
  const sign = Object.keys(CURRENCIES).find((one) => words.includes(one));
  if (sign === undefined || CURRENCIES[sign]?.test(unit)) return;
  const sentence = `its figure "${id}" is in ${unit}, but its words "${words}" have the sign ${sign}. Correct one of them.`;
  report('figure-unit', name, sentence);
}

/** The English words that print each qualifier. */
const QUALIFIER_WORDS: Readonly<Record<Qualifier, RegExp>> = {
  about: /\b(?:about|around|some|approximately|roughly|nearly|almost)\b/iu,
  'more than': /\b(?:more than|over|above|exceed\w*)\b/iu,
  'less than': /\b(?:less than|fewer than|under|below)\b/iu,
  'up to': /\bup to\b/iu,
  'at least': /\b(?:at least|no less than|minimum)\b/iu,
};

/** A qualifier is printed in the passage; and one that the words themselves begin with is not dropped. */
function checkQualifier(fact: Qualified, name: string, passages: readonly string[], report: Report): void {
  const { qualifier, words, what } = fact;
  if (qualifier !== undefined && !passages.some((passage) => QUALIFIER_WORDS[qualifier].test(passage))) {
    const sentence = `no passage for its ${what} prints that it is "${qualifier}" so much. Take the qualifier out, or give a passage that does.`;
    report('qualifier', name, sentence);
  }
  const printed = QUALIFIERS.find((one) =>
    new RegExp(`^(?:${QUALIFIER_WORDS[one].source})`, 'iu').test(words),
  );
  if (qualifier !== undefined || printed === undefined) return;
  report('qualifier', name, `its ${what} is "${words}", without the qualifier "${printed}". Add it.`);
}

type Duration = Omit<NonNullable<DiplomaticEvent['duration']>, 'otherwise'>;

function checkDuration(duration: Duration, event: DiplomaticEvent, { dataset, report }: CheckContext): void {
  if (!containsWords(passagesOf(dataset, duration), duration.words)) {
    report(
      'duration-words',
      `event ${event.id}`,
      `no passage for its duration prints "${duration.words}". Copy the words from one.`,
    );
  }
  if (!isInEnglish(dataset, duration)) return;
  const passages = passagesOf(dataset, duration);
  checkQualifier({ ...duration, what: 'duration' }, `event ${event.id}`, passages, report);
  const printed = minutesIn(duration.words);
  if (printed !== null && isSame(printed, minutesOfIso(duration.iso))) return;
  report(
    'duration-value',
    `event ${event.id}`,
    `its duration is ${duration.iso}, which its words "${duration.words}" do not say. Correct one of them.`,
  );
}

function checkStatuses(item: AgendaItem, context: CheckContext): void {
  const { dataset, report } = context;
  const name = `agenda item ${item.id}`;
  for (const { status, words, ...support } of item.log) {
    const passages = passagesOf(dataset, support);
    if (!containsWords(passages, words)) {
      const sentence = `no passage for its status "${status}" prints "${words}". Copy the words from one.`;
      report('status-words', name, sentence);
    } else if (!isMeant(status, words, support, context)) {
      const sentence = `its status "${status}" is not what "${words}" says. Choose the status that it says, or infer “the status” by name.`;
      report('status-meaning', name, sentence);
    }
  }
}

/** Of sources in other languages than English nothing is asked, nor of a status that is itself inferred. */
function isMeant(status: Status, words: string, fact: Support, { dataset }: CheckContext): boolean {
  if (/\bstatus\b/iu.test(fact.inferred?.what ?? '')) return true;
  return !isInEnglish(dataset, fact) || meansStatus(status, words);
}

/** Equal but for the rounding of 35.5 × 1,000,000,000. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
