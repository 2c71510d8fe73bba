import { useEffect, useState } from 'react';
import type { EventTable } from '@/model/record/eventTable';

/** Draws whoever uses it again when titles of a large dataset have come; gives a number that then changes. */
export function useTitles(table: EventTable): number {
  const [version, setVersion] = useState(0);
  useEffect(() => table.onTitles?.(() => setVersion((last) => last + 1)), [table]);
  return version;
}
