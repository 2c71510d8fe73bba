import { FileError } from '@/data/files/FileError';

/**
 * How queries ask again: once, soon, and only where it may help; what failed, once more when the connection
 * is back. What has come stays for the session.
 */
export const retryPassing = {
  retry: (failures: number, error: Error) => failures < 1 && error instanceof FileError && error.isPassing,
  retryDelay: 500,
  staleTime: Number.POSITIVE_INFINITY,
  networkMode: 'always',
  refetchOnReconnect: true,
} as const;
