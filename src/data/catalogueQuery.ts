import { queryOptions } from '@tanstack/react-query';
import { MOST_JSON_BYTES } from '@/model/record/limits';
import { type CatalogueReading, readCatalogue } from '@/model/record/readCatalogue';
import { fetchFile } from './fetchFile';
import { readJsonFile } from './readJsonFile';
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
