import { queryOptions } from '@tanstack/react-query';
import { MOST_JSON_BYTES } from '@/model/record/limits';
import { type CatalogueReading, readCatalogue } from '@/model/record/readCatalogue';
import { fetchFile } from './fetchFile';
import { findRepeats } from './findRepeats';
import { parseJson } from './parseJson';
import { retryPassing } from './retryPassing';

const FILE = 'index.json';

/** The catalogue of the datasets that this site publishes. */
export function catalogueQuery() {
  return queryOptions({
    queryKey: ['catalogue'],
    queryFn: async ({ signal }): Promise<CatalogueReading> => {
      const bytes = await fetchFile(FILE, { freshness: 'check', most: MOST_JSON_BYTES, signal });
      const json = await parseJson(FILE, bytes);
      const read = readCatalogue(json, FILE);
      return { ...read, problems: [...(await findRepeats(FILE, bytes, json)), ...read.problems] };
    },
    ...retryPassing,
  });
}
