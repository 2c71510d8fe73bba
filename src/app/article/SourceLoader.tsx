import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { startTransition, useEffect, useLayoutEffect, useMemo } from 'react';
import { askFirst, type HashedText, sourceQuery } from '@/data/sourceQuery';
import type { Dataset } from '@/model/record/dataset';
import { type ReadSource, readSource } from '@/model/record/readSource';
import type { Source } from '@/model/record/schema';

/** The sources of a dataset: those that have come, and what became of the others. */
export interface Sources {
  read: ReadonlyMap<string, ReadSource>;
  /** By source id. */
  failed: ReadonlyMap<string, { sentence: string; retry: () => void }>;
}

interface SourceLoaderProps {
  /** The folder of the dataset. */
  folder: string;
  dataset: Dataset;
  /** The source that is looked at, by its id: of thousands it does not wait for its turn. */
  shown: string | undefined;
  onSources: (sources: Sources) => void;
}

/**
 * Loads the texts of all sources of a dataset side by side, finds the passages of `dataset` in them, and hands on
 * what there is after each change; draws nothing. When an event of a large dataset is opened its passages are
 * looked for too, and no text is loaded again.
 */
export function SourceLoader({ folder, dataset, shown, onSources }: SourceLoaderProps) {
  // Before any of them is asked for.
  useLayoutEffect(() => {
    if (shown !== undefined) askFirst(folder, shown);
  }, [folder, shown]);
  const { texts, failures } = useQueries({
    queries: [...dataset.sources.values()].map((source) => sourceQuery(folder, source)),
    combine: joinResults,
  });
  // A text that comes makes new results of all: those that were read before are not read again.
  const readOnce = useMemo(() => {
    const known = new WeakMap<HashedText, ReadSource>();
    return (source: Source, here: HashedText) => {
      const read = known.get(here) ?? readSource(dataset, source, here.text, here.hash);
      known.set(here, read);
      return read;
    };
  }, [dataset]);
  const sources = useMemo(() => {
    const all = [...dataset.sources.values()];
    const read = all.flatMap((source, at) => {
      const here = texts[at];
      return here === undefined ? [] : [[source.id, readOnce(source, here)] as const];
    });
    const failed = all.flatMap(({ id }, at) => {
      const failure = failures[at];
      return failure ? [[id, failure] as const] : [];
    });
    return { read: new Map(read), failed: new Map(failed) };
  }, [dataset, texts, failures, readOnce]);
  // Drawing an article may take long: what is pressed meanwhile goes first.
  useEffect(() => startTransition(() => onSources(sources)), [sources, onSources]);
  return null;
}

/** Texts and failures in the order of the sources. Not made within the component: as the same function it runs for new results only. */
function joinResults(results: UseQueryResult<HashedText>[]) {
  return {
    texts: results.map(({ data }) => data),
    failures: results.map(({ data, error, refetch }) =>
      data === undefined && error ? { sentence: error.message, retry: () => void refetch() } : null,
    ),
  };
}
