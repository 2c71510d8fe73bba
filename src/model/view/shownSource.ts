import type { Dataset } from '@/model/record/dataset';
import type { Source } from '@/model/record/schema';
import { sourceIdsOf } from '@/model/record/sourceIdsOf';
import { evidenceOf } from '@/model/record/usages';
import type { View } from './view';

/**
 * Gives the source that a view means: the one of its passage, else the one it names, else the first that tells of its
 * event, else the first. `undefined` where the passage has none, or the dataset.
 */
export function shownSource(
  dataset: Dataset,
  view: Pick<View, 'quote' | 'source' | 'event'>,
): Source | undefined {
  const ofQuote = view.quote === null ? undefined : dataset.evidence.get(view.quote)?.source;
  const named = dataset.sources.get(ofQuote ?? view.source ?? '');
  if (named !== undefined || ofQuote !== undefined) return named;
  return tellingSources(dataset, view.event)[0] ?? dataset.sources.values().next().value;
}

/** The sources that tell of an event, in their order; none where there is no event. */
export function tellingSources(dataset: Dataset, event: string | null): Source[] {
  const carrying = event === null ? [] : evidenceOf(dataset, event);
  return sourceIdsOf(dataset, carrying).flatMap((id) => dataset.sources.get(id) ?? []);
}
