import { queryOptions } from '@tanstack/react-query';
import { closeAhead } from '@/data/events/openEvents';
import { fetchFile } from '@/data/files/fetchFile';
import { readJsonFile } from '@/data/files/readJsonFile';
import { type DatasetReading, readDatasetInSteps } from '@/model/read/readDataset';
import { MOST_JSON_BYTES } from '@/model/record/limits';
import { keepProgress } from './progressQuery';
import { retryPassing } from './retryPassing';

/** A dataset by the name of its folder, listed in the catalogue or not. */
export function datasetQuery(name: string) {
  const file = `${name}/dataset.json`;
  return queryOptions({
    queryKey: ['dataset', name],
    queryFn: async ({ client, signal }): Promise<DatasetReading> => {
      const onProgress = keepProgress(client, file);
      const bytes = await fetchFile(file, { freshness: 'check', most: MOST_JSON_BYTES, signal, onProgress });
      const reading = await readJsonFile(
        file,
        bytes,
        (json, named, inTurns) => inTurns(readDatasetInSteps(json, named)),
        signal,
      );
      closeAhead(reading.eventFile && `${name}/${reading.eventFile}`);
      return reading;
    },
    ...retryPassing,
  });
}
