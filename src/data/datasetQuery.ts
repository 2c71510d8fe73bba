import { queryOptions, skipToken } from '@tanstack/react-query';
import { MOST_JSON_BYTES } from '@/model/record/limits';
import { type DatasetReading, readDataset } from '@/model/record/readDataset';
import { fetchFile, type Progress } from './fetchFile';
import { parseJson } from './parseJson';
import { retryPassing } from './retryPassing';

/** How much of a dataset's file has come so far; nothing before the first byte. */
export function progressQuery(name: string) {
  return queryOptions<Progress>({ queryKey: ['progress', name], queryFn: skipToken });
}

/** A dataset by the name of its folder, listed in the catalogue or not. */
export function datasetQuery(name: string) {
  const file = `${name}/dataset.json`;
  return queryOptions({
    queryKey: ['dataset', name],
    queryFn: async ({ client, signal }): Promise<DatasetReading> => {
      const onProgress = (progress: Progress) => client.setQueryData(progressQuery(name).queryKey, progress);
      const bytes = await fetchFile(file, { freshness: 'check', most: MOST_JSON_BYTES, signal, onProgress });
      return readDataset(parseJson(file, bytes), file);
    },
    ...retryPassing,
  });
}
