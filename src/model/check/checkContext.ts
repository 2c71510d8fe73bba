import type { Report } from '@/model/read/reportProblem';
import type { Dataset } from '@/model/record/dataset';
import type { Support } from '@/model/record/schema';
import { sourceIdsOf } from '@/model/record/sourceIdsOf';
import { containsWords } from '@/model/text/containsWords';
import type { SourceText } from '@/model/text/findQuote';
import type { Paragraph } from '@/model/text/paragraphs';

/** A source whose text could be read. */
export interface SourceInCheck {
  text: SourceText;
  paragraphs: readonly Paragraph[];
}

/** What every rule of the check gets: the dataset, its texts, and where to take down what is wrong. */
export interface CheckContext {
  dataset: Dataset;
  /** Whether the events stand in a file of their own, so that nothing here knows what they name. */
  areEventsElsewhere: boolean;
  /** By source id; a source whose text is missing or no text is absent. */
  texts: ReadonlyMap<string, SourceInCheck>;
  report: Report;
  /** Whether all of every record could be read: where one is set aside, that nothing names another proves nothing. */
  isWhole: boolean;
  /** Takes down what no rule can read. */
  leave: (unread: Unread) => void;
}

/** What a record says in words of a language whose meaning no rule here knows: no problem, but nobody checked it. */
export interface Unread {
  /** Such as `event sochi`. */
  record: string;
  /** Such as `the value of its figure "gas"`. */
  what: string;
  words: string;
  language: string;
}

/** Gives the words of the passages that print a fact; a passage that does not exist gives none. */
export function passagesOf(dataset: Dataset, fact: Pick<Support, 'evidence'> | undefined): string[] {
  return (fact?.evidence ?? []).flatMap((id) => dataset.evidence.get(id)?.exact ?? []);
}

/** The languages of the sources whose passages print a fact, each once. */
export function languagesOf(dataset: Dataset, fact: Pick<Support, 'evidence'>): string[] {
  const sources = sourceIdsOf(dataset, fact.evidence);
  return [...new Set(sources.flatMap((id) => dataset.sources.get(id)?.language ?? []))];
}

/** The languages of the sources whose passages print the words of a fact, each once; of all its passages if none does. */
export function languagesOfWords(
  dataset: Dataset,
  { evidence = [], words }: Pick<Support, 'evidence'> & { words: string },
): string[] {
  const printing = evidence.filter((id) => containsWords(passagesOf(dataset, { evidence: [id] }), words));
  return languagesOf(dataset, { evidence: printing.length > 0 ? printing : evidence });
}

/** Whether words of a language mean something to the rules that read English. */
export function isEnglish(language: string): boolean {
  return /^en\b/iu.test(language);
}
