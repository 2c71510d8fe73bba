import { createElement, type ReactNode, useMemo, useState } from 'react';
import type { Sources } from '@/app/article/SourceLoader';
import { useChunk } from '@/app/later/useChunk';
import type { Dataset } from '@/model/record/dataset';
import { sourcesChunk } from './pageChunks';

/** None of them has come yet. */
const NO_SOURCES: Sources = { read: new Map(), failed: new Map() };

/**
 * The sources of a dataset, once they are wanted, and the piece that loads them as long as it stands on the page: the
 * one that is `shown`, by its id, before the others.
 */
export function useSources(
  folder: string,
  dataset: Dataset,
  isWanted: boolean,
  shown: string | undefined,
): [Sources, loader: ReactNode] {
  const [told, setTold] = useState(NO_SOURCES);
  const { value, failed } = useChunk(sourcesChunk, isWanted);
  const sources = useMemo(() => {
    if (failed === null) return told;
    const failure = { sentence: failed, retry: () => location.reload() };
    return { ...told, failed: new Map([...dataset.sources.keys()].map((id) => [id, failure])) };
  }, [told, failed, dataset]);
  return [
    sources,
    isWanted && value && createElement(value.SourceLoader, { folder, dataset, shown, onSources: setTold }),
  ];
}
