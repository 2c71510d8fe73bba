import { QueryClient } from '@tanstack/react-query';
import { catalogueQuery } from '@/data/catalogueQuery';
import { datasetQuery } from '@/data/datasetQuery';
import type { DatasetReading } from '@/model/read/readDataset';

/** The cache of everything that was fetched. */
export const client = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } });

/**
 * Reads what the address names before the page is drawn, the first dataset of the list where it names none, and gives
 * the dataset once it is read; whoever shows it tells if it does not come.
 */
export async function prefetchData(name: string | null): Promise<DatasetReading | undefined> {
  const catalogue = catalogueQuery();
  const listed = client.prefetchQuery(catalogue);
  if (name === null) await listed;
  const first = name ?? client.getQueryData(catalogue.queryKey)?.datasets[0]?.id;
  if (first === undefined) return undefined;
  const dataset = datasetQuery(first);
  await client.prefetchQuery(dataset);
  return client.getQueryData(dataset.queryKey);
}
