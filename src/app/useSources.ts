import { useQueries } from '@tanstack/react-query';
import { sourceQuery } from '@/data/sourceQuery';
import type { Dataset } from '@/model/record/dataset';
import type { ReadSource } from '@/model/record/readSource';
import type { Source } from '@/model/record/schema';

/** The sources of a dataset: those that have come, and what became of the others. */
export interface Sources {
  read: ReadonlyMap<string, ReadSource>;
  /** By source id. */
  failed: ReadonlyMap<string, { sentence: string; retry: () => void }>;
}

/** Loads the texts of all sources of a dataset side by side. */
export function useSources(folder: string, dataset: Dataset): Sources {
  return useQueries({
    queries: [...dataset.sources.values()].map((source) => sourceQuery(folder, dataset, source)),
    combine: (results) => joinSources([...dataset.sources.values()], results),
  });
}

interface Result {
  data: ReadSource | undefined;
  error: Error | null;
  refetch: () => unknown;
}

function joinSources(sources: readonly Source[], results: readonly Result[]): Sources {
  const read = new Map<string, ReadSource>();
  const failed = new Map<string, { sentence: string; retry: () => void }>();
  for (const [index, source] of sources.entries()) {
    const result = results[index];
    if (result?.data !== undefined) read.set(source.id, result.data);
    else if (result?.error)
      failed.set(source.id, { sentence: result.error.message, retry: () => void result.refetch() });
  }
  return { read, failed };
}
