import { type QueryClient, queryOptions, skipToken } from '@tanstack/react-query';
import type { Progress } from '@/data/files/fetchFile';

/** How much of a file below `data/` has come so far; nothing before it was asked for. */
export function progressQuery(file: string) {
  return queryOptions<Progress>({ queryKey: ['progress', file], queryFn: skipToken });
}

/** What `fetchFile` tells its progress to. */
export function keepProgress(client: QueryClient, file: string): (progress: Progress) => void {
  return (progress) => client.setQueryData(progressQuery(file).queryKey, progress);
}
