import { queryOptions } from '@tanstack/react-query';
import { fetchFile } from '@/data/files/fetchFile';
import { readJsonFile } from '@/data/files/readJsonFile';
import { type CatalogueReading, readCatalogue } from '@/model/read/readCatalogue';
import { MOST_JSON_BYTES } from '@/model/record/limits';
import { retryPassing } from './retryPassing';

const FILE = 'index.json';

/** The catalogue of the datasets that this site publishes. */
export function catalogueQuery() {
  return queryOptions({
    queryKey: ['catalogue'],
    queryFn: async ({ signal }): Promise<CatalogueReading> => {
      const bytes = await fetchFile(FILE, { freshness: 'check', most: MOST_JSON_BYTES, signal });
      return readJsonFile(FILE, bytes, readCatalogue, signal);
    },
    ...retryPassing,
  });
}
