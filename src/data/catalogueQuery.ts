import { queryOptions } from '@tanstack/react-query';
import { MOST_JSON_BYTES } from '@/model/record/limits';
import { type CatalogueReading, readCatalogue } from '@/model/record/readCatalogue';
import { fetchFile } from './fetchFile';
import { parseJson } from './parseJson';
import { retryPassing } from './retryPassing';

const FILE = 'index.json';

/** The catalogue of the datasets that this site publishes. */
export function catalogueQuery() {
  return queryOptions({
    queryKey: ['catalogue'],
    queryFn: async ({ signal }): Promise<CatalogueReading> =>
      readCatalogue(
        await parseJson(FILE, await fetchFile(FILE, { freshness: 'check', most: MOST_JSON_BYTES, signal })),
        FILE,
      ),
    ...retryPassing,
  });
}
