import { isSpokenIn } from '@/model/record/isSpokenIn';
import { participantIds } from '@/model/record/participants';
import type { Claim } from '@/model/record/schema';
import type { CheckContext } from './checkContext';

const QUOTATION_MARK = /["“”„«»‹›‘]/u;

/**
 * Proves that words given as quoted stand in a paragraph with quotation marks, that who speaks takes part, and that a figure or a status
 * which stands within the words of a speaker says so: what somebody claims is not what the reporter asserts.
 */
export function checkClaims(context: CheckContext): void {
  for (const claim of context.dataset.claims.values()) {
    checkMode(claim, context);
    checkPresence(claim, context);
  }
  checkWhose(context);
}

/** Not 'within a pair of marks': in printed news they often do not pair. */
function checkMode({ id, mode, evidence }: Claim, { dataset, texts, report }: CheckContext): void {
  if (mode !== 'direct') return;
  for (const quote of evidence.flatMap((one) => dataset.evidence.get(one) ?? [])) {
    const source = texts.get(quote.source);
    const paragraph = source?.paragraphs.find(({ start, end }) => start <= quote.start && quote.end <= end);
    if (source === undefined || paragraph === undefined) continue;
    if (QUOTATION_MARK.test(source.text.points.slice(paragraph.start, paragraph.end))) continue;
    const sentence = `it is "direct", but the paragraph of the passage "${quote.id}" has no quotation mark. Write "indirect" or "continued".`;
    report('mode', `claim ${id}`, sentence);
  }
}

/** What is said at an event is said by somebody who takes part in it. */
function checkPresence({ id, speaker, event: at }: Claim, { dataset, report }: CheckContext): void {
  const event = dataset.events.get(at);
  if (event === undefined || participantIds(event).includes(speaker.actor)) return;
  const sentence = `its speaker "${speaker.actor}" is no participant of the event "${at}". Correct one of them, or add the participant.`;
  report('speaker-absent', `claim ${id}`, sentence);
}

interface Fact {
  claim?: string | undefined;
  evidence?: string[] | undefined;
}

function checkWhose(context: CheckContext): void {
  const { events, agendaItems } = context.dataset;
  for (const { id, figures = [] } of events.values()) {
    for (const figure of figures) {
      for (const value of [figure, ...(figure.otherwise ?? [])])
        checkClaimed(`event ${id}`, `figure "${figure.id}"`, value, context);
    }
  }
  for (const { id, log } of agendaItems.values()) {
    for (const entry of log) checkClaimed(`agenda item ${id}`, `status "${entry.status}"`, entry, context);
  }
}

/** A fact without a claim is the reporter's: none of its passages may lie within the words of a claim. */
function checkClaimed(record: string, what: string, fact: Fact, { dataset, report }: CheckContext): void {
  if (fact.claim !== undefined) return;
  const passages = (fact.evidence ?? []).flatMap((id) => dataset.evidence.get(id) ?? []);
  for (const claim of dataset.claims.values()) {
    const words = claim.evidence.flatMap((id) => dataset.evidence.get(id) ?? []);
    if (!passages.some((passage) => words.some((claimed) => isSpokenIn(passage, claimed)))) continue;
    report(
      'unclaimed',
      record,
      `its ${what} stands within the words of the claim "${claim.id}". Name that claim, or give another passage.`,
    );
    return;
  }
}
