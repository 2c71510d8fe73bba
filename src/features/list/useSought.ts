import { type RefObject, useEffect, useRef, useState } from 'react';

interface Sought {
  /** The row that was asked for last; `null` before. */
  row: number | null;
  /** For the heading that it stands under, which gets the focus. */
  heading: RefObject<HTMLHeadingElement | null>;
  /** Asks for a row, the same one again too. */
  seek: (row: number) => void;
}

/** Leads the focus to the heading of the row that is asked for. */
export function useSought(): Sought {
  const [sought, setSought] = useState<{ row: number } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (sought !== null) heading.current?.focus();
  }, [sought]);
  return { row: sought?.row ?? null, heading, seek: (row) => setSought({ row }) };
}
