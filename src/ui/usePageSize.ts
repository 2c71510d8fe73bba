import { useSyncExternalStore } from 'react';
import { onPageSize, type PageSize, pageSize } from './pageSize';

/** Where there is no screen at all, as in a test that only writes HTML: a desk of middling width. */
const NO_SCREEN: PageSize = { width: 60, rem: 16 };

/** What `part` makes of the size of the page, a number or a yes or no; drawn anew when that is another. */
export function usePageSize<T extends number | boolean>(part: (size: PageSize) => T): T {
  return useSyncExternalStore(
    onPageSize,
    () => part(pageSize()),
    () => part(NO_SCREEN),
  );
}
