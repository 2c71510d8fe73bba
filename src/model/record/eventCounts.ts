/** How many events a file holds, and what became of them: shown + set aside = in the file. */
export interface EventCounts {
  inFile: number;
  shown: number;
  setAside: number;
}

/** Counts the events of a file of which so many are shown. */
export function countEvents(inFile: number, shown: number): EventCounts {
  return { inFile, shown, setAside: inFile - shown };
}
