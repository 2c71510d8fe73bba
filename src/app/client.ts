import { QueryClient } from '@tanstack/react-query';
import { catalogueQuery } from '@/data/catalogueQuery';
import { datasetQuery } from '@/data/datasetQuery';

/** The cache of everything that was fetched. */
export const client = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } });

/** Asks for what the address names before the page is drawn; whoever shows it tells if it does not come. */
export function prefetchData(dataset: string | null): void {
  void client.prefetchQuery(catalogueQuery());
  if (dataset !== null) void client.prefetchQuery(datasetQuery(dataset));
}
