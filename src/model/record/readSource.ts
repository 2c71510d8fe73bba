import { addTo } from '@/lib/addTo';
import { onceFor } from '@/lib/onceFor';
import { findQuote, prepareText, type QuoteFinding, type SourceText } from '@/model/text/findQuote';
import { type Paragraph, paragraphs } from '@/model/text/paragraphs';
import type { Dataset } from './dataset';
import type { Evidence, Source } from './schema';

/** Whether a text is the one that the dataset was made from, by its SHA-256. */
export type HashState = 'holds' | 'differs' | 'unchecked';

/** A source with its text, and where each of its passages stands in it. */
export interface ReadSource {
  source: Source;
  text: SourceText;
  paragraphs: readonly Paragraph[];
  /** By evidence id: what became of the passage in this text. */
  findings: ReadonlyMap<string, QuoteFinding>;
  hash: HashState;
}

/**
 * Finds every passage of a source in its canonical text. `hash` is the SHA-256 of that text, or `null`
 * where this page cannot compute one.
 */
export function readSource(
  dataset: Dataset,
  source: Source,
  canonical: string,
  hash: string | null,
): ReadSource {
  const text = prepareText(canonical);
  const state = hash === null ? 'unchecked' : hash === source.sha256 ? 'holds' : 'differs';
  const quotes = quotesIn(dataset.evidence).get(source.id) ?? [];
  return {
    source,
    text,
    paragraphs: paragraphs(canonical, source),
    findings: new Map(quotes.map((quote) => [quote.id, findQuote(text, quote, state === 'differs')])),
    hash: state,
  };
}

/** The passages of each source, in the order of the file: of a thousand sources each would else look through all of them. */
const quotesIn = onceFor((evidence: Dataset['evidence']) => {
  const quotes = new Map<string, Evidence[]>();
  for (const quote of evidence.values()) addTo(quotes, quote.source, quote);
  return quotes;
});
