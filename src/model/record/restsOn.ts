import type { Support } from './schema';

/** The passages that a fact rests on: those that print it or, of one that no source prints, those that it was inferred from. */
export function restsOn({ evidence, inferred }: Support): readonly string[] {
  return evidence ?? inferred?.evidence ?? [];
}
