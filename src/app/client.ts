import { QueryClient } from '@tanstack/react-query';
import { catalogueQuery } from '@/data/catalogueQuery';
import { datasetQuery } from '@/data/datasetQuery';
import type { DatasetReading } from '@/model/record/readDataset';

/** The cache of everything that was fetched. */
export const client = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } });

/**
 * Asks for what the address names before the page is drawn, and gives the dataset once it is read; whoever shows it
 * tells if it does not come.
 */
export async function prefetchData(name: string | null): Promise<DatasetReading | undefined> {
  void client.prefetchQuery(catalogueQuery());
  if (name === null) return undefined;
  const dataset = datasetQuery(name);
  await client.prefetchQuery(dataset);
  return client.getQueryData(dataset.queryKey);
}
