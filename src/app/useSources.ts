import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type SourceText, sourceQuery } from '@/data/sourceQuery';
import type { Dataset } from '@/model/record/dataset';
import type { ReadSource } from '@/model/record/readSource';
import { readingChunk } from './chunks';
import { useChunk } from './useChunk';

/** The sources of a dataset: those that have come, and what became of the others. */
export interface Sources {
  read: ReadonlyMap<string, ReadSource>;
  /** By source id. */
  failed: ReadonlyMap<string, { sentence: string; retry: () => void }>;
}

/** None of them has come yet. */
export const NO_SOURCES: Sources = { read: new Map(), failed: new Map() };

const NO_READING = {
  sentence: 'The part of this page that reads articles did not arrive.',
  retry: () => location.reload(),
};

/**
 * Loads the texts of all sources of a dataset side by side, and finds the passages of `dataset` in them: when
 * an event of a large dataset is opened its passages are looked for too, and no text is loaded again.
 */
export function useSources(folder: string, dataset: Dataset): Sources {
  const results = useQueries({
    queries: [...dataset.sources.values()].map((source) => sourceQuery(folder, source)),
    combine: joinResults,
  });
  const { texts, failures } = results;
  const reading = useChunk(readingChunk);
  return useMemo(() => {
    const sources = [...dataset.sources.values()];
    const read = sources.flatMap((source, at) => {
      const here = texts[at];
      if (here === undefined || reading.value === null) return [];
      return [[source.id, reading.value.readSource(dataset, source, here.text, here.hash)] as const];
    });
    const failed = sources.flatMap(({ id }, at) => {
      const failure = reading.failed ? NO_READING : failures[at];
      return failure ? [[id, failure] as const] : [];
    });
    return { read: new Map(read), failed: new Map(failed) };
  }, [dataset, texts, failures, reading]);
}

/** One list of results by the order of the sources; outside of the hook, so that it runs for new results only. */
function joinResults(results: UseQueryResult<SourceText>[]) {
  return {
    texts: results.map(({ data }) => data),
    failures: results.map(({ data, error, refetch }) =>
      data === undefined && error ? { sentence: error.message, retry: () => void refetch() } : null,
    ),
  };
}
