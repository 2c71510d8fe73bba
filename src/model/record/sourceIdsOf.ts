import type { Dataset } from './dataset';

/** The ids of the sources that passages are taken from, each once, in the order of the passages. */
export function sourceIdsOf({ evidence }: Dataset, passages: readonly string[] = []): string[] {
  return [...new Set(passages.flatMap((id) => evidence.get(id)?.source ?? []))];
}
