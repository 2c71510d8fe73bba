import { queryOptions } from '@tanstack/react-query';
import { type DatasetReading, readDataset } from '@/model/record/readDataset';
import { fetchFile } from './fetchFile';
import { parseJson } from './parseJson';
import { retryPassing } from './retryPassing';

/** A dataset by the name of its folder, listed in the catalogue or not. */
export function datasetQuery(name: string) {
  const file = `${name}/dataset.json`;
  return queryOptions({
    queryKey: ['dataset', name],
    queryFn: async ({ signal }): Promise<DatasetReading> =>
      readDataset(parseJson(file, await fetchFile(file, { freshness: 'check', signal })), file),
    ...retryPassing,
  });
}
