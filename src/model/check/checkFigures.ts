import type { Report } from '@/model/read/reportProblem';
import { QUALIFIERS, type Qualifier, type Status } from '@/model/record/lists';
import type { AgendaItem, DiplomaticEvent, Figure, Support } from '@/model/record/schema';
import { SCALE_FACTORS } from '@/model/record/words';
import { containsWords } from '@/model/text/containsWords';
import { type CheckContext, isEnglish, languagesOf, languagesOfWords, passagesOf } from './checkContext';
import { isSame, type Reading, saysMinutes, saysNumber, type Worded } from './digitsIn';
import { minutesIn, minutesOfIso, numbersIn } from './numbersIn';
import { meansStatus } from './statusWords';

interface Qualified extends Support {
  what: string;
  words: string;
  qualifier?: Qualifier | undefined;
}

/**
 * Proves that figures, durations and statuses are printed as worded, and that the numbers agree with the words. Of words
 * in other languages than English it reads digits alone, and tells what it could not read.
 */
export function checkFigures(context: CheckContext): void {
  for (const event of context.dataset.events.values()) checkFiguresOfEvent(event, context);
  for (const item of context.dataset.agendaItems.values()) checkStatuses(item, context);
}

/** Proves it of the figures and durations of one event. */
export function checkFiguresOfEvent(event: DiplomaticEvent, context: CheckContext): void {
  for (const figure of event.figures ?? []) {
    checkFigure(figure, event, context);
    const { id, label } = figure;
    for (const other of figure.otherwise ?? []) checkFigure({ ...other, id, label }, event, context);
  }
  const { duration } = event;
  if (duration === undefined) return;
  for (const one of [duration, ...(duration.otherwise ?? [])]) checkDuration(one, event, context);
}

function checkFigure(figure: Figure, event: DiplomaticEvent, context: CheckContext): void {
  const { dataset, report } = context;
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
  const fact = { ...figure, what: `figure "${figure.id}"` };
  const reading = readValue(fact, name, context, (worded) =>
    isEnglish(worded.language)
      ? saidIf(numbersIn(worded.words).some((number) => isSame(number, value) || isRoundedTo(number, value)))
      : saysNumber(worded, value),
  );
  if (reading === 'not-said') {
    const sentence = `its figure "${figure.id}" is ${figure.value} (${figure.scale}), which its words "${figure.words}" do not say. Correct one of them.`;
    report('figure-value', name, sentence);
  }
  checkUnit(figure, name, report);
  checkQualifier(fact, name, context);
  const { period } = figure;
  if (period === undefined || figure.inferred !== undefined || containsWords(passages, period)) return;
  report(
    'figure-period',
    name,
    `no passage for its figure "${figure.id}" prints the period "${period}". Give one, or mark it as inferred.`,
  );
}

/** A third has no end in digits: what it is rounded to is it, if less than a hundredth is lost. */
function isRoundedTo(number: number, value: number): boolean {
  const isEndless = !isSame(number * 1e6, Math.round(number * 1e6));
  return isEndless && Math.abs(number - value) <= 0.0101 * number;
}

function saidIf(isSaid: boolean): Reading {
  return isSaid ? 'said' : 'not-said';
}

/** Reads words in each language that prints them: one that says the value is enough, and what nobody can read is told. */
function readValue(
  { words, what, evidence }: Qualified,
  record: string,
  { dataset, leave }: CheckContext,
  readIn: (worded: Worded) => Reading,
): Reading {
  const readings = languagesOfWords(dataset, { words, evidence }).map((language) => ({
    language,
    reading: readIn({ words, language }),
  }));
  if (readings.some(({ reading }) => reading === 'said')) return 'said';
  const unread = readings.find(({ reading }) => reading === 'unread');
  if (unread === undefined) return 'not-said';
  leave({ record, what: `the value of its ${what}`, words, language: unread.language });
  return 'unread';
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

/**
 * A qualifier is printed in the passage; and one that the words themselves begin with is not dropped. In other languages
 * than English nobody here knows what prints one.
 */
function checkQualifier(fact: Qualified, record: string, { dataset, report, leave }: CheckContext): void {
  const { qualifier, words, what } = fact;
  const foreign = languagesOf(dataset, fact).find((language) => !isEnglish(language));
  const isPrinted = (one: Qualifier) =>
    passagesOf(dataset, fact).some((words) => QUALIFIER_WORDS[one].test(words));
  if (qualifier !== undefined && !isPrinted(qualifier)) {
    const sentence = `no passage for its ${what} prints that it is "${qualifier}" so much. Take the qualifier out, or give a passage that does.`;
    if (foreign === undefined) report('qualifier', record, sentence);
    else leave({ record, what: `that its ${what} is "${qualifier}" so much`, words, language: foreign });
  }
  if (qualifier !== undefined || !languagesOfWords(dataset, fact).some(isEnglish)) return;
  const printed = QUALIFIERS.find((one) =>
    new RegExp(`^(?:${QUALIFIER_WORDS[one].source})`, 'iu').test(words),
  );
  if (printed === undefined) return;
  report('qualifier', record, `its ${what} is "${words}", without the qualifier "${printed}". Add it.`);
}

type Duration = Omit<NonNullable<DiplomaticEvent['duration']>, 'otherwise'>;

function checkDuration(duration: Duration, event: DiplomaticEvent, context: CheckContext): void {
  const { dataset, report } = context;
  const name = `event ${event.id}`;
  if (!containsWords(passagesOf(dataset, duration), duration.words)) {
    report(
      'duration-words',
      name,
      `no passage for its duration prints "${duration.words}". Copy the words from one.`,
    );
  }
  const fact = { ...duration, what: 'duration' };
  checkQualifier(fact, name, context);
  const minutes = minutesOfIso(duration.iso);
  const reading = readValue(fact, name, context, (worded) => {
    if (!isEnglish(worded.language)) return saysMinutes(worded, minutes);
    const printed = minutesIn(worded.words);
    return saidIf(printed !== null && isSame(printed, minutes));
  });
  if (reading !== 'not-said') return;
  report(
    'duration-value',
    name,
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
    } else if (!isMeant(status, words, support, name, context)) {
      const sentence = `its status "${status}" is not what "${words}" says. Choose the status that it says, or infer “the status” by name.`;
      report('status-meaning', name, sentence);
    }
  }
}

/** Whether words mean a status; of one that is itself inferred it is not asked, and of other languages it is told. */
function isMeant(
  status: Status,
  words: string,
  fact: Support,
  item: string,
  { dataset, leave }: CheckContext,
): boolean {
  if (/\bstatus\b/iu.test(fact.inferred?.what ?? '')) return true;
  const languages = languagesOfWords(dataset, { ...fact, words });
  const isSaid = meansStatus(status, words);
  if (isSaid || languages.every(isEnglish)) return isSaid;
  const [language = ''] = languages.filter((one) => !isEnglish(one));
  leave({ record: item, what: `that its status is "${status}"`, words, language });
  return true;
}
