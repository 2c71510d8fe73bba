import type { Dataset } from '@/model/record/dataset';
import type { Report } from '@/model/record/reportProblem';
import type { Support } from '@/model/record/schema';
import { sourceIdsOf } from '@/model/record/sourceIdsOf';
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
  /** By source id; a source whose text is missing or no text is absent. */
  texts: ReadonlyMap<string, SourceInCheck>;
  report: Report;
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

/** Whether a fact is printed in English alone: words of other languages mean nothing to the rules that read them. */
export function isInEnglish(dataset: Dataset, fact: Pick<Support, 'evidence'>): boolean {
  return languagesOf(dataset, fact).every((language) => /^en\b/iu.test(language));
}
